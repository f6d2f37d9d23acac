#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The real functions that the planner's formulas need, from the platform's C library.
enum RealFunctions {
    static func log(_ x: Double) -> Double { _log(x) }
    static func log2(_ x: Double) -> Double { _log(x) / 0.693147180559945309417232121458 }
    static func power(_ base: Double, _ exponent: Double) -> Double { _power(base, exponent) }
}

private func _log(_ x: Double) -> Double { log(x) }
private func _power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
