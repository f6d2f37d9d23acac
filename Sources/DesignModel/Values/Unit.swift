/// A unit of measure by its canonical name, such as `per_second`, `ms`, `GB` or `EUR_per_month`.
///
/// Sizes are powers of 1000; a month has 30 days and a year 365, as in the fact vocabulary.
public struct Unit: Sendable, Hashable, Codable, CustomStringConvertible {
    public let name: String
    public let dimension: Dimension
    /// How many canonical units of the dimension one of these is (per second, ms, B, fraction, count, km, per month).
    public let factor: Double

    public enum Dimension: Sendable, Hashable, Codable {
        case rate, time, size, fraction, ratio, count, length
        case money(currency: String)
        case recurringMoney(currency: String)
    }

    private init(_ name: String, _ dimension: Dimension, _ factor: Double) {
        self.name = name
        self.dimension = dimension
        self.factor = factor
    }

    /// The unit of that name, or nil when there is none; any three capital letters name a currency.
    public init?(named name: String) {
        guard let unit = Self.byName[name] ?? Self.money(named: name) else { return nil }
        self = unit
    }

    public var description: String { name }

    public init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        guard let unit = Unit(named: name) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown unit '\(name)'"))
        }
        self = unit
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

extension Unit {
    public static let perSecond = Unit("per_second", .rate, 1)
    public static let perMinute = Unit("per_minute", .rate, 1.0 / 60)
    public static let perHour = Unit("per_hour", .rate, 1.0 / 3600)
    public static let perDay = Unit("per_day", .rate, 1.0 / 86_400)
    public static let perWeek = Unit("per_week", .rate, 1.0 / 604_800)
    public static let perMonth = Unit("per_month", .rate, 1.0 / 2_592_000)
    public static let perYear = Unit("per_year", .rate, 1.0 / 31_536_000)
    public static let microseconds = Unit("us", .time, 0.001)
    public static let milliseconds = Unit("ms", .time, 1)
    public static let seconds = Unit("s", .time, 1000)
    public static let minutes = Unit("min", .time, 60_000)
    public static let hours = Unit("h", .time, 3_600_000)
    public static let days = Unit("days", .time, 86_400_000)
    public static let weeks = Unit("weeks", .time, 604_800_000)
    public static let months = Unit("months", .time, 2_592_000_000)
    public static let years = Unit("years", .time, 31_536_000_000)
    public static let bytes = Unit("B", .size, 1)
    public static let kilobytes = Unit("kB", .size, 1e3)
    public static let megabytes = Unit("MB", .size, 1e6)
    public static let gigabytes = Unit("GB", .size, 1e9)
    public static let terabytes = Unit("TB", .size, 1e12)
    public static let petabytes = Unit("PB", .size, 1e15)
    public static let fraction = Unit("fraction", .fraction, 1)
    public static let percent = Unit("percent", .fraction, 0.01)
    public static let ratio = Unit("ratio", .ratio, 1)
    public static let count = Unit("count", .count, 1)
    public static let kilometres = Unit("km", .length, 1)

    /// Every unit but money, in the order of the vocabulary.
    public static let all: [Unit] = [
        perSecond, perMinute, perHour, perDay, perWeek, perMonth, perYear, microseconds, milliseconds, seconds,
        minutes, hours, days, weeks, months, years, bytes, kilobytes, megabytes, gigabytes, terabytes, petabytes,
        fraction, percent, ratio, count, kilometres,
    ]

    /// A sum of money once, such as `EUR`.
    public static func money(_ currency: String) -> Unit { Unit(currency, .money(currency: currency), 1) }

    /// Money each month, such as `EUR_per_month`.
    public static func moneyPerMonth(_ currency: String) -> Unit {
        Unit(currency + "_per_month", .recurringMoney(currency: currency), 1)
    }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    private static func money(named name: String) -> Unit? {
        let currency = String(name.prefix(3))
        guard currency.count == 3, currency.allSatisfy({ $0.isASCII && $0.isUppercase }) else { return nil }
        switch name.dropFirst(3) {
        case "": return money(currency)
        case "_per_month": return moneyPerMonth(currency)
        case "_per_year": return Unit(name, .recurringMoney(currency: currency), 1.0 / 12)
        default: return nil
        }
    }
}
