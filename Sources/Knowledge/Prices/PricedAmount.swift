/// A monthly sum with its plausible range, and what it rests on.
public struct PricedAmount: Sendable, Hashable {
    public var low: Double
    public var typical: Double
    public var high: Double
    public var currency: String
    /// What was counted, in words: sizes, hours, amounts.
    public var basis: String
    public var source: String
    public var date: String

    public init(
        low: Double, typical: Double, high: Double, currency: String, basis: String, source: String, date: String
    ) {
        self.low = low
        self.typical = typical
        self.high = high
        self.currency = currency
        self.basis = basis
        self.source = source
        self.date = date
    }

    public static func + (left: PricedAmount, right: PricedAmount) -> PricedAmount {
        var sum = left
        sum.low += right.low
        sum.typical += right.typical
        sum.high += right.high
        sum.basis += ", " + right.basis
        if right.source != left.source { sum.source += "; " + right.source }
        sum.date = min(left.date, right.date)
        return sum
    }
}
