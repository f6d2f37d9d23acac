/// Availability of parts and wholes, with failures taken as independent (Barlow, Proschan 1975); shares between 0 and 1.
public enum Availability {
    /// Share of time that a part with this mean time between failures and to repair is up.
    public static func steady(meanTimeBetweenFailures: Double, meanTimeToRepair: Double) -> Double {
        meanTimeBetweenFailures / (meanTimeBetweenFailures + meanTimeToRepair)
    }

    /// All of them are needed.
    public static func serial(_ parts: [Double]) -> Double { parts.reduce(1, *) }

    /// One of them is enough.
    public static func parallel(_ parts: [Double]) -> Double { 1 - parts.reduce(1) { $0 * (1 - $1) } }

    /// At least `needed` of `count` equal parts are up; summed from the smaller side, so that tiny risks keep their digits.
    public static func kOfN(needed: Int, count: Int, each: Double) -> Double {
        guard needed > 0 else { return 1 }
        guard needed <= count else { return 0 }
        return 1 - (0..<needed).reduce(0) { $0 + term(up: $1, of: count, each: each) }
    }

    /// A primary with a standby that takes over: both down, or the pause of each switch.
    public static func failover(each: Double, failuresPerYear: Double, pauseHours: Double) -> Double {
        let both = (1 - each) * (1 - each)
        return max(0, 1 - both - failuresPerYear * pauseHours / 8760)
    }

    /// Minutes of downtime in a month of 30 days.
    public static func downtimeMinutesPerMonth(_ availability: Double) -> Double { (1 - availability) * 43_200 }

    private static func term(up: Int, of count: Int, each: Double) -> Double {
        var ways = 1.0
        for step in 0..<up { ways = ways * Double(count - step) / Double(step + 1) }
        return ways * RealFunctions.power(each, Double(up)) * RealFunctions.power(1 - each, Double(count - up))
    }
}
