import Diagnostics

/// A vector on its way to its outputs: reads inputs by name, gathers every fault, and takes down what is computed.
struct Worksheet {
    let source: SourceText
    var outcome: VectorOutcome
    private var read: Set<String> = []

    init(_ vector: Vector, _ source: SourceText) {
        self.source = source
        outcome = VectorOutcome(vector: vector)
    }

    var vector: Vector { outcome.vector }
    /// Whether everything read so far was there and within its range.
    var isSound: Bool { !outcome.diagnostics.contains { $0.severity == .error } }

    /// The first of several names that the vector has, or nil.
    mutating func input(_ names: [String]) -> (name: String, value: Datum)? {
        read.formUnion(names)
        for name in names {
            if let member = vector.inputs.first(where: { $0.name == name }) { return (name, member.value) }
        }
        return nil
    }

    mutating func has(_ names: String...) -> Bool { input(names) != nil }

    /// Inputs that nothing read: a warning each for figures, since words may explain.
    mutating func reportUnread(among known: [String]) {
        for member in vector.inputs where !read.contains(member.name) && member.value.text == nil {
            let close = DidYouMean.suggestion(for: member.name, among: known)
            report(
                .unknownInput, "\(vector.id) has an input '\(member.name)' that \(vector.family) does not use",
                at: member.value.range, fix: close.map { "rename it to '\($0)'" } ?? "remove it")
        }
    }

    var namesRead: [String] { read.sorted() }

    mutating func report(
        _ code: DiagnosticCode, _ summary: String, at range: Range<Int>, why: String? = nil, fix: String
    ) {
        outcome.diagnostics.append(
            Diagnostic(code, summary, at: .text(source.span(range)), explanation: why, fixes: [Fix(fix)]))
    }

    mutating func miss(_ name: String, _ what: String) {
        report(
            .missingInput, "\(vector.id) lacks the input '\(name)'", at: vector.range,
            fix: "add \"\(name)\": \(what) to its inputs")
    }

    mutating func refuse(_ name: String, _ datum: Datum, _ range: String) {
        report(
            .inputOutOfRange, "\(vector.id) needs '\(name)' to be \(range)", at: datum.range,
            fix: "give '\(name)' \(range)")
    }

    /// Says that there is no steady state, and answers whether there is one.
    mutating func demandStability(_ load: Double, _ what: String = "rho") -> Bool {
        guard load >= 1 else { return true }
        outcome.state = .unstable
        say("state", .text("unstable"))
        say(what, load)
        report(
            .unstableSystem, "\(vector.id) is unstable: \(what) is \(load.formattedPlainly), and below 1 it must be",
            at: vector.range, why: "More work arrives than can be done, so every mean grows without bound.",
            fix: "add servers, or lower what arrives")
        return false
    }
}

extension Worksheet {
    mutating func say(_ name: String, _ value: Output) { outcome.outputs.append(NamedOutput(name: name, value: value)) }

    /// Infinite values are said in words, since no number would be true.
    mutating func say(_ name: String, _ value: Double) { say(name, Output(value)) }

    mutating func say(_ name: String, _ value: Int) { say(name, .count(value)) }

    mutating func say(_ values: KeyValuePairs<String, Double>) { for (name, value) in values { say(name, value) } }

    /// The names that the file expects, with this beginning and this end.
    func requested(_ prefix: String, _ suffix: String = "") -> [String] {
        vector.expected.map(\.name).filter {
            $0.hasPrefix(prefix) && $0.hasSuffix(suffix) && $0.count > prefix.count + suffix.count
        }
    }

    /// Percentiles by names such as `W_p95` or `p99_max`: the usual ones, and those that the file asks for.
    mutating func quantiles(
        _ beginning: String, _ usual: [String], _ end: String = "", law: (Double) -> Double?
    ) {
        let wanted = usual.map { beginning + $0 + end }
        for name in wanted + requested(beginning, end).filter({ !wanted.contains($0) }) {
            let digits = name.dropFirst(beginning.count).dropLast(end.count)
            if let quantile = Self.quantile(digits), let value = law(quantile) { say(name, value) }
        }
    }

    /// `95` is 0.95, `999` is 0.999, `5` is 0.05.
    static func quantile(_ digits: Substring) -> Double? {
        guard (1...15).contains(digits.count), digits.allSatisfy(\.isNumber), let number = Double(digits), number > 0
        else { return nil }
        return digits.count == 1 ? number / 100 : Double("0.\(digits)")
    }
}

extension Output {
    init(_ value: Double) {
        self = value.isFinite ? .number(value) : .text(value.isNaN ? "undefined" : "unbounded")
    }
}
