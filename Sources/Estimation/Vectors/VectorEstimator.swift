import Diagnostics

/// Computes every vector of a file and compares with what the file expects; faults are gathered, never the first only.
///
///     let report = VectorEstimator().estimate(SourceText(name: "mine.json", text: text))
///     report.outcomes.first?["W"]
public struct VectorEstimator: Sendable {
    /// Relative deviation that counts as agreement where a family of the file names none: exact, approximate.
    public static let tolerances = (exact: 1e-9, approximate: 1e-6)

    public init() {}

    public func estimate(_ source: SourceText) -> VectorReport {
        let file = VectorFile(source)
        return VectorReport(outcomes: file.vectors.map { estimate($0, source) }, fileDiagnostics: file.diagnostics)
    }

    private func estimate(_ vector: Vector, _ source: SourceText) -> VectorOutcome {
        var sheet = Worksheet(vector, source)
        guard let family = VectorFamily.named(vector.family) else { return unknown(sheet) }
        sheet.outcome.isApproximate = family.kind == .approximation
        family.compute(&sheet)
        sheet.reportUnread(among: sheet.namesRead)
        if sheet.outcome.state == .computed, !sheet.isSound { sheet.outcome.state = .refused }
        compare(&sheet, family)
        return sheet.outcome
    }

    private func unknown(_ sheet: Worksheet) -> VectorOutcome {
        var sheet = sheet
        let close = DidYouMean.suggestion(for: sheet.vector.family, among: VectorFamily.all.map(\.id))
        sheet.report(
            .unknownFamily, "\(sheet.vector.id) asks for the family '\(sheet.vector.family)', which does not exist",
            at: sheet.vector.range, why: "Families: " + VectorFamily.all.map(\.id).joined(separator: ", ") + ".",
            fix: close.map { "write '\($0)'" } ?? "choose one of the families")
        sheet.outcome.state = .refused
        return sheet.outcome
    }

    private func compare(_ sheet: inout Worksheet, _ family: VectorFamily) {
        guard sheet.outcome.state == .computed else { return }
        let usual = family.kind == .exact ? Self.tolerances.exact : Self.tolerances.approximate
        let tolerance = sheet.vector.tolerance ?? usual
        for member in sheet.vector.expected {
            guard let output = sheet.outcome[member.name] else {
                sheet.outcome.uncomputed.append(member.name)
                continue
            }
            guard let deviation = output.deviation(from: member.value) else { continue }
            sheet.outcome.deviation = max(sheet.outcome.deviation ?? 0, deviation)
            guard deviation > tolerance else { continue }
            sheet.report(
                .vectorDisagrees,
                "\(sheet.vector.id) expects another '\(member.name)'; it comes out as \(output.words)",
                at: member.value.range,
                why: "They differ by \(deviation) of what is expected; \(tolerance) is allowed.",
                fix: "check the inputs and the expectation against the family's formula")
        }
    }
}

/// What came of a file of vectors.
public struct VectorReport: Sendable {
    public let outcomes: [VectorOutcome]
    let fileDiagnostics: [Diagnostic]

    public var diagnostics: [Diagnostic] { fileDiagnostics + outcomes.flatMap(\.diagnostics) }
}

extension Output {
    /// The largest relative difference from an expected value; nil where words stand against words or numbers.
    func deviation(from expected: Datum) -> Double? {
        switch (self, expected.content) {
        case (.number(let value), .number(let wanted)): Self.relative(value, wanted)
        case (.count(let value), .number(let wanted)): Self.relative(Double(value), wanted)
        case (.list(let values), .list(let wanted)):
            values.count == wanted.count
                ? zip(values, wanted).compactMap { $0.deviation(from: $1) }.max() : .infinity
        case (.map(let entries), .map(let wanted)):
            wanted.compactMap { member in
                guard let entry = entries.first(where: { $0.name == member.name }) else { return .infinity }
                return entry.value.deviation(from: member.value)
            }.max()
        case (.text(let value), .text(let wanted)): value == wanted ? 0 : nil
        default: nil
        }
    }

    private static func relative(_ value: Double, _ wanted: Double) -> Double {
        value == wanted ? 0 : abs(value - wanted) / max(abs(wanted), abs(value) * 1e-3)
    }

    /// As JSON writes it.
    public var words: String {
        switch self {
        case .number(let number): number.formattedPlainly
        case .count(let count): "\(count)"
        case .text(let text): "\"\(text)\""
        case .list(let items): "[" + items.map(\.words).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\"\($0.name)\": \($0.value.words)" }.joined(separator: ", ") + "}"
        }
    }
}
