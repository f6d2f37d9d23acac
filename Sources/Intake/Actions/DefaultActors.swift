import Knowledge

/// Who an order speaks to: the role in its label, in the sentence above its list, or in its heading.
struct DefaultActors {
    private let document: BriefDocument
    private let actors: ActorNamer
    private let parsedByBlock: [Int: [ParsedSentence]]

    init(document: BriefDocument, parsed: [ParsedSentence], actors: ActorNamer) {
        self.document = document
        self.actors = actors
        self.parsedByBlock = Dictionary(grouping: parsed) { $0.sentence.block }
    }

    func actor(for sentence: ParsedSentence) -> String? {
        if let story = storyteller(sentence) { return story }
        let block = document.block(of: sentence.sentence)
        if let label = block.label, let role = role(in: label) { return role }
        if let parent = block.parent, let above = parsedByBlock[parent] {
            if let phrase = above.last?.phrases.last(where: { acts($0) }) { return actors.name(of: phrase) }
        }
        return block.headingPath.last.flatMap(role)
    }

    /// `As a seller, I want to …`
    private func storyteller(_ sentence: ParsedSentence) -> String? {
        guard sentence.words.first?.lower == "as", let phrase = sentence.phrases.first, acts(phrase),
            phrase.tokens.lowerBound == 1
        else { return nil }
        return actors.name(of: phrase)
    }

    private func acts(_ phrase: NounPhrase) -> Bool {
        phrase.isRole && !RoleNouns.isMaker(phrase.head) && !RoleNouns.isAnybody(phrase.head) && !phrase.isPronoun
    }

    private func role(in heading: String) -> String? {
        let words = heading.lowercased().split { !$0.isLetter && $0 != "-" }.map { NounForms.singular(String($0)) }
        guard words.count <= 4, let role = words.last(where: { RoleNouns.isPerson($0) && !RoleNouns.isMaker($0) })
        else { return nil }
        return RoleNouns.isAnybody(role) ? nil : role
    }
}
