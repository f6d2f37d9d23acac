import DesignModel

/// Words and signs for units; adding a spelling touches this table only.
public enum UnitWords {
    public static let times: [String: Unit] = spelled([
        (.microseconds, "us µs μs microsecond microseconds"),
        (.milliseconds, "ms msec msecs millisecond milliseconds millis"),
        (.seconds, "s sec secs second seconds"),
        (.minutes, "min mins minute minutes"),
        (.hours, "h hr hrs hour hours"),
        (.days, "d day days"),
        (.weeks, "week weeks wk wks fortnight"),
        (.months, "month months mo mos"),
        (.years, "year years yr yrs y"),
    ])
    /// Letter case matters little in briefs, but `mb` never means a millibit.
    public static let sizes: [String: Unit] = spelled([
        (.bytes, "b byte bytes"), (.kilobytes, "kb kib kilobyte kilobytes"),
        (.megabytes, "mb mib megabyte megabytes meg megs"),
        (.gigabytes, "gb gib gigabyte gigabytes gigs"), (.terabytes, "tb tib terabyte terabytes"),
        (.petabytes, "pb pib petabyte petabytes"),
    ])
    public static let percents: Set<String> = ["%", "percent", "pct"]
    public static let lengths: [String: Unit] = spelled([
        (.kilometres, "km kms kilometre kilometres kilometer kilometers")
    ])
    /// One word for so many of a thing in a time: `500 rps`.
    public static let rates: [String: Unit] = spelled([
        (.perSecond, "rps qps tps eps wps mps ops/s"), (.perMinute, "rpm tpm"), (.perDay, "rpd"),
    ])
    /// Words before or after a figure that say how often it recurs.
    public static let recurrences: [String: Unit] = spelled([
        (.perSecond, "s sec second secs persecond"), (.perMinute, "min minute m mn"), (.perHour, "h hr hour"),
        (.perDay, "d day night weekday"), (.perWeek, "w wk week"), (.perMonth, "mo mon month mth pcm"),
        (.perYear, "y yr year annum"),
    ])
    /// Adverbs that do the same: `12,000 daily`.
    public static let adverbs: [String: Unit] = spelled([
        (.perHour, "hourly"), (.perDay, "daily nightly"), (.perWeek, "weekly"), (.perMonth, "monthly"),
        (.perYear, "yearly annually"),
    ])
    /// Signs and codes of currencies, and the words for them.
    public static let currencies: [String: String] = {
        var words: [String: String] = [
            "€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "euro": "EUR", "euros": "EUR", "pound": "GBP",
            "pounds": "GBP", "quid": "GBP", "dollar": "USD", "dollars": "USD", "bucks": "USD", "yen": "JPY",
            "rupees": "INR",
            "francs": "CHF", "kroner": "NOK", "kronor": "SEK", "zloty": "PLN", "usd": "USD", "eur": "EUR", "gbp": "GBP",
        ]
        for code in codes { words[code.lowercased()] = code }
        return words
    }()
    /// Nationalities that turn "dollars" into somebody's dollars.
    public static let dollars: [String: String] = [
        "canadian": "CAD", "australian": "AUD", "us": "USD", "american": "USD", "singapore": "SGD", "hong": "HKD",
        "zealand": "NZD",
    ]
    /// Letters that stand before a dollar sign.
    public static let dollarSigns: [String: String] = [
        "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "s": "SGD", "hk": "HKD", "us": "USD",
    ]
    private static let codes = [
        "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "JPY", "CNY", "INR", "BRL", "MXN", "ZAR",
        "SGD", "HKD", "KRW", "TRY", "ILS", "AED", "KES", "NGN", "IDR", "THB", "VND", "PHP", "RON",
    ]

    private static func spelled(_ entries: [(Unit, String)]) -> [String: Unit] {
        var words: [String: Unit] = [:]
        for (unit, spellings) in entries {
            for spelling in spellings.split(separator: " ") { words[String(spelling)] = unit }
        }
        return words
    }
}
