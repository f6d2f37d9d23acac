/// A scalar as it is printed: bare where YAML reads it back unchanged, quoted or folded otherwise.
struct ScalarText {
    private let value: String
    private let style: Node.Style
    private let isInFlow: Bool

    init(_ value: String, _ style: Node.Style, isInFlow: Bool) {
        (self.value, self.style, self.isInFlow) = (value, style, isInFlow)
    }

    /// Whether it is best said without a line break.
    var isOneLine: Bool { !value.contains("\n") || !isLiteral }

    /// The scalar on one line.
    var text: String {
        if value.unicodeScalars.contains(where: Self.needsEscape) { return escaped }
        return needsQuotes ? "'" + value.replacing("'", with: "''") + "'" : value
    }

    /// The scalar as a folded or literal block after its key or dash.
    func lines(after head: String, indent: Int) -> [String] {
        let margin = Emitter.spaces(indent + 2)
        if value.contains("\n"), isLiteral {
            let body = value.hasSuffix("\n") ? String(value.dropLast()) : value
            let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
            return [head + (value.hasSuffix("\n") ? " |" : " |-")] + rows.map { $0.isEmpty ? "" : margin + $0 }
        }
        guard Self.canFold(value) else { return [head + " " + text] }
        return [head + " >-"] + folded(width: max(Emitter.width - margin.count, 40)).map { margin + $0 }
    }

    /// Whether a folded block reads back as this text: words with single spaces between.
    static func canFold(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, first != " ", last != " " else { return false }
        return text.contains(" ") && !text.contains("  ")
            && !text.unicodeScalars.contains { needsEscape($0) || $0 == "\n" }
    }

    private func folded(width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in value.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        return lines + [line]
    }

    /// Whether a literal block reads back as this text.
    private var isLiteral: Bool {
        guard !isInFlow, value.first != " ", value.first != "\n", !value.hasSuffix("\n\n") else { return false }
        let rows = value.split(separator: "\n", omittingEmptySubsequences: true)
        return !rows.contains { $0.hasSuffix(" ") }
            && !value.unicodeScalars.contains { Self.needsEscape($0) && $0 != "\n" }
    }

    private var needsQuotes: Bool {
        guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return true }
        if first == " " || last == " " || last == ":" { return true }
        if Self.indicators.contains(first), !(style == .plain && first == "-" && value.count > 1) { return true }
        if value.contains(": ") || value.contains(" #") { return true }
        // A question mark is plain to YAML 1.2 readers, but PyYAML and others of 1.1 take it for a key in a flow map.
        if isInFlow, value.unicodeScalars.contains(where: { ",?[]{}".unicodeScalars.contains($0) }) { return true }
        return style != .plain && Self.looksLikeSomethingElse(value)
    }

    private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`".unicodeScalars)

    /// Whether a YAML reader would take the bare text for a number, a truth, a date or nothing.
    private static func looksLikeSomethingElse(_ text: String) -> Bool {
        let words: Set = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"]
        if words.contains(text.lowercased()) { return true }
        guard let first = text.first, first.isNumber || "+-.".contains(first) else { return false }
        return text.allSatisfy { $0.isHexDigit || "+-._:xoTZ ".contains($0) } || Double(text) != nil
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0xFEFF
            || (0x80...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
            || (0xFFFE...0xFFFF).contains(scalar.value)
    }

    /// Double quotes with escapes.
    private var escaped: String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where Self.needsEscape(scalar):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
