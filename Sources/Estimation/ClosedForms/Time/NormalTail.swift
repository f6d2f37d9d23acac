/// The standard normal distribution to the last digits.
enum NormalTail {
    /// The chance to exceed `z`.
    static func above(_ z: Double) -> Double { RealFunctions.complementaryError(z / 2.0.squareRoot()) / 2 }

    /// The value that a share `quantile` stays under: Acklam's approximation, mended by two steps of Halley.
    static func quantile(_ quantile: Double) -> Double {
        guard quantile > 0.5 else { return quantile == 0.5 ? 0 : -upper(quantile) }
        return upper(1 - quantile)
    }

    /// The value exceeded with this chance, at most one half.
    static func upper(_ chance: Double) -> Double {
        var z = -NormalQuantile.of(chance)
        guard z.isFinite else { return z }
        for _ in 0..<2 {
            let density = RealFunctions.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
            let step = (above(z) - chance) / density
            z += step / (1 - z * step / 2)
        }
        return z
    }
}
