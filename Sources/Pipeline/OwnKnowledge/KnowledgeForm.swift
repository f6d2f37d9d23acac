/// What may stand as the value of a key in a user's knowledge file.
indirect enum KnowledgeForm: Sendable {
    case text
    /// A list of texts, or one text alone.
    case texts
    /// Lines of the notation of tables: a block of text, or a list of its lines.
    case notation
    case number
    case truth
    /// A month or day: `2026-11`, `2026-11-25`.
    case date
    case choice([String])
    case shape(KnowledgeShape)
    case list(KnowledgeShape)
    /// Things by their names.
    case named(KnowledgeShape)
}

/// A mapping of a knowledge file with the keys it may have; the reader and the published schema both come from it.
struct KnowledgeShape: Sendable {
    let name: String
    let meaning: String
    let keys: [KnowledgeKey]

    init(_ name: String, _ meaning: String, _ keys: [KnowledgeKey]) {
        self.name = name
        self.meaning = meaning
        self.keys = keys
    }
}

/// One key with its form and what it says.
struct KnowledgeKey: Sendable {
    let name: String
    let form: KnowledgeForm
    let meaning: String
    let isRequired: Bool

    init(_ name: String, _ form: KnowledgeForm, _ meaning: String, required: Bool = false) {
        self.name = name
        self.form = form
        self.meaning = meaning
        isRequired = required
    }
}
