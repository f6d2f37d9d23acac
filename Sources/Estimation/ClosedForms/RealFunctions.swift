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
    /// exp(x) - 1 without losing the digits of a small x.
    static func expMinusOne(_ x: Double) -> Double { _expMinusOne(x) }
    /// log(1 + x) without losing the digits of a small x.
    static func logOnePlus(_ x: Double) -> Double { _logOnePlus(x) }
    static func complementaryError(_ x: Double) -> Double { _complementaryError(x) }
    static func logTen(_ x: Double) -> Double { _logTen(x) }
}

private func _exp(_ x: Double) -> Double { exp(x) }
private func _log(_ x: Double) -> Double { log(x) }
private func _power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
private func _expMinusOne(_ x: Double) -> Double { expm1(x) }
private func _logOnePlus(_ x: Double) -> Double { log1p(x) }
private func _complementaryError(_ x: Double) -> Double { erfc(x) }
private func _logTen(_ x: Double) -> Double { log10(x) }
