import DesignModel

/// Inline HTML: text is escaped everywhere, marks lead to the ledger and say their source on hover.
struct PageText {
    let marks: Marks

    func inline(_ line: Line) -> String { line.pieces.map(piece).joined().trimmed }

    private func piece(_ piece: Line.Piece) -> String {
        switch piece {
        case .ours(let words), .said(let words): words.pageEscaped
        case .prose(let words): prose(words)
        case .code(let code): "<code>\(code.flattened.pageEscaped)</code>"
        case .strong(let words): "<strong>\(words.pageEscaped)</strong>"
        case .figure(let quantity, let bounded): figure(bounded ? quantity.words : quantity.bare, marks[quantity])
        case .citation(let name):
            marks[name].map { figure($0.entry.quantity.bare, $0) } ?? "an unknown figure"
        case .link(let words, let target): "<a href=\"\(target.pageEscaped)\">\(words.pageEscaped)</a>"
        case .target(let mark): "<span id=\"\(mark.anchor)\">\(mark.label)</span>"
        }
    }

    private func figure(_ words: String, _ mark: Mark?) -> String {
        guard let mark else { return words.pageEscaped }
        let source = Self.plain(mark.entry.quantity.provenance.words(marks)).pageEscaped
        let link = "<a class=\"mark\" href=\"#\(mark.anchor)\" title=\"\(source)\">\(mark.label)</a>"
        return "<span class=\"figure\">\(words.pageEscaped)\(link)</span>"
    }

    private func prose(_ words: String) -> String {
        let parts = words.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, parts.count % 2 == 1 else { return words.pageEscaped }
        return parts.enumerated().map {
            $0.offset % 2 == 1 ? "<code>\($0.element.pageEscaped)</code>" : $0.element.pageEscaped
        }.joined()
    }

    /// The words alone, for titles and attributes.
    static func plain(_ line: Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .ours(let text), .said(let text), .prose(let text), .code(let text), .strong(let text): text
            case .figure(let quantity, let bounded): bounded ? quantity.words : quantity.bare
            case .citation(let name): name
            case .link(let text, _): text
            case .target(let mark): mark.label
            }
        }.joined().flattened
    }
}

extension String {
    /// For text and quoted attributes; control characters other than line ends and tabs become spaces.
    var pageEscaped: String {
        let special: (Unicode.Scalar) -> Bool = { scalar in
            let isControl = scalar.value < 32 && scalar != "\n" && scalar != "\t"
            return isControl || scalar == "&" || scalar == "<" || scalar == ">" || scalar == "\"" || scalar == "'"
        }
        guard unicodeScalars.contains(where: special) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text.append(contentsOf: "&amp;".unicodeScalars)
            case "<": text.append(contentsOf: "&lt;".unicodeScalars)
            case ">": text.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
            case "'": text.append(contentsOf: "&#39;".unicodeScalars)
            default: text.append(special(scalar) ? " " : scalar)
            }
        }
        return String(text)
    }
}
