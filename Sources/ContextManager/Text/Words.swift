extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let text = Substring(self)
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 > 32 }), let last = bytes.lastIndex(where: { $0 > 32 }) else {
            return ""
        }
        return String(text[first...last])
    }

    /// Without one pair of quotation marks around it.
    var unquoted: String {
        let text = trimmed
        guard text.count >= 2, let first = text.first, first == text.last, "\"'`".contains(first) else { return text }
        return String(text.dropFirst().dropLast())
    }
}

extension String {
    /// How many blanks it begins with; a tab counts as four.
    var indentation: Int {
        var width = 0
        for byte in utf8 {
            if byte == 32 { width += 1 } else if byte == 9 { width += 4 } else { break }
        }
        return width
    }

    var isComment: Bool {
        let text = trimmed
        return text.hasPrefix("#") || text.hasPrefix("//") || text.hasPrefix("<!--") || text.hasPrefix("*")
    }

    /// What follows the first place where `mark` stands.
    func after(_ mark: String) -> String? {
        cut(at: mark).map { String($0.1) }
    }

    /// What stands before the first place where `mark` stands, or all of it.
    func before(_ mark: String) -> String {
        cut(at: mark).map { String($0.0) } ?? self
    }

    /// What stands before and after the first place where `mark` stands.
    func cut(at mark: String) -> (Substring, Substring)? {
        let (whole, part) = (Array(utf8), Array(mark.utf8))
        guard let first = part.first, whole.count >= part.count else { return nil }
        for start in 0...(whole.count - part.count) where whole[start] == first {
            if whole[start..<(start + part.count)].elementsEqual(part) {
                let low = utf8.index(startIndex, offsetBy: start)
                return (self[..<low], self[utf8.index(low, offsetBy: part.count)...])
            }
        }
        return nil
    }

    /// The texts in quotation marks of any kind, in their order.
    var quotedParts: [String] {
        var parts: [String] = []
        var open: Character?
        var part = ""
        for character in self {
            if character == open {
                parts.append(part)
                (open, part) = (nil, "")
            } else if open != nil {
                part.append(character)
            } else if "\"'`".contains(character) {
                open = character
            }
        }
        return parts
    }

    /// Its words of letters, digits, `_`, `-` and `.`.
    var words: [String] {
        split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == ".") }.map(String.init)
    }

    /// The name at its beginning: letters, digits and `_`.
    var leadingName: String { String(prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }

    func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
