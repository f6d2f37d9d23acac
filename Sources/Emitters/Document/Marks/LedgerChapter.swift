import DesignModel

/// The ledger at the end: every figure that the document prints, with its meaning and its source.
enum LedgerChapter {
    static let anchor = "ledger"

    static func make(_ marks: Marks) -> DesignDocument.Chapter {
        let rows = marks.inOrder.map { mark -> [Line] in
            let entry = mark.entry
            let named = !entry.name.isEmpty
            return [
                Line([.target(mark)]), named ? Line(said: entry.quantity.words) : Line(),
                Line(code: entry.name) + alike(mark),
                named ? Line(said: entry.meaning) : "figures without a name of their own",
                entry.quantity.provenance.words(marks),
            ]
        }
        return DesignDocument.Chapter(
            title: "Ledger", anchor: anchor,
            blocks: [.grid(Grid(["Mark", "Figure", "Name", "Meaning", "Where it comes from"], rows))])
    }

    private static func alike(_ mark: Mark) -> Line {
        mark.alike.count > 2
            ? Line(said: String(mark.alike.count)).after(" and ").closed(" more")
            : Line(codes: mark.alike).after(", ")
    }

    /// How to read the marks, naming only the letters that occur.
    static func legend(_ marks: Marks) -> Line {
        var letters: [String] = []
        for mark in marks.inOrder where !letters.contains(mark.entry.quantity.provenance.mark) {
            letters.append(mark.entry.quantity.provenance.mark)
        }
        let said = letters.map { letter -> Line in "\(strong: letter) \(Provenance.meaning(ofMark: letter))" }
        return said.joined(", ").after("The mark behind a figure leads to its line in the ledger: ").sentence
    }
}
