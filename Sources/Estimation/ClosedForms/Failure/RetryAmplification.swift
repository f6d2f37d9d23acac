/// How repeats multiply load (Builders' Library: repeat at one layer only).
public enum RetryAmplification {
    /// Attempts of one call on average, when each fails independently with this probability.
    public static func meanAttempts(failure: Double, attempts: Int) -> Double {
        let count = max(1, attempts)
        if failure >= 1 { return Double(count) }
        guard failure > 0 else { return 1 }
        return -RealFunctions.expMinusOne(Double(count) * RealFunctions.log(failure)) / (1 - failure)
    }

    /// The share of calls that succeed in the end.
    public static func success(failure: Double, attempts: Int) -> Double {
        1 - RealFunctions.power(failure, Double(max(1, attempts)))
    }

    /// Calls at the bottom for one at the top when every layer repeats to its limit.
    public static func worstCase(attemptsPerLayer: [Double]) -> Double {
        attemptsPerLayer.reduce(1) { $0 * max(1, $1) }
    }

    /// Attempts of one call when repeats may be at most this share of the calls (a token bucket; Brooker 2022).
    public static func meanAttempts(failure: Double, attempts: Int, budget: Double) -> Double {
        min(1 + budget, meanAttempts(failure: failure, attempts: attempts))
    }

    /// The share of calls that succeed under such a budget: each attempt that is made succeeds independently.
    public static func success(failure: Double, attempts: Int, budget: Double) -> Double {
        min(
            success(failure: failure, attempts: attempts),
            (1 - failure) * meanAttempts(failure: failure, attempts: attempts, budget: budget))
    }
}
