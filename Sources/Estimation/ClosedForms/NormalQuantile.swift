/// The quantile of the standard normal distribution, by Acklam's rational approximation (relative error below 1.2e-9).
enum NormalQuantile {
    static func of(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
        if p < 0.02425 { return tail(p) }
        if p > 1 - 0.02425 { return -tail(1 - p) }
        return centre(p - 0.5)
    }

    private static func tail(_ p: Double) -> Double {
        let q = (-2 * RealFunctions.log(p)).squareRoot()
        return polynomial(c, q) / (polynomial(d, q) * q + 1)
    }

    private static func centre(_ q: Double) -> Double {
        let r = q * q
        return polynomial(a, r) * q / (polynomial(b, r) * r + 1)
    }

    private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
        coefficients.reduce(0) { $0 * x + $1 }
    }

    private static let a = [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
        -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    private static let b = [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
        -1.328068155288572e+01,
    ]
    private static let c = [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
        4.374664141464968e+00, 2.938163982698783e+00,
    ]
    private static let d = [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00,
    ]
}
