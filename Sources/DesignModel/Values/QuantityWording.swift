/// How quantities are said to people: `120/s`, `99.95 %`, `EUR 2,500 a month`, `1.3 TB`.
extension Quantity {
    /// Value and unit, with a bound in front where there is one: `at most 400 ms`, `about 15/s`.
    public var words: String {
        switch bound {
        case .max: "at most " + bare
        case .min: "at least " + bare
        case .about: "about " + bare
        case nil: bare
        }
    }

    /// Value and unit without the bound.
    public var bare: String {
        switch unit.dimension {
        case .rate: rateWords
        case .time: timeWords
        case .size: sizeWords
        case .fraction: percentWords
        case .ratio, .count: value.grouped
        case .length: "\(value.grouped) \(unit)"
        case .money(let currency): "\(currency) \(value.grouped)"
        case .recurringMoney(let currency):
            "\(currency) \(value.grouped) a \(unit.name.hasSuffix("year") ? "year" : "month")"
        }
    }

    private var rateWords: String {
        let said =
            canonical < 0.05 && unit == .perSecond ? Quantity(canonical * 86_400, .perDay, nil, provenance) : self
        let period = said.unit.name.dropFirst("per_".count)
        if period == "second" { return "\(said.value.grouped)/s" }
        return "\(said.value.grouped) \(period == "hour" ? "an" : "a") \(period)"
    }

    private var timeWords: String {
        if unit == .minutes, value >= 120, value.truncatingRemainder(dividingBy: 60) == 0 {
            return "\((value / 60).grouped) h"
        }
        let singular = value == 1 && unit.name.hasSuffix("s") && unit.name.count > 2
        return "\(value.grouped) \(singular ? String(unit.name.dropLast()) : unit.name)"
    }

    private var sizeWords: String {
        var said = abs(canonical) < unit.factor ? inSmallerUnit : self
        for larger in [Unit.kilobytes, .megabytes, .gigabytes, .terabytes, .petabytes]
        where abs(canonical) >= larger.factor && larger.factor > said.unit.factor {
            said = Quantity(canonical / larger.factor, larger, nil, provenance)
        }
        return "\(said.value.grouped) \(said.unit)"
    }

    /// Less than one of its unit, said in the largest unit of which it is one: `2 kB`, never `0.000002 GB`.
    private var inSmallerUnit: Quantity {
        let units: [Unit] = [.gigabytes, .megabytes, .kilobytes, .bytes]
        guard let smaller = units.first(where: { $0.factor < unit.factor && abs(canonical) >= $0.factor }) else {
            return self
        }
        return Quantity(canonical / smaller.factor, smaller, nil, provenance)
    }

    /// A share as a percentage; close to one hundred, two significant digits of what is missing.
    private var percentWords: String {
        let percent = canonical * 100
        guard percent > 99, percent < 100 else { return "\(percent.grouped) %" }
        var digits = 1
        var missing = 100 - percent
        while missing < 0.995, digits < 9 {
            missing *= 10
            digits += 1
        }
        return "\(percent.rounded(toPlaces: digits).formattedPlainly) %"
    }
}

extension Double {
    /// With commas, and at most three significant digits after rounding away what nobody reads: `1,234`, `17.4`, `0.052`.
    public var grouped: String {
        guard isFinite else { return "unbounded" }
        let magnitude = abs(self)
        let places = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
        let short = rounded(toPlaces: places)
        if short == 0, self != 0 { return "\(self)" }
        let text = short.formattedPlainly
        let whole = text.prefix { $0 != "." }
        return whole.groupedByThousands + text.dropFirst(whole.count)
    }

    /// Rounded half away from zero to a number of decimal places.
    public func rounded(toPlaces places: Int) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}

extension Substring {
    fileprivate var groupedByThousands: String {
        var grouped = ""
        for (position, character) in enumerated() {
            let rest = count - position
            if position > 0, rest % 3 == 0, grouped.last != "-" { grouped.append(",") }
            grouped.append(character)
        }
        return grouped
    }
}

extension Prose {
    /// The text with every citation replaced by the value that the engine knows; an unknown name stays visible as `{name?}`.
    public func words(_ value: (String) -> Quantity?) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .citation(let name): text += value(name)?.bare ?? "{\(name)?}"
            }
        }
        return text
    }
}
