#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few real functions that sampling needs, from the platform's C library.
enum RealFunctions {
    static func exponential(_ x: Double) -> Double { exp(x) }
    static func logarithm(_ x: Double) -> Double { log(x) }
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}

extension RealFunctions {
    /// Cosine of a share of a full turn.
    static func cosine(of turn: Double) -> Double { cos(2 * .pi * turn) }
}
