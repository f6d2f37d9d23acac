/// The numbers that a quote states, in figures or in words.
enum QuotedNumbers {
    /// Whether a number stands in the quote: as written, scaled by its word, or as a share of a hundred.
    static func found(in quote: String, _ number: Double) -> Bool {
        let stated = all(in: quote)
        let shares = quote.contains("%") || quote.lowercased().contains("percent") || quote.contains("of 100")
        return stated.contains { isSame($0, number) || shares && isSame($0, number * 100) }
            || stated.count >= 2 && isRatio(number, stated)
    }

    /// "95 of 100", "one in twenty".
    private static func isRatio(_ number: Double, _ stated: [Double]) -> Bool {
        zip(stated, stated.dropFirst()).contains { part, whole in
            whole > 0
                && (isSame(part / whole, number) || isSame(part / whole * 100, number)
                    || isSame(1 - part / whole, number))
        }
    }

    private static func isSame(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
    }

    static func all(in quote: String) -> [Double] {
        var spoken = SpokenNumber()
        var found: [Double] = []
        for word in words(in: quote) {
            if let figure = figure(word) {
                found += spoken.finish() + [figure]
            } else if let scale = scales[word], spoken.isEmpty, let last = found.last {
                found.append(last * scale)
            } else if !spoken.take(word) {
                found += spoken.finish()
            }
        }
        return found + spoken.finish()
    }

    /// A number that is being said: `two thousand five hundred`.
    private struct SpokenNumber {
        private var total = 0.0
        private var current: Double?

        var isEmpty: Bool { total == 0 && current == nil }

        /// Whether the word goes on with the number.
        mutating func take(_ word: String) -> Bool {
            if let value = QuotedNumbers.small[word] {
                current = (current ?? 0) + value
            } else if ["a", "an"].contains(word) {
                if current == nil { current = 1 }
            } else if let scale = QuotedNumbers.scales[word] {
                if scale < 1000 {
                    current = (current ?? 1) * scale
                } else {
                    total += (current ?? 1) * scale
                    current = nil
                }
            } else {
                return word == "and" && !isEmpty
            }
            return true
        }

        mutating func finish() -> [Double] {
            defer { self = SpokenNumber() }
            return isEmpty ? [] : [total + (current ?? 0)]
        }
    }

    /// Lower-case words and figures; a letter right after a figure is a word of its own: `5MB`, `1.5M`.
    private static func words(in quote: String) -> [String] {
        var words: [String] = []
        var current = ""
        for character in quote.lowercased() {
            let isFigure = character.isNumber || (".,'".contains(character) && current.last?.isNumber == true)
            let wasFigure = current.last.map { $0.isNumber || ".,'".contains($0) } ?? false
            if !current.isEmpty, isFigure != wasFigure || !(isFigure || character.isLetter) {
                words.append(current)
                current = ""
            }
            if isFigure || character.isLetter { current.append(character) }
        }
        return current.isEmpty ? words : words + [current]
    }

    /// `20,000`, `2'500`, `99.95`, `1.5`; a comma before three digits groups, another one is a decimal comma.
    private static func figure(_ word: String) -> Double? {
        guard word.first?.isNumber == true else { return nil }
        var text = word.filter { $0 != "'" }
        while let last = text.last, !last.isNumber { text.removeLast() }
        let groups = text.split(separator: ",")
        let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
        return Double(isGrouped ? groups.joined() : groups.joined(separator: "."))
    }

    fileprivate static let small: [String: Double] = {
        let units = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ]
        let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var values = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($0.element, Double($0.offset)) })
        for (position, name) in tens.enumerated() { values[name] = Double(30 + position * 10) }
        values["half"] = 0.5
        values["quarter"] = 0.25
        values["no"] = 0
        values["never"] = 0
        values["nobody"] = 0
        values["once"] = 1
        values["twice"] = 2
        return values
    }()

    fileprivate static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1000, "k": 1000, "million": 1e6, "m": 1e6, "mio": 1e6, "billion": 1e9, "bn": 1e9,
        "dozen": 12, "couple": 2, "lakh": 1e5, "crore": 1e7,
    ]
}
