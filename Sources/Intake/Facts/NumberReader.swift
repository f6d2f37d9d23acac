import Knowledge

/// Reads one number at a place in a sentence: `1,400`, `2.2M`, `twelve thousand`, `half a million`, `two and a half`.
struct NumberReader {
    struct Found {
        var value: Double
        /// The position just past the number.
        var end: Int
        /// Whether it is only the word "one" or "a", which counts little by itself.
        var isWeak = false
    }

    let tokens: [Token]

    func read(at index: Int) -> Found? {
        guard index < tokens.count else { return nil }
        switch tokens[index].kind {
        case .number: return digits(at: index)
        case .word: return words(at: index)
        default: return nil
        }
    }

    // MARK: Digits

    private func digits(at index: Int) -> Found? {
        guard var value = Self.value(of: tokens[index].text) else { return nil }
        var end = index + 1
        while let group = spacedGroup(at: end, after: index) {
            value = value * 1000 + group
            end += 1
        }
        return multiplied(Found(value: value, end: end))
    }

    /// `640 000`: a further group of exactly three digits.
    private func spacedGroup(at index: Int, after first: Int) -> Double? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].text.utf8.count == 3 else {
            return nil
        }
        guard tokens[first].text.utf8.count <= 3, tokens[first].text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Self.value(of: tokens[index].text)
    }

    private func multiplied(_ found: Found) -> Found {
        guard found.end < tokens.count, tokens[found.end].kind == .word else { return found }
        let next = tokens[found.end]
        if !next.spaced, let factor = NumberWords.suffixes[next.text] {
            return multiplied(Found(value: found.value * factor, end: found.end + 1))
        }
        if next.spaced, next.text == "M" || next.text == "k" || next.text == "bn" || next.text == "mio",
            let factor = NumberWords.suffixes[next.text]
        {
            return Found(value: found.value * factor, end: found.end + 1)
        }
        if let factor = NumberWords.multipliers[next.lower] {
            return Found(value: found.value * factor, end: found.end + 1)
        }
        return found
    }

    /// Commas before three digits group; a lone comma or dot before other digits is decimal.
    static func value(of text: String) -> Double? {
        let plain = text.filter { $0 != "'" && $0 != "_" }
        let groups = plain.split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1 {
            let isGrouped = groups.dropFirst().allSatisfy { $0.prefix(while: \.isNumber).count == 3 }
            return Double(isGrouped ? groups.joined() : groups.joined(separator: "."))
        }
        let dots = plain.split(separator: ".", omittingEmptySubsequences: false)
        return dots.count > 2 ? Double(dots.joined()) : Double(plain)
    }

    // MARK: Words

    private func words(at index: Int) -> Found? {
        let word = tokens[index].lower
        if word == "a" || word == "an" { return partOfLarge(at: index + 1) ?? article(at: index) }
        if word == "half" { return half(at: index) }
        guard let first = Self.small(word) else { return nil }
        var found = Found(value: first, end: index + 1, isWeak: word == "one")
        if let units = followingUnit(at: found.end, after: first) {
            (found.value, found.end) = (first + units, found.end + 1)
        }
        found = withHalf(found)
        return compound(found)
    }

    /// `a hundred`, `a dozen`, `a couple of`.
    private func article(at index: Int) -> Found? {
        guard index + 1 < tokens.count else { return nil }
        let next = tokens[index + 1].lower
        if next == "couple" { return Found(value: 2, end: index + 2 + (word(index + 2) == "of" ? 1 : 0)) }
        guard let factor = NumberWords.multipliers[next] else { return nil }
        return compound(Found(value: factor, end: index + 2))
    }

    /// `half a million`.
    private func half(at index: Int) -> Found? {
        guard word(index + 1) == "a", let factor = NumberWords.multipliers[word(index + 2)] else { return nil }
        return Found(value: factor / 2, end: index + 3)
    }

    /// `a quarter of a million`.
    private func partOfLarge(at index: Int) -> Found? {
        guard let part = NumberWords.fractions[word(index)], word(index + 1) == "of", word(index + 2) == "a",
            let factor = NumberWords.multipliers[word(index + 3)], factor >= 1000
        else { return nil }
        return Found(value: factor * part, end: index + 4)
    }

    /// `two and a half`.
    private func withHalf(_ found: Found) -> Found {
        guard word(found.end) == "and", word(found.end + 1) == "a", word(found.end + 2) == "half" else { return found }
        return Found(value: found.value + 0.5, end: found.end + 3)
    }

    /// `twelve thousand five hundred`.
    private func compound(_ start: Found) -> Found {
        var (total, current, end) = (0.0, start.value, start.end)
        var isWeak = start.isWeak
        while end < tokens.count {
            if let factor = NumberWords.multipliers[word(end)], factor != 12 || current < 100 {
                current *= factor
                (isWeak, end) = (false, end + 1)
                if factor >= 1000 { (total, current) = (total + current, 0) }
            } else if let more = Self.small(word(end)), current == 0 || current >= 100 {
                (current, end) = (current + more, end + 1)
            } else if word(end) == "and", total + current >= 100, let more = Self.small(word(end + 1)) {
                (current, end) = (current + more, end + 2)
            } else {
                break
            }
        }
        return Found(value: total + current, end: end, isWeak: isWeak)
    }

    private func followingUnit(at index: Int, after tens: Double) -> Double? {
        guard tens >= 20, let unit = NumberWords.small[word(index)], unit < 10, unit > 0 else { return nil }
        return unit
    }

    private func word(_ index: Int) -> String {
        index < tokens.count && tokens[index].kind == .word ? tokens[index].lower : ""
    }

    /// A spelled number below a hundred, hyphenated ones included.
    static func small(_ word: String) -> Double? {
        if let value = NumberWords.small[word] { return value }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let tens = NumberWords.small[String(parts[0])], tens >= 20,
            let units = NumberWords.small[String(parts[1])], units < 10
        else { return nil }
        return tens + units
    }
}
