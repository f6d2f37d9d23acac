extension KnowledgeBook {
    /// What a user wrote down, alone.
    public static func own(_ own: OwnKnowledge) -> KnowledgeBook { KnowledgeBook(entries: ownEntries(own)) }

    /// What a user wrote down, as it is looked up.
    static func ownEntries(_ own: OwnKnowledge) -> [KnowledgeEntry] {
        own.patterns.map(entry) + own.technologies.map(entry)
    }

    private static func entry(_ own: OwnPattern) -> KnowledgeEntry {
        var entry = entry(own.pattern.id, own.signals, own.pattern, own.notes)
        entry.yours = own.place
        entry.facts = own.sources.map { source, date in
            DatedFact(.reading, own.pattern.title, source, source: source, date: date, place: own.place)
        }
        return entry
    }

    private static func entry(_ own: OwnTechnology) -> KnowledgeEntry {
        var entry = entry(own.technology)
        entry.yours = own.place
        if let dialect = own.technology.dialect {
            entry.add("in its place", "driver, schema and container of \(dialect)")
        }
        return entry
    }
}
