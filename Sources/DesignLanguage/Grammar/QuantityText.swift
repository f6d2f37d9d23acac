import DesignModel

/// A quantity as one word or three: `120 per_second`, `<= 400 ms`, `~ 15 per_second`, `3`.
struct QuantityText: Sendable, Hashable {
    var value: Double
    var unit: Unit
    var bound: Bound?

    enum Fault: Error, Hashable {
        case notANumber(String)
        case unknownUnit(String)
        case surplus(String)
    }

    init(_ quantity: Quantity) {
        (value, unit, bound) = (quantity.value, quantity.unit, quantity.bound)
    }

    /// Reads a quantity; without a unit it is a count.
    static func read(_ text: String) -> Result<QuantityText, Fault> {
        let (bound, rest) = splitBound(text)
        let parts = rest.split(separator: " ")
        guard let first = parts.first, let value = number(first) else { return .failure(.notANumber(rest)) }
        guard parts.count < 3 else { return .failure(.surplus(parts.dropFirst(2).joined(separator: " "))) }
        guard parts.count == 2 else {
            return .success(QuantityText(value: value, unit: .count, bound: bound))
        }
        guard let unit = Unit(named: spelledOut(parts[1])) else { return .failure(.unknownUnit(String(parts[1]))) }
        return .success(QuantityText(value: value, unit: unit, bound: bound))
    }

    private init(value: Double, unit: Unit, bound: Bound?) {
        (self.value, self.unit, self.bound) = (value, unit, bound)
    }

    /// The text that reads back as this quantity.
    var text: String {
        let sign =
            switch bound {
            case .max: "<= "
            case .min: ">= "
            case .about: "~ "
            case nil: ""
            }
        let number = value.formattedPlainly
        return unit == .count ? sign + number : "\(sign)\(number) \(unit)"
    }

    private static func splitBound(_ text: String) -> (Bound?, String) {
        for (sign, bound) in [("<=", Bound.max), (">=", .min), ("~", .about)] where text.hasPrefix(sign) {
            return (bound, String(text.dropFirst(sign.count).drop { $0 == " " }))
        }
        return (nil, text)
    }

    /// A plain number, with underscores between digits allowed: `1_000_000`.
    private static func number(_ text: Substring) -> Double? {
        guard let first = text.first, first.isNumber || first == "-" else { return nil }
        guard text.allSatisfy({ $0.isNumber || "._+-eE".contains($0) }) else { return nil }
        guard let value = Double(text.filter { $0 != "_" }), value.isFinite else { return nil }
        return value
    }

    private static func spelledOut(_ unit: Substring) -> String { unit == "%" ? "percent" : String(unit) }
}

extension Unit {
    /// What it measures, as far as the grammar cares.
    var measure: Measure {
        switch dimension {
        case .rate: .rate
        case .time: .time
        case .size: .size
        case .fraction: .fraction
        case .ratio: .ratio
        case .count: .count
        case .length: .length
        case .money, .recurringMoney: .money
        }
    }
}
