/// Something somebody published, with where it was read and when, so that its age can be judged.
public struct DatedFact: Sendable, Hashable, Codable {
    /// Prices and terms change soon, limits slowly, and a measurement stays what it was.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case price, licence, commitment, quota, rule, reading, measurement

        /// After how many months it should be looked up again.
        public var monthsMax: Int {
            switch self {
            case .price, .licence: 12
            case .commitment, .quota, .rule: 36
            case .reading: 60
            case .measurement: 180
            }
        }
    }

    public var kind: Kind
    public var title: String
    public var value: String
    public var source: String
    public var date: String
    /// Where in the knowledge it stands, such as `technologies.redis.licence`.
    public var place: String

    public init(_ kind: Kind, _ title: String, _ value: String, source: String, date: String, place: String) {
        self.kind = kind
        self.title = title
        self.value = value
        self.source = source
        self.date = date
        self.place = place
    }

    /// `3,000 units a second (docs.aws.amazon.com, 2026-11)`.
    public var line: String { "\(title): \(value) (\(kind.rawValue); \(source), \(date))" }
}

/// A month of a year, as dates of sources are compared.
public struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int

    public init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// The latest month that a date names: `2024`, `2024-07`, `2022-05-16`, `2024-07 to 2026-05`; a year means its end.
    public init?(_ text: String) {
        let months = text.split { $0 != "-" && !$0.isNumber }.compactMap { Self.read($0) }
        guard let latest = months.max() else { return nil }
        self = latest
    }

    private static func read(_ text: Substring) -> CalendarMonth? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard let first = parts.first, let year = first, (1900...2999).contains(year) else { return nil }
        guard parts.count > 1 else { return CalendarMonth(year: year, month: 12) }
        guard let month = parts[1], (1...12).contains(month) else { return nil }
        return CalendarMonth(year: year, month: month)
    }

    /// Whole months from then to now; nothing for a date that lies ahead.
    public func age(at now: CalendarMonth) -> Int { max(0, (now.year - year) * 12 + now.month - month) }

    public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }

    public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
