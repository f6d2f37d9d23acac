import DesignModel

/// The figures that prose asserts instead of citing (promise P14).
///
/// Names with digits are no figures: `S3`, `p95`, `2FA`, `RFC 9457`, `TLS 1.3`, `PostgreSQL 15`, ISO dates, `` `code` ``.
struct ProseFigures {
    let uncited: [String]

    init(_ template: String) {
        var found: [String] = []
        var isCode = false
        for case .words(let words) in Prose(template).pieces {
            for (position, stretch) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                if position > 0 { isCode.toggle() }
                if !isCode { found += Self.figures(in: stretch) }
            }
        }
        uncited = found
    }

    private static func figures(in words: Substring) -> [String] {
        var previous: Substring = ""
        var found: [String] = []
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "/" || $0 == "–" }) {
            let token = trimmed(word)
            if isFigure(token), !isName(previous) { found.append(String(token)) }
            previous = word
        }
        return found
    }

    private static func trimmed(_ word: Substring) -> Substring {
        var token = word.drop { !$0.isLetter && !$0.isNumber }
        while let last = token.last, !last.isLetter, !last.isNumber, last != "%" { token.removeLast() }
        return token
    }

    /// A token that begins with a digit and goes on as a number or with a unit.
    private static func isFigure(_ token: Substring) -> Bool {
        guard let first = token.first, first.isNumber, !isDate(token) else { return false }
        let letters = token.drop { $0.isNumber || ".,_:-".contains($0) }
        return letters.isEmpty || !letters.contains(where: \.isLetter) || units.contains(String(letters))
    }

    private static let units: Set<String> = Set(
        Unit.all.map(\.name) + ["k", "K", "M", "m", "x", "×", "th", "st", "nd", "rd", "KB", "rps", "-fold"])

    private static func isDate(_ token: Substring) -> Bool {
        token.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
    }

    /// A word with two capitals or more names a product, standard or protocol; the number after it belongs to the name.
    private static func isName(_ word: Substring) -> Bool {
        !word.hasSuffix(".") && !word.hasSuffix(",") && word.filter(\.isUppercase).count >= 2
    }
}
