import DesignModel
import Knowledge

/// Finds operations that a noun names: *Registration of a claim by the policyholder*, *Search of claims by name*.
struct NominalReader {
    let actors: ActorNamer
    let namer: EntityNamer

    /// The operations a sentence lists by their nouns, in order.
    func read(_ sentence: ParsedSentence, defaultActor: String?) -> [ReadOperation] {
        let elements = sentence.elements
        var found = sentence.clauses.flatMap { required($0, sentence) }
        var waiting: [NounPhrase] = []
        for index in elements.indices {
            guard let phrase = elements[index].phrase, canOpen(index, elements, goesOn: !waiting.isEmpty) else {
                if elements[index].verb != nil { waiting = [] }
                continue
            }
            guard ActionNouns.verb(of: phrase.head) != nil, phrase.modifiers.isEmpty, !phrase.isCounted else {
                continue
            }
            if phrase.complement.isEmpty {
                waiting.append(phrase)
                continue
            }
            for action in waiting + [phrase] {
                found += operations(action, on: targets(of: phrase, at: index, elements), index, sentence, defaultActor)
            }
            waiting = []
        }
        return found
    }

    /// *Reserves above 50,000 require approval by a team leader*: the team leader approves them.
    private func required(_ clause: Clause, _ sentence: ParsedSentence) -> [ReadOperation] {
        guard ["require", "need"].contains(clause.verb.base), !clause.verb.isNegated, let object = clause.objects.first,
            let base = ActionNouns.verb(of: object.head), let verb = ActionVerb.named(base),
            let agent = object.complement.first ?? clause.adjunct(["by", "from"]), agent.isRole,
            case .role(let actor) = actors.actor(agent, lastPerson: nil)
        else { return [] }
        return clause.subjects.compactMap { namer.name($0, last: nil) }.map { name in
            ReadOperation(
                actor: actor, verb: verb.says, entity: name, kind: verb.kind == .job ? .write : verb.kind, makes: nil,
                hasAgent: true, sentence: sentence.sentence, tokens: clause.tokens)
        }
    }

    /// At the head of a sentence or part of one, behind *for*, or joined to another such noun.
    private func canOpen(_ index: Int, _ elements: [Element], goesOn: Bool) -> Bool {
        guard index > 0 else { return true }
        switch elements[index - 1] {
        case .stop, .colon: return true
        case .preposition(let word): return word == "for" && index > 1 && isProduct(elements[index - 2].phrase)
        case .comma, .coordinator: return goesOn || index > 1 && isNominal(elements[index - 2].phrase)
        default: return false
        }
    }

    private func isProduct(_ phrase: NounPhrase?) -> Bool { phrase.map { RoleNouns.isSystem($0.head) } ?? false }

    private func isNominal(_ phrase: NounPhrase?) -> Bool {
        phrase.map { ActionNouns.verb(of: $0.head) != nil && !$0.complement.isEmpty } ?? false
    }

    /// What stands behind *of*, and what *and* adds to it.
    private func targets(of phrase: NounPhrase, at index: Int, _ elements: [Element]) -> [NounPhrase] {
        var targets = Array(phrase.complement.prefix(1))
        var next = index + 1
        while next + 1 < elements.count, case .coordinator("and") = elements[next],
            let more = elements[next + 1].phrase, more.complement.isEmpty || ActionNouns.verb(of: more.head) == nil
        {
            targets.append(more)
            next += 2
        }
        return targets
    }

    private func operations(
        _ action: NounPhrase, on targets: [NounPhrase], _ index: Int, _ sentence: ParsedSentence,
        _ defaultActor: String?
    ) -> [ReadOperation] {
        guard let base = ActionNouns.verb(of: action.head), let verb = ActionVerb.named(base) else { return [] }
        let agent = agent(behind: index, sentence)
        let isAutomatic = action.adjectives.contains { ["automatic", "nightly", "daily", "weekly"].contains($0) }
        let actor =
            isAutomatic ? "system" : agent ?? (verb.agent == .system ? "system" : defaultActor ?? fallback(verb))
        let names = targets.compactMap { namer.name($0, last: nil) }
        return names.map { name in
            ReadOperation(
                actor: actor, verb: verb.says, entity: name, kind: kind(of: verb, by: actor), makes: nil,
                hasAgent: agent != nil, sentence: sentence.sentence, tokens: action.tokens)
        }
    }

    private func kind(of verb: ActionVerb, by actor: String) -> OperationKind {
        guard actor == "system" else { return verb.kind == .job ? .write : verb.kind }
        return verb.kind == .search ? .search : .job
    }

    private func fallback(_ verb: ActionVerb) -> String { verb.agent == .staff ? actors.staff : actors.primary }

    /// The role behind *by*, before the sentence turns to something else.
    private func agent(behind index: Int, _ sentence: ParsedSentence) -> String? {
        let elements = sentence.elements
        var next = index + 1
        while next + 1 < elements.count {
            switch elements[next] {
            case .stop, .verb, .relative: return nil
            case .preposition("by"):
                if let phrase = elements[next + 1].phrase, case .role(let name) = actors.actor(phrase, lastPerson: nil),
                    RoleNouns.isRole(phrase.head) || RoleNouns.isOutsideParty(phrase.head)
                {
                    return name
                }
            default: break
            }
            next += 1
        }
        return nil
    }
}
