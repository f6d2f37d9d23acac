import DesignModel
import Diagnostics

/// What is reported about quantities, and how ledger entries are found.
extension Reader {
    func literal(_ text: String, _ node: Node) -> QuantityText? {
        switch QuantityText.read(text) {
        case .success(let quantity): return quantity
        case .failure(.unknownUnit(let unit)): reportUnknownUnit(unit, at: span(of: unit, in: node))
        case .failure(.notANumber), .failure(.surplus):
            refuse(
                Diagnostic(
                    .malformedQuantity, "'\(text.shortened)' is no quantity", at: place(of: node),
                    explanation: "A quantity is a number, a space and a unit, with <=, >= or ~ in front for a bound.",
                    fixes: [Fix("Write it like '120 per_second', '<= 400 ms' or '$load.peak_rps'")]))
        }
        return nil
    }

    func reportUnknownUnit(_ unit: String, at span: SourceSpan) {
        let known = Unit.all.map(\.name) + ["EUR_per_month", "EUR"]
        let meant = Self.usualSpelling[unit] ?? DidYouMean.suggestion(for: unit, among: known)
        let fixes = meant.map { [Fix("Write '\($0)'", replacing: span, with: $0)] } ?? []
        refuse(
            Diagnostic(
                .unknownUnit, "'\(unit)' is no unit" + Self.question(meant), at: .element(path: path, span),
                explanation: "Units are " + known.joined(separator: ", ") + "; any currency as EUR.", fixes: fixes))
    }

    /// Spellings that an edit distance would not bring home.
    private static let usualSpelling = [
        "rps": "per_second", "/s": "per_second", "qps": "per_second", "tps": "per_second", "rpm": "per_minute",
        "sec": "s", "secs": "s", "seconds": "s", "second": "s", "msec": "ms", "millis": "ms", "minutes": "min",
        "minute": "min", "hours": "h", "hour": "h", "day": "days", "d": "days", "week": "weeks", "month": "months",
        "year": "years", "y": "years", "bytes": "B", "KB": "kB", "KiB": "kB", "MiB": "MB", "GiB": "GB", "TiB": "TB",
        "x": "ratio", "times": "ratio", "pct": "percent", "€": "EUR",
    ]

    func ledgerQuantity(_ name: String, _ node: Node) -> Quantity? {
        if let quantity = ledger[name] { return quantity }
        let span = span(of: "$" + name, in: node)
        let meant = DidYouMean.suggestion(for: name, among: ledger.entries.map(\.name))
        let fixes = meant.map { [Fix("Write '$\($0)'", replacing: span, with: "$" + $0)] } ?? []
        refuse(
            Diagnostic(
                .unknownLedgerEntry, "'\(name)' is not in the ledger" + Self.question(meant),
                at: .element(path: path, span), fixes: fixes + [Fix("Enter '\(name):' under 'ledger:'")]))
        return nil
    }

    func checkMeasure(_ quantity: Quantity, _ measures: [Measure], _ node: Node) {
        guard !measures.isEmpty, !measures.contains(quantity.unit.measure) else { return }
        let wanted = measures.map(\.rawValue).joined(separator: " or ")
        report(
            Diagnostic(
                .wrongMeasure, "\(path) is a \(wanted); \(quantity.unit) measures \(quantity.unit.measure.rawValue)",
                at: place(of: node), fixes: [Fix("Write it in \(Self.units(of: measures))")]))
    }

    func reportTwoSources(_ keys: [String], _ node: Node) {
        let named = keys.map { "'\($0)'" }.joined(separator: " and ")
        refuse(
            Diagnostic(
                .twoSources, "\(path) has one source, not \(named)",
                at: here.map { Place.element(path: path, $0) } ?? place(of: node),
                fixes: [Fix("Keep the source that the figure was taken from")]))
    }

    private static func units(of measures: [Measure]) -> String {
        let names = Unit.all.filter { measures.contains($0.measure) }.map(\.name)
        return (measures.contains(.money) ? names + ["EUR", "EUR_per_month"] : names).joined(separator: ", ")
    }

    /// The stretch of a node's first line where a part of its text stands.
    private func span(of part: String, in node: Node) -> SourceSpan {
        guard let start = node.start else { return source.span(of: node) }
        let line = source.line(start.line).unicodeScalars.dropFirst(start.column - 1)
        let wanted = Array(part.unicodeScalars)
        let offset = line.indices.first { line[$0...].starts(with: wanted) }
        guard let offset else { return source.span(of: node) }
        let column = start.column + line.distance(from: line.startIndex, to: offset)
        return source.span(at: SourceLocation(line: start.line, column: column), length: part.count)
    }
}
