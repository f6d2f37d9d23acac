#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few real functions that the closed forms need, from the platform's C library.
enum RealFunctions {
    static func exp(_ x: Double) -> Double { _exp(x) }
    static func log(_ x: Double) -> Double { _log(x) }
    static func power(_ base: Double, _ exponent: Double) -> Double { _power(base, exponent) }
}

private func _exp(_ x: Double) -> Double { exp(x) }
private func _log(_ x: Double) -> Double { log(x) }
private func _power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
