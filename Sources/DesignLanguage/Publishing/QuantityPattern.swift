import DesignModel

/// Regular expressions for quantities, as the schema needs them.
enum QuantityPattern {
    private static let number = "-?[0-9][0-9_]*(\\.[0-9]+)?([eE][-+]?[0-9]+)?"
    private static let name = "\\$[^ ]+"

    static func literal(of measures: [Measure]) -> String { "^" + unanchoredLiteral(of: measures) + "$" }

    static func literalOrName(of measures: [Measure]) -> String {
        "^(" + unanchoredLiteral(of: measures) + "|" + name + ")$"
    }

    static let latency = "^(p[0-9]+(\\.[0-9]+)? )?(" + unanchoredLiteral(of: [.time]) + "|" + name + ")$"

    private static func unanchoredLiteral(of measures: [Measure]) -> String {
        var units = Unit.all.filter { measures.isEmpty || measures.contains($0.measure) }.map(\.name)
        if units.contains(Unit.percent.name) { units.append("%") }
        if measures.isEmpty || measures.contains(.money) { units.append("[A-Z]{3}(_per_month|_per_year)?") }
        let unit = " (" + units.joined(separator: "|") + ")"
        let mayBeBare = measures.isEmpty || measures.contains(.count)
        return "((<=|>=|~) ?)?" + number + (mayBeBare ? "(" + unit + ")?" : unit)
    }
}
