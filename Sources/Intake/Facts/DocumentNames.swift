import Knowledge

/// The compound names a brief uses, so that "the page" can mean "the tracking page" later on.
struct DocumentNames: Sendable {
    private var compounds: [String: Set<String>] = [:]

    init(_ document: BriefDocument) {
        for sentence in document.sentences { note(sentence.tokens) }
    }

    private mutating func note(_ tokens: [Token]) {
        for index in tokens.indices.dropFirst() where tokens[index].kind == .word {
            let head = Singular.of(tokens[index].lower)
            guard SubjectWords.shortened.contains(head), tokens[index - 1].kind == .word, tokens[index].spaced else {
                continue
            }
            let before = tokens[index - 1].lower
            guard GrammarWords.canName(before), !SubjectWords.adjectives.contains(before),
                !SubjectWords.generic.contains(before),
                !before.contains("'")
            else { continue }
            compounds[head, default: []].insert(before.replacing("-", with: "_") + "_" + head)
        }
    }

    /// The one longer name behind a short one; the name itself when there is none or more than one.
    func full(_ name: String) -> String {
        guard let long = compounds[name], long.count == 1, let only = long.first else { return expanded(name) }
        return only
    }

    /// `chat` stands for `chat_message` when messages are always chat messages.
    private func expanded(_ name: String) -> String {
        guard let messages = compounds["message"], messages == [name + "_message"] else { return name }
        return name + "_message"
    }

    /// What "page" alone means: a single kind of page, or nothing.
    func page() -> String? {
        guard let pages = compounds["page"], pages.count == 1 else { return nil }
        return pages.first
    }
}
