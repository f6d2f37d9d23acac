import DesignModel
import Diagnostics

/// Prose cites figures and does not assert them.
struct UncitedFigures: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        ProseWalk(exhibit.design).found.flatMap { placed in
            figures(placed.prose).map { figure in
                .finding(
                    .uncitedFigure, "'\(figure)' is a figure that nothing vouches for; cite the ledger",
                    at: placed.path,
                    fix: "Enter the figure in the ledger and cite it as '{name}'")
            }
        }
    }

    /// Words that begin with a digit, but for dates, `code`, and numbers that belong to a product's or standard's name.
    private func figures(_ prose: Prose) -> [String] {
        var found: [String] = []
        for case .words(let words) in prose.pieces where words.utf8.contains(where: Self.mayBeDigit) {
            for (position, stretch) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            where position % 2 == 0 {
                found += figures(in: stretch)
            }
        }
        return found
    }

    /// A digit, or a letter beyond ASCII, which may be one.
    private static func mayBeDigit(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x30...0x39).contains(byte) }

    private func figures(in stretch: Substring) -> [String] {
        var previous: Substring = ""
        var found: [String] = []
        for word in stretch.split(whereSeparator: { $0 == " " || $0 == "/" || $0.isNewline }) {
            let token = word.drop { !$0.isLetter && !$0.isNumber }
            if isFigure(token), previous.filter(\.isUppercase).count < 2 || previous.hasSuffix(",") {
                found.append(String(token.prefix { $0.isLetter || $0.isNumber || ".,%".contains($0) }))
            }
            previous = word
        }
        return found
    }

    private func isFigure(_ token: Substring) -> Bool {
        guard let first = token.first, first.isNumber else { return false }
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].count == 4, parts[1].count == 2 { return false }
        let letters = token.filter(\.isLetter)
        return letters.isEmpty || letters.count <= 3 && !letters.contains(where: \.isUppercase)
    }
}
