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
        if let label = block.label {
            if let role = role(in: label) { return role }
            if let name = Self.actingLabel(sentence.sentence, document) { return name }
        }
        if let role = rowRole(sentence.sentence) { return role }
        if let parent = block.parent, let above = parsedByBlock[parent] {
            if let phrase = above.last?.phrases.last(where: { acts($0) }) { return actors.name(of: phrase) }
        }
        return block.headingPath.last.flatMap(role)
    }

    /// `As a seller, I want to …`
    private func storyteller(_ sentence: ParsedSentence) -> String? {
        guard sentence.tellsStory, let phrase = sentence.phrases.first, !phrase.isPronoun else { return nil }
        return actors.name(of: phrase)
    }

    /// The role in a row's first cell: `| Hire desk | prepares quotes, ships sets |`.
    private func rowRole(_ sentence: BriefSentence) -> String? {
        Self.rowLabel(sentence, document).flatMap(role)
    }

    /// The text of a row's first cell, for the cells behind it.
    static func rowLabel(_ sentence: BriefSentence, _ document: BriefDocument) -> String? {
        guard let column = sentence.column, column > 0,
            let first = document.rowMates(of: sentence).first(where: {
                ($0.column ?? 0) < column && !isReference($0.tokens)
            })
        else { return nil }
        return document.text(of: first)
    }

    /// `FR-3` and `4.1` number a row and say nothing about who acts.
    private static func isReference(_ tokens: [Token]) -> Bool {
        tokens.count <= 3 && tokens.contains { $0.text.contains(where: \.isNumber) }
    }

    /// The `Monitor` of *Monitor. Reviews forms and marks them*: a label whose sentences open with what it does.
    static func actingLabel(_ sentence: BriefSentence, _ document: BriefDocument) -> String? {
        let block = document.block(of: sentence)
        guard let label = block.label, sentence.index > block.sentences.lowerBound, let first = sentence.tokens.first,
            let verb = VerbForms.read(first.lower), verb.forms.contains(.third),
            let action = ActionVerb.named(verb.base)
        else { return nil }
        let words = label.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        let goesOn = zip(sentence.tokens, sentence.tokens.dropFirst()).contains { joint, next in
            (joint.isMark(",") || joint.lower == "and") && VerbForms.read(next.lower)?.forms.contains(.third) == true
        }
        return (1...3).contains(words.count) && (!action.alsoNoun || goesOn) ? words.joined(separator: " ") : nil
    }

    private func acts(_ phrase: NounPhrase) -> Bool {
        phrase.isRole && !RoleNouns.isMaker(phrase.head) && !RoleNouns.isAnybody(phrase.head) && !phrase.isPronoun
    }

    private func role(in heading: String) -> String? {
        let words = heading.lowercased().split { !$0.isLetter && $0 != "-" }.map { NounForms.singular(String($0)) }
        guard words.count <= 4, let role = words.last(where: { RoleNouns.isPerson($0) && !RoleNouns.isMaker($0) })
        else { return nil }
        if RoleNouns.isAnybody(role) { return nil }
        let before = words.prefix { $0 != role }.last
        return before.map { RoleNouns.isPosition(role) ? $0 + " " + role : role } ?? role
    }
}
