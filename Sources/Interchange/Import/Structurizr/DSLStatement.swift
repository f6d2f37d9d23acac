import Diagnostics

/// One line of a Structurizr workspace with the block that it opens.
struct DSLStatement {
    var words: [String]
    var line: Int
    var children: [DSLStatement] = []
    var hasBlock = false

    /// The word in lower case; keywords are not told apart by case.
    func key(_ at: Int = 0) -> String { at < words.count ? words[at].lowercased() : "" }
    func word(_ at: Int) -> String { at < words.count ? words[at] : "" }
}

/// Cuts a workspace into statements with their blocks, by the rules of the official reader.
struct DSLLines {
    private let source: SourceText
    private var constants: [String: String] = [:]
    private(set) var faults: [Diagnostic] = []

    init(_ source: SourceText) { self.source = source }

    mutating func statements() -> [DSLStatement] {
        var stack: [[DSLStatement]] = [[]]
        var isComment = false
        var pending = ""
        var number = 0
        while number < source.lineCount {
            number += 1
            var text = Self.trimmed(source.line(number))
            if isComment {
                isComment = !text.hasSuffix("*/")
                continue
            }
            if text.hasPrefix("/*") {
                isComment = !text.contains("*/")
                continue
            }
            if text.isEmpty || text.hasPrefix("//") || text.hasPrefix("#") { continue }
            if text.hasSuffix("\\") {
                pending += text.dropLast() + " "
                continue
            }
            text = pending + text
            pending = ""
            let start = number
            if text.hasSuffix("\"\"\"") { text = textBlock(text, &number) }
            take(Self.words(substituted(text)), start, &stack)
        }
        if stack.count > 1 { report("A block is not closed before the end", at: source.lineCount) }
        while stack.count > 1 { close(&stack) }
        return stack[0]
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// Lines between `"""` and `"""` are one word.
    private func textBlock(_ text: String, _ number: inout Int) -> String {
        var lines: [String] = []
        while number < source.lineCount {
            number += 1
            let line = Self.trimmed(source.line(number))
            if line.hasPrefix("\"\"\"") { break }
            lines.append(line.replacing("\"", with: "'"))
        }
        return text.dropLast(3) + "\"" + lines.joined(separator: " ") + "\""
    }

    private mutating func take(_ words: [String], _ line: Int, _ stack: inout [[DSLStatement]]) {
        var words = words
        if words == ["}"] {
            guard stack.count > 1 else { return report("A '}' closes no block", at: line) }
            return close(&stack)
        }
        let opens = words.last == "{"
        if opens { words.removeLast() }
        if ["!const", "!constant", "!var"].contains(words.first?.lowercased() ?? ""), words.count > 2 {
            constants[words[1]] = words[2]
        }
        stack[stack.count - 1].append(DSLStatement(words: words, line: line, hasBlock: opens))
        if opens { stack.append([]) }
    }

    private func close(_ stack: inout [[DSLStatement]]) {
        let children = stack.removeLast()
        let at = stack[stack.count - 1].count - 1
        if at >= 0 { stack[stack.count - 1][at].children = children }
    }

    private func substituted(_ text: String) -> String {
        guard text.contains("${") else { return text }
        return constants.sorted { $0.key < $1.key }.reduce(text) { $0.replacing("${\($1.key)}", with: $1.value) }
    }

    private mutating func report(_ summary: String, at line: Int) {
        faults.append(
            Diagnostic(
                .importUnreadable, "\(summary) in line \(line) of \(source.name)", at: .text(source.wholeLine(line)),
                fixes: [Fix("close each block with a '}' on a line of its own")]))
    }

    /// Words between blanks, those in quotes as one.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        var isOpen = false
        var previous: Character = " "
        for letter in text {
            if !isOpen {
                guard !letter.isWhitespace else { continue }
                isOpen = true
                isQuoted = letter == "\""
                word = isQuoted ? "" : String(letter)
            } else if isQuoted ? letter == "\"" && previous != "\\" : letter.isWhitespace {
                words.append(word)
                isOpen = false
            } else {
                word.append(letter)
            }
            previous = letter
        }
        if isOpen { words.append(word) }
        return words.map { $0.replacing("\\\"", with: "\"") }
    }
}
