import DesignModel

/// What must not be printed: citations of nothing, and figures that nothing vouches for (promises P4 and P14).
struct DocumentGuard {
    /// Names cited that no ledger knows.
    private(set) var unresolved: [String] = []
    /// Figures in prose or in our own words that are no quantities.
    private(set) var unsourced: [String] = []

    init(_ document: DesignDocument, lookup: (String) -> LedgerEntry?) {
        for line in document.lines {
            for piece in line.pieces {
                switch piece {
                case .citation(let name): if lookup(name) == nil { unresolved.append(name) }
                case .ours(let words), .prose(let words): unsourced += Self.figures(words)
                default: break
                }
            }
        }
    }

    var isClean: Bool { unresolved.isEmpty && unsourced.isEmpty }

    /// Words that begin with a digit and go on as a number or with a unit; a number after a name in capitals (`RFC 9457`,
    /// `TLS 1.3`) belongs to the name, and code is no prose.
    private static func figures(_ words: String) -> [String] {
        var found: [String] = []
        for (position, stretch) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        where position % 2 == 0 && stretch.utf8.contains(where: { $0 >= 48 && $0 < 58 }) {
            var previous: Substring = ""
            for word in stretch.split(whereSeparator: { $0.isWhitespace || $0 == "/" || $0 == "–" }) {
                let token = word.drop { !$0.isLetter && !$0.isNumber }
                let named = previous.filter(\.isUppercase).count >= 2
                if isFigure(token), !named { found.append(String(token)) }
                previous = word
            }
        }
        return found
    }

    private static func isFigure(_ token: Substring) -> Bool {
        guard token.first?.isNumber == true, token.split(separator: "-").map(\.count) != [4, 2, 2] else { return false }
        let rest = token.drop { $0.isNumber || ".,_:-".contains($0) }.filter { $0.isLetter || $0 == "%" }
        return rest.isEmpty || rest == "%" || Unit(named: rest) != nil || ["k", "x", "th", "rps"].contains(rest)
    }
}
