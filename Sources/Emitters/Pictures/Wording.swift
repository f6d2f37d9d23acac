/// How wide words are, near enough to lay them out without a font at hand.
enum Wording {
    /// Width in pixels of a line at a font size, by classes of letter width of common sans-serif fonts.
    static func width(_ text: String, size: Double) -> Double {
        text.reduce(0) { $0 + share(of: $1) } * size
    }

    private static func share(of letter: Character) -> Double {
        if "iljtfr.,:;'|!()[] ".contains(letter) { return 0.34 }
        if "mwMW@%—".contains(letter) { return 0.89 }
        if letter.isUppercase || letter.isNumber { return 0.64 }
        return 0.56
    }

    /// The words in lines no wider than that; a single long word keeps its line. At most `most` lines, then an ellipsis.
    static func lines(_ text: String, size: Double, width limit: Double, most: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, width(last + " " + word, size: size) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        guard lines.count > most else { return lines }
        return Array(lines.prefix(most - 1)) + [lines[most - 1] + " …"]
    }
}
