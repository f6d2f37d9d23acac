import Knowledge

/// The compound names a brief uses, so that "the page" can mean "the tracking page" later on.
struct DocumentNames: Sendable {
    private var compounds: [String: Set<String>] = [:]
    /// Words with a capital that do not open a sentence, and words without.
    private var capitalised: Set<String> = []
    private var plain: Set<String> = []
    /// How often a word stands with a capital, anywhere.
    private var capitals: [String: Int] = [:]
    /// How often a noun names something by itself, and how often with the noun before it.
    private var alone: [String: Int] = [:]
    private var pairs: [String: Int] = [:]

    init(_ document: BriefDocument) {
        for sentence in document.sentences {
            count(sentence.tokens)
            for token in sentence.tokens where token.kind == .word && token.isCapitalised {
                capitals[token.lower, default: 0] += 1
            }
            note(sentence.tokens)
            if document.block(of: sentence).kind == .paragraph || sentence.column == nil {
                noteCapitals(sentence.tokens)
            }
        }
    }

    private mutating func count(_ tokens: [Token]) {
        for phrase in SubjectPhrase.all(in: tokens, excluding: []) {
            let words = phrase.tokens.map { tokens[$0].lower }.filter { !SubjectWords.adjectives.contains($0) }
            guard let last = words.last else { continue }
            let head = Singular.of(last)
            if words.count == 1 {
                alone[head, default: 0] += 1
            } else {
                pairs[words[words.count - 2] + " " + head, default: 0] += 1
            }
        }
    }

    /// Whether a noun names something by itself often enough to be the brief's word for it.
    func standsAlone(_ head: String) -> Bool {
        (alone[head] ?? 0) > 1 && !SubjectWords.shortened.contains(head) && !SubjectWords.generic.contains(head)
    }

    /// Whether the brief says the longer name more than once.
    func isUsualCompound(_ before: String, _ head: String) -> Bool { (pairs[before + " " + head] ?? 0) > 1 }

    private mutating func noteCapitals(_ tokens: [Token]) {
        for (index, token) in tokens.enumerated() where token.kind == .word {
            if !token.isCapitalised {
                plain.insert(token.lower)
            } else if index > 0,
                tokens[index - 1].kind != .punctuation || tokens[index - 1].isMark(",")
                    || tokens[index - 1].isMark(":"),
                token.text != token.text.uppercased()
            {
                capitalised.insert(token.lower)
            }
        }
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

    /// The one longer name behind a short one; the name itself when there is none or more than one, nil for a page of no kind.
    func full(_ name: String) -> String? {
        if let long = compounds[name], long.count == 1, let only = long.first { return only }
        if ["picture", "photograph"].contains(name), (alone["photo"] ?? 0) > 0 { return "photo" }
        return name == "page" ? nil : expanded(name)
    }

    /// Whether a word is only ever written with a capital within sentences: a person, a firm, a product.
    func isProper(_ word: String) -> Bool { capitalised.contains(word) && !plain.contains(word) }

    /// Whether a name occurs once in the whole brief, and never as a plain word.
    func isMentionedOnce(_ word: String) -> Bool { capitals[word] == 1 && !plain.contains(word) }

    /// `chat` stands for `chat_message` when messages are always chat messages.
    private func expanded(_ name: String) -> String {
        guard let messages = compounds["message"], messages == [name + "_message"] else { return name }
        return name + "_message"
    }
}
