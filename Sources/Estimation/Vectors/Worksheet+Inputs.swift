import Diagnostics

/// What a number may be.
enum InputRange {
    case positive
    case notNegative
    /// Between 0 and 1, ends included.
    case share
    /// Above 0 and below 1.
    case properShare
    case atLeastOne
    case any

    func contains(_ value: Double) -> Bool {
        switch self {
        case .positive: value > 0
        case .notNegative: value >= 0
        case .share: value >= 0 && value <= 1
        case .properShare: value > 0 && value < 1
        case .atLeastOne: value >= 1
        case .any: true
        }
    }

    var words: String {
        switch self {
        case .positive: "a number above 0"
        case .notNegative: "a number of 0 or more"
        case .share: "a share between 0 and 1"
        case .properShare: "a share above 0 and below 1"
        case .atLeastOne: "a number of 1 or more"
        case .any: "a number"
        }
    }
}

extension Worksheet {
    /// A number by any of its names; 1 stands in for one that is faulty, and nothing is computed from it.
    mutating func number(_ names: String..., is range: InputRange = .positive, usually usual: Double? = nil) -> Double {
        number(names, range, usual)
    }

    private mutating func number(_ names: [String], _ range: InputRange, _ usual: Double?) -> Double {
        guard let (name, datum) = input(names) else {
            if let usual { return usual }
            miss(names[0], range.words)
            return 1
        }
        guard let value = Self.number(datum), range.contains(value) else {
            refuse(name, datum, range.words)
            return 1
        }
        return value
    }

    /// A whole number from `least` to `most`.
    mutating func count(
        _ names: String..., from least: Int = 1, to most: Int = 10_000_000, usually usual: Int? = nil
    ) -> Int {
        let words = "a whole number from \(least) to \(most)"
        guard let (name, datum) = input(names) else {
            if let usual { return usual }
            miss(names[0], words)
            return max(1, least)
        }
        guard let value = Self.number(datum), let whole = Int(exactly: value), whole >= least, whole <= most else {
            refuse(name, datum, words)
            return max(1, least)
        }
        return whole
    }

    mutating func text(_ names: String..., usually usual: String? = nil) -> String {
        guard let (name, datum) = input(names) else {
            if usual == nil { miss(names[0], "a text") }
            return usual ?? ""
        }
        guard let text = datum.text else {
            refuse(name, datum, "a text")
            return ""
        }
        return text
    }

    /// A list of numbers, each within the range; `count` says how many there must be.
    mutating func numbers(_ name: String, is range: InputRange = .positive, count: Int? = nil) -> [Double] {
        let words = "a list of \(count.map(String.init) ?? "one or more"), each \(range.words)"
        guard let (_, datum) = input([name]) else {
            miss(name, words)
            return []
        }
        let values = (datum.list ?? []).compactMap(Self.number).filter(range.contains)
        guard let list = datum.list, values.count == list.count, !values.isEmpty, values.count == count ?? values.count
        else {
            refuse(name, datum, words)
            return []
        }
        return values
    }

    /// Whole numbers, one for each of `count`; ones where the vector names none.
    mutating func counts(_ name: String, count: Int, most: Int = 10_000_000) -> [Int] {
        guard let (_, datum) = input([name]) else { return [Int](repeating: 1, count: count) }
        let whole = (datum.list ?? []).compactMap { Self.number($0).flatMap { Int(exactly: $0) } }
        guard whole.count == datum.list?.count, whole.count == count, whole.allSatisfy({ $0 >= 1 && $0 <= most }) else {
            refuse(name, datum, "a list of \(count) whole numbers from 1 to \(most)")
            return [Int](repeating: 1, count: count)
        }
        return whole
    }

    /// Rows of shares, each row adding up to at most one.
    mutating func routing(_ name: String, count: Int) -> [[Double]] {
        let words = "\(count) rows of \(count) shares, each row adding up to at most 1"
        guard let (_, datum) = input([name]) else {
            miss(name, words)
            return []
        }
        let rows = (datum.list ?? []).map { ($0.list ?? []).compactMap(Self.number) }
        let isSound = rows.allSatisfy { row in
            row.count == count && row.allSatisfy { $0 >= 0 } && row.reduce(0, +) <= 1 + 1e-12
        }
        guard rows.count == count, isSound else {
            refuse(name, datum, words)
            return []
        }
        return rows
    }

    /// A number, or the text "inf" that files use where JSON has no word.
    static func number(_ datum: Datum) -> Double? {
        datum.number ?? (["inf", "infinity", "unbounded"].contains(datum.text ?? "") ? .infinity : nil)
    }
}
