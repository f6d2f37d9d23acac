extension Lexer {
    /// Where a number, an ISO date or a time of day ends, and which of them it is.
    func endOfNumber(from start: Int, _ range: Range<Int>) -> (Token.Kind, Int) {
        if let end = endOfDate(from: start, range) ?? endOfDottedDate(from: start, range) { return (.date, end) }
        if let end = endOfClock(from: start, range) { return (.clock, end) }
        var end = start
        while end < range.upperBound {
            if byte(end).isDigit {
                end += 1
            } else if separatesDigits(at: end, from: start, range) {
                end += 1
            } else {
                break
            }
        }
        return (.number, end)
    }

    /// `1,400` and `0.5`; a comma or dot must have a digit behind it.
    private func separatesDigits(at position: Int, from start: Int, _ range: Range<Int>) -> Bool {
        guard position + 1 < range.upperBound, byte(position + 1).isDigit else { return false }
        switch byte(position) {
        case .dot, .comma: return true
        case .apostrophe, .underscore: return position + 3 < range.upperBound && byte(position + 3).isDigit
        default: return false
        }
    }

    private func endOfDate(from start: Int, _ range: Range<Int>) -> Int? {
        let end = start + 10
        guard end <= range.upperBound, byte(start + 4) == .hyphen, byte(start + 7) == .hyphen else { return nil }
        for offset in [0, 1, 2, 3, 5, 6, 8, 9] where !byte(start + offset).isDigit { return nil }
        return end < range.upperBound && byte(end).isDigit ? nil : end
    }

    /// `01.09.2027`, the day first.
    private func endOfDottedDate(from start: Int, _ range: Range<Int>) -> Int? {
        var (position, figures) = (start, [Int]())
        for length in [2, 2, 4] {
            var (value, count) = (0, 0)
            while count < length, position < range.upperBound, byte(position).isDigit {
                (value, count, position) = (value * 10 + Int(byte(position) - 0x30), count + 1, position + 1)
            }
            guard count > 0, length < 4 || count == 4 else { return nil }
            figures.append(value)
            if length < 4 {
                guard position < range.upperBound, byte(position) == .dot || figures.count == 3 else { return nil }
                if figures.count < 3 { position += 1 }
            }
        }
        let isDate =
            (1...31).contains(figures[0]) && (1...12).contains(figures[1]) && (1900...2100).contains(figures[2])
        return isDate && !(position < range.upperBound && byte(position).isDigit) ? position : nil
    }

    private func endOfClock(from start: Int, _ range: Range<Int>) -> Int? {
        for hours in [1, 2] {
            let colon = start + hours
            guard colon + 3 <= range.upperBound, byte(colon) == .colon else { continue }
            guard byte(colon - 1).isDigit, byte(colon + 1).isDigit, byte(colon + 2).isDigit else { return nil }
            return colon + 3 < range.upperBound && byte(colon + 3).isDigit ? nil : colon + 3
        }
        return nil
    }
}
