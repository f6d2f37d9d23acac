/// What the planner knows about a column, computed from its declared distribution as ANALYZE would have found it.
struct ColumnStatistics {
    enum Value: Hashable {
        case number(Double)
        case text(String)
    }

    var nullFraction: Double
    var width: Double
    /// The number of different values, or the rows that have a value when each has its own.
    var distinct: Double
    var isUnique: Bool
    var common: [(value: Value, fraction: Double)] = []
    /// Bounds of ranges that hold equally many of the remaining rows.
    var histogram: [Double] = []
    var correlation: Double
    var isTime = false

    init(_ column: WorkloadColumn, rows: Double) {
        nullFraction = column.nullFraction
        correlation = column.correlation
        isUnique = column.distinct == nil || (column.distinct ?? 0) >= rows
        distinct = isUnique ? rows * (1 - column.nullFraction) : column.distinct ?? rows
        width = Double(column.declaredWidth ?? TypeWidth.of(column.type) ?? 8)
        switch column.distribution {
        case .serial: histogram = Self.steps(1, rows)
        case .uniform(let domain): uniform(domain)
        case .zipf(let exponent, let domain): zipf(exponent, domain)
        case .values(let shares):
            common = shares.map { (Self.value($0.value, column.type), $0.fraction * (1 - nullFraction)) }
            if column.declaredWidth == nil { width = 7 }
        case .range(let low, let high): range(low, high, column)
        case .time(let from, let to): time(from, to)
        case .opaque: break
        }
    }

    private static func value(_ text: String, _ type: String) -> Value {
        TypeWidth.varies(type) || type == "boolean" ? .text(text) : Double(text).map(Value.number) ?? .text(text)
    }

    private static func steps(_ low: Double, _ high: Double) -> [Double] {
        (0...100).map { low + ((high - low) * Double($0) / 100).rounded(.down) }
    }

    private mutating func uniform(_ domain: Double) {
        if domain <= 100 {
            common = (1...max(1, Int(domain))).map { (.number(Double($0)), (1 - nullFraction) / domain) }
        } else {
            histogram = Self.steps(1, domain)
        }
    }

    /// A continuous power law over the ranks, the value being the rank.
    private mutating func zipf(_ exponent: Double, _ domain: Double) {
        let rest = 1 - exponent
        let isLogarithmic = abs(rest) < 1e-9
        let whole = isLogarithmic ? RealFunctions.log(domain + 1) : RealFunctions.power(domain + 1, rest) - 1
        func share(_ rank: Double) -> Double {
            isLogarithmic ? RealFunctions.log(rank) / whole : (RealFunctions.power(rank, rest) - 1) / whole
        }
        func rank(_ share: Double) -> Double {
            isLogarithmic
                ? RealFunctions.power(domain + 1, share) : RealFunctions.power(1 + share * whole, 1 / rest)
        }
        let count = Int(min(100, domain))
        common = (1...max(1, count)).map { position in
            let at = Double(position)
            return (.number(at), (share(at + 1) - share(at)) * (1 - nullFraction))
        }
        guard domain > 200 else { return }
        let first = share(Double(count) + 1)
        let bounds = (0...100).map { min(domain, rank(first + (1 - first) * Double($0) / 100).rounded(.down)) }
        histogram = Array(Set(bounds)).sorted()
    }

    private mutating func range(_ low: Double, _ high: Double, _ column: WorkloadColumn) {
        let whole = column.type != "float8"
        func bound(_ value: Double) -> Double { whole ? value.rounded(.towardZero) : value }
        if let count = column.distinct, count <= 100 {
            let step = (high - low) / max(count - 1, 1)
            common = (0..<max(1, Int(count))).map { position in
                (.number(bound(low + step * Double(position))), (1 - nullFraction) / count)
            }
        } else {
            histogram = (0...100).map { bound(low + (high - low) * Double($0) / 100) }
        }
    }

    private mutating func time(_ from: String, _ to: String) {
        guard let start = Instant.seconds(from), let end = Instant.seconds(to) else { return }
        isTime = true
        histogram = (0...100).map { start + (end - start) * Double($0) / 100 }
    }
}
