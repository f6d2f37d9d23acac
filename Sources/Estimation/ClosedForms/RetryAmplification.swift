/// How repeats multiply load (Builders' Library: repeat at one layer only).
public enum RetryAmplification {
    /// Attempts of one call on average, when each fails independently with this probability.
    public static func meanAttempts(failure: Double, attempts: Int) -> Double {
        (0..<max(1, attempts)).reduce(0) { $0 + RealFunctions.power(failure, Double($1)) }
    }

    /// The share of calls that succeed in the end.
    public static func success(failure: Double, attempts: Int) -> Double {
        1 - RealFunctions.power(failure, Double(max(1, attempts)))
    }

    /// Calls at the bottom for one at the top when every layer repeats to its limit.
    public static func worstCase(attemptsPerLayer: [Double]) -> Double {
        attemptsPerLayer.reduce(1) { $0 * max(1, $1) }
    }
}
