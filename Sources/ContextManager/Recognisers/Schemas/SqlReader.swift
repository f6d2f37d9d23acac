/// SQL cut into statements of words, each with its line; comments and the bodies of functions are left out.
struct SqlReader {
    struct Word {
        var text: String
        var line: Int

        var lowered: String { text.lowercased() }
    }

    /// Statements as lists of words; brackets and commas are words of their own.
    static func statements(_ lines: [String]) -> [[Word]] {
        var reader = SqlReader()
        for (index, line) in lines.enumerated() { reader.take(line, index + 1) }
        reader.endStatement()
        return reader.statements
    }

    private var statements: [[Word]] = []
    private var words: [Word] = []
    private var word = ""
    private var quote: Character?
    private var isComment = false
    private var dollars = false

    private mutating func take(_ line: String, _ number: Int) {
        var previous: Character = " "
        for character in line {
            defer { previous = character }
            if isComment {
                if previous == "*", character == "/" { isComment = false }
                continue
            }
            if previous == "$", character == "$" { dollars.toggle() }
            if dollars { continue }
            if let open = quote {
                if character == open { endQuote(number) } else { word.append(character) }
                continue
            }
            if previous == "-", character == "-" {
                if word.hasSuffix("-") { word.removeLast() }
                break
            }
            if character == "#", word.isEmpty, words.isEmpty { break }
            if previous == "/", character == "*" {
                if word.hasSuffix("/") { word.removeLast() }
                isComment = true
                continue
            }
            take(character, number)
        }
        if quote != "'" { endWord(number) }
    }

    private mutating func take(_ character: Character, _ number: Int) {
        switch character {
        case "'", "\"", "`":
            endWord(number)
            quote = character
        case "[", "]": endWord(number)
        case "(", ")", ",":
            endWord(number)
            words.append(Word(text: String(character), line: number))
        case ";":
            endWord(number)
            endStatement()
        default:
            if character.isWhitespace { endWord(number) } else { word.append(character) }
        }
    }

    private mutating func endQuote(_ number: Int) {
        if quote == "'" { word = "" } else { endName(number) }
        quote = nil
    }

    /// A quoted name; after `schema.` it belongs to the word before.
    private mutating func endName(_ number: Int) {
        if let last = words.last, last.text.hasSuffix(".") {
            words[words.count - 1].text += word
            word = ""
        } else {
            endWord(number)
        }
    }

    private mutating func endWord(_ number: Int) {
        if word.hasPrefix("."), let last = words.last, last.text != ")" {
            words[words.count - 1].text += word
        } else if !word.isEmpty {
            words.append(Word(text: word, line: number))
        }
        word = ""
    }

    private mutating func endStatement() {
        if !words.isEmpty { statements.append(words) }
        words = []
    }
}

extension SqlReader.Word {
    /// The last part of a name with a schema in front.
    var name: String { text.split(separator: ".").last.map(String.init) ?? text }
}
