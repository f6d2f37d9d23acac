extension Lexer {
    /// Where a number, an ISO date or a time of day ends, and which of them it is.
    func endOfNumber(from start: Int, _ range: Range<Int>) -> (Token.Kind, Int) {
        if let end = endOfDate(from: start, range) { return (.date, end) }
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
