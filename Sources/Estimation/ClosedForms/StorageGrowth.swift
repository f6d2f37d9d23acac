/// How much is stored after a while, when things come in steadily and leave at the end of their retention.
public struct StorageGrowth: Sendable, Hashable {
    public let start: Double
    public let perMonth: Double
    /// Months that an item stays; nil keeps it for good.
    public let keepMonths: Double?

    public init(start: Double, perMonth: Double, keepMonths: Double? = nil) {
        self.start = start
        self.perMonth = perMonth
        self.keepMonths = keepMonths
    }

    /// The amount after so many months: arrivals accumulate for at most the retention; what was there at the start stays.
    public func amount(after months: Double) -> Double { start + perMonth * min(months, keepMonths ?? months) }

    /// The same when the inflow itself grows by a share each year, compounding continuously.
    public func amount(after months: Double, yearlyGrowth: Double) -> Double {
        guard yearlyGrowth > -1, abs(yearlyGrowth) > 1e-12 else { return amount(after: months) }
        let rate = RealFunctions.log(1 + yearlyGrowth) / 12
        let first = max(0, months - (keepMonths ?? months))
        return start + perMonth * (RealFunctions.exp(rate * months) - RealFunctions.exp(rate * first)) / rate
    }
}
