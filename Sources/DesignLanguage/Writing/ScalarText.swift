/// A scalar as it is printed: bare where YAML reads it back unchanged, quoted or folded otherwise.
struct ScalarText {
    private let value: String
    private let style: Node.Style
    private let isInFlow: Bool
    private let traits: ScalarTraits

    init(_ value: String, _ style: Node.Style, isInFlow: Bool) {
        (self.value, self.style, self.isInFlow) = (value, style, isInFlow)
        traits = ScalarTraits(value)
    }

    /// Whether it is best said without a line break.
    var isOneLine: Bool { !traits.hasNewline || !isLiteral }

    /// Whether a folded block reads back as this text.
    var canFold: Bool { traits.canFold }

    /// The scalar on one line.
    var text: String {
        if traits.hasHidden || traits.hasNewline { return escaped }
        return needsQuotes ? quoted : value
    }

    private var quoted: String {
        var text: [UInt8] = [Self.quote]
        for byte in value.utf8 {
            if byte == Self.quote { text.append(byte) }
            text.append(byte)
        }
        return String(decoding: text + [Self.quote], as: UTF8.self)
    }

    private static let quote = UInt8(ascii: "'")

    /// The scalar as a folded or literal block after its key or dash.
    func lines(after head: String, indent: Int) -> [String] {
        let margin = Emitter.spaces(indent + 2)
        if traits.hasNewline, isLiteral {
            let body = value.hasSuffix("\n") ? String(value.dropLast()) : value
            let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
            return [head + (value.hasSuffix("\n") ? " |" : " |-")] + rows.map { $0.isEmpty ? "" : margin + $0 }
        }
        guard canFold else { return [head + " " + text] }
        return [head + " >-"] + folded(width: max(Emitter.width - margin.count, 40)).map { margin + $0 }
    }

    private func folded(width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for bytes in value.utf8.split(separator: UInt8(ascii: " ")) {
            let word = Substring(bytes)
            let count = word.count
            if !line.isEmpty, length + 1 + count > width {
                lines.append(line)
                (line, length) = ("", 0)
            }
            if !line.isEmpty { line += " " }
            line += word
            length += (length == 0 ? 0 : 1) + count
        }
        return lines + [line]
    }

    /// Whether a literal block reads back as this text.
    private var isLiteral: Bool {
        guard !isInFlow, value.first != " ", value.first != "\n", !value.hasSuffix("\n\n") else { return false }
        let rows = value.split(separator: "\n", omittingEmptySubsequences: true)
        return !traits.hasHidden && !rows.contains { $0.utf8.last == UInt8(ascii: " ") }
    }

    private var needsQuotes: Bool {
        guard let first = traits.first, let last = traits.last else { return true }
        if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") || last == UInt8(ascii: ":") { return true }
        let isNegative = style == .plain && first == UInt8(ascii: "-") && value.utf8.count > 1
        if Self.indicators.contains(first), !isNegative { return true }
        // A question mark is plain to YAML 1.2 readers, but PyYAML and others of 1.1 take it for a key in a flow map.
        if traits.hasBreakingPair || isInFlow && traits.hasFlowSign { return true }
        return style != .plain && Self.looksLikeSomethingElse(value)
    }

    private static let indicators = Array("-?:,[]{}#&*!|>'\"%@`".utf8)
    private static let words: Set = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"]

    /// Whether a YAML reader would take the bare text for a number, a truth, a date or nothing.
    private static func looksLikeSomethingElse(_ text: String) -> Bool {
        if text.utf8.count <= 5, words.contains(text.lowercased()) { return true }
        guard let first = text.first, first.isNumber || "+-.".contains(first) else { return false }
        return text.allSatisfy { $0.isHexDigit || "+-._:xoTZ ".contains($0) } || Double(text) != nil
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
            case _ where ScalarTraits.isHidden(scalar):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
