extension KnowledgeBook {
    static let patternEntries: [KnowledgeEntry] = PatternSignals.all.map { entry($0.id, $0.signals) }

    private static func entry(_ id: PatternID, _ signals: PatternSignals) -> KnowledgeEntry {
        entry(id, signals, PatternLibrary.pattern(id), PatternNotes.of(id))
    }

    static func entry(
        _ id: PatternID, _ signals: PatternSignals, _ pattern: Pattern?, _ notes: PatternNotes?
    ) -> KnowledgeEntry {
        let words = id.rawValue.replacing("_", with: " ")
        var entry = KnowledgeEntry(
            id.rawValue, .pattern, pattern?.title ?? words, group: pattern?.module ?? "capability")
        entry.aliases = [words]
        entry.add("recognised by", phrases(signals))
        entry.add("brings", signals.implies.map { $0.rawValue.replacing("_", with: " ") })
        if let pattern { describe(pattern, &entry) }
        if let notes { describe(notes, &entry) }
        return entry
    }

    private static func describe(_ pattern: Pattern, _ entry: inout KnowledgeEntry) {
        entry.add("tables", pattern.tables.map { labelled(spoken($0.role), spoken($0.purpose)) })
        entry.add(
            "operations",
            pattern.operations.map { labelled(spoken($0.id.replacing("-", with: " ")), spoken($0.summary)) })
        entry.add("promises", pattern.invariants.map(spoken))
        entry.add("shape after", pattern.sources.joined(separator: "; "))
    }

    private static func describe(_ notes: PatternNotes, _ entry: inout KnowledgeEntry) {
        entry.add("what holds", notes.holds)
        entry.add("consistency", notes.consistency)
        entry.add("load", notes.load)
        entry.add("data grows", notes.growth)
        entry.add("what fails, and the answer", notes.failures)
        entry.add("decisions it forces", notes.decisions)
        entry.add("tests that prove it", notes.tests)
        entry.add("what people get wrong", notes.pitfalls)
        entry.add("sources", notes.sources)
    }

    /// A thing that the brief itself brings has a name and nothing to say.
    private static func labelled(_ name: String, _ purpose: String) -> String {
        purpose.isEmpty ? name : "\(name): \(purpose)"
    }

    /// The words a person would write; the marks of facts and operations are for the reader alone.
    private static func phrases(_ signals: PatternSignals) -> String {
        let plain = (signals.strong + signals.weak).filter { !$0.contains(":") }
        return plain.map { $0.replacing("=", with: "").replacing("+", with: " … ") }.joined(separator: ", ")
    }

    /// `[booking+]` and `[slots]` as people say them.
    static func spoken(_ template: String) -> String {
        var text = ""
        for character in template where !"[]~+".contains(character) {
            text.append("_/".contains(character) ? " " : character)
        }
        return text
    }
}
