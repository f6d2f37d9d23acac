/// Reads XML as far as manifests need it: elements, attributes (keys that begin with `@`), text.
struct XmlReader {
    private var stack = [Outline()]
    private var line = 1

    static func outline(_ lines: [String]) -> Outline {
        var reader = XmlReader()
        var text = ""
        var isComment = false
        for (index, content) in lines.enumerated() {
            var rest = content[...]
            if isComment {
                guard let (_, right) = String(rest).cut(at: "-->") else { continue }
                rest = right
                isComment = false
            }
            text += " " + rest
            while let (left, right) = text.cut(at: "<!--") {
                guard let (_, after) = String(right).cut(at: "-->") else {
                    text = String(left)
                    isComment = true
                    break
                }
                text = String(left) + after
            }
            reader.line = index + 1
            text = reader.take(text)
        }
        while reader.stack.count > 1 { reader.close() }
        return reader.stack[0]
    }

    /// Reads the whole tags of the text and answers what is left of it.
    private mutating func take(_ text: String) -> String {
        var rest = text
        while let (left, opened) = rest.cut(at: "<") {
            guard let (tag, after) = String(opened).cut(at: ">") else { return rest }
            let words = left.trimmed
            if !words.isEmpty { stack[stack.count - 1].value = words }
            handle(String(tag))
            rest = String(after)
        }
        return rest
    }

    private mutating func handle(_ tag: String) {
        if tag.hasPrefix("?") || tag.hasPrefix("!") { return }
        if tag.hasPrefix("/") { return stack.count > 1 ? close() : () }
        let body = tag.hasSuffix("/") ? String(tag.dropLast()) : tag
        let name = String(body.prefix { !$0.isWhitespace })
        var node = Outline(key: name, line: line)
        for part in body.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false).chunked() {
            let key = part.name.trimmed.before("=").trimmed
            if !key.isEmpty { node.children.append(Outline(key: "@" + key, value: part.value, line: line)) }
        }
        guard stack.count < Outline.depthLimit else { return }
        stack.append(node)
        if tag.hasSuffix("/") { close() }
    }

    private mutating func close() {
        let node = stack.removeLast()
        stack[stack.count - 1].children.append(node)
    }
}

extension [Substring] {
    /// Pairs of an attribute's name and its value.
    fileprivate func chunked() -> [(name: Substring, value: String)] {
        stride(from: 0, to: count - 1, by: 2).map { (self[$0], String(self[$0 + 1])) }
    }
}
