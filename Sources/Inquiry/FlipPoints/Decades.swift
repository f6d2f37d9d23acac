/// The figures that people say, numbered without gaps: 100, 102 … 200, 205 … 500, 510 … 990, and the same in every power of ten.
enum Decades {
    /// Figures in one power of ten.
    static let count = 160

    static func value(_ place: Int) -> Double {
        let decade = place >= 0 ? place / count : (place - count + 1) / count
        let digits = Double(digits(place - decade * count))
        return decade >= 2 ? digits * power(decade - 2) : digits / power(2 - decade)
    }

    /// The number of the figure nearest to a value.
    static func place(_ value: Double) -> Int {
        guard value > 0, value.isFinite else { return -10 * count }
        var decade = 0
        var rest = value
        while rest >= 10 { rest /= 10; decade += 1 }
        while rest < 1 { rest *= 10; decade -= 1 }
        return decade * count + step(rest * 100)
    }

    private static func digits(_ step: Int) -> Int {
        switch step {
        case ..<50: 100 + 2 * step
        case ..<110: 200 + 5 * (step - 50)
        default: 500 + 10 * (step - 110)
        }
    }

    private static func step(_ digits: Double) -> Int {
        let exact =
            digits < 200 ? (digits - 100) / 2 : digits < 500 ? 50 + (digits - 200) / 5 : 110 + (digits - 500) / 10
        return Int(exact.rounded())
    }

    private static func power(_ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<max(0, exponent) { result *= 10 }
        return result
    }
}
