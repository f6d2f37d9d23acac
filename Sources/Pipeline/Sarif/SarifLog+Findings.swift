import DesignModel
import Diagnostics

extension SarifLog {
    /// The findings of one check; `path` turns the file of a place into its path from the root of the repository.
    public init(_ findings: [Diagnostic], version: String, blueprint: String, path: (String) -> String) {
        var codes: [DiagnosticCode] = []
        for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
        let results = findings.map { finding in
            Result(
                finding, rule: codes.firstIndex(of: finding.code) ?? 0, blueprint: blueprint, path: path)
        }
        let driver = Driver(version: version, rules: codes.map(Rule.init))
        runs = [Run(tool: Tool(driver: driver), results: results)]
    }
}

extension SarifLog.Rule {
    init(_ code: DiagnosticCode) {
        self.init(
            id: code.id, shortDescription: SarifLog.Message(text: code.meaning),
            help: SarifLog.Message(text: "\(code.meaning)\nInstead of: \(code.instead)\nUse: \(code.use)"),
            defaultConfiguration: SarifLog.Configuration(level: code.severity.rawValue))
    }
}

extension SarifLog.Result {
    init(_ finding: Diagnostic, rule: Int, blueprint: String, path: (String) -> String) {
        let fixes = finding.fixes.map { "\nFix: \($0.title)." }.joined()
        let related = finding.notes.enumerated().compactMap { at, note in
            note.place.map { place in
                var location = SarifLog.Location(place, blueprint: blueprint, path: path)
                location.id = at + 1
                location.message = SarifLog.Message(text: note.text)
                return location
            }
        }
        self.init(
            ruleId: finding.code.id, ruleIndex: rule, level: finding.severity.rawValue,
            message: SarifLog.Message(text: finding.summary + fixes),
            locations: [SarifLog.Location(finding.place, blueprint: blueprint, path: path)],
            relatedLocations: related.isEmpty ? nil : related,
            partialFingerprints: [
                "architect/1": Digest.fnv1a64("\(finding.code.id) \(finding.place.name) \(finding.summary)")
            ])
    }
}

extension SarifLog.Location {
    /// A place without a text stands at the beginning of the blueprint.
    init(_ place: Place, blueprint: String, path: (String) -> String) {
        var file = blueprint
        var region = SarifLog.Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 2)
        if let span = place.span {
            file = path(span.file)
            region.startLine = max(span.start.line, 1)
            region.startColumn = max(span.start.column, 1)
            region.endLine = max(span.end.line, region.startLine)
            let least = region.endLine == region.startLine ? region.startColumn + 1 : 1
            region.endColumn = max(span.end.column, least)
        } else if case .file(let name) = place {
            file = path(name)
        }
        let element = place.element
        self.init(
            physicalLocation: SarifLog.PhysicalLocation(
                artifactLocation: SarifLog.ArtifactLocation(uri: Self.escaped(file)), region: region),
            logicalLocations: element.map { [SarifLog.LogicalLocation(fullyQualifiedName: $0)] })
    }

    /// Bytes that an address may not hold are written as `%20`.
    private static func escaped(_ path: String) -> String {
        var escaped = ""
        for byte in path.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isPlain || "-._~/".utf8.contains(byte) {
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return escaped
    }
}

extension Place {
    /// The element, fact or decision that it is about.
    fileprivate var element: String? {
        switch self {
        case .element(let path, _): path
        case .fact(let key, _): key
        case .decision(let topic): "decisions.\(topic)"
        case .text, .file, .run: nil
        }
    }

    /// What stays when lines above it come and go.
    fileprivate var name: String {
        if let element { return element }
        if let span { return span.file }
        return description
    }
}
