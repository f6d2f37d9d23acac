import DesignModel
import Knowledge

/// Finds operations that a noun implies: *reported pictures* were reported, *60 purchases a day* are bought.
struct ImpliedReader {
    let actors: ActorNamer
    let namer: EntityNamer

    func read(_ sentences: [ParsedSentence], beside stated: [ReadOperation]) -> [ReadOperation] {
        var found: [ReadOperation] = []
        var seen = Set(stated.map(\.entity)).union(stated.map { $0.verb + $0.entity })
        if let product = sentences.first.flatMap(product), stated.count < 3 { found.append(product) }
        if stated.isEmpty, let used = sentences.lazy.compactMap(use).first { found += used }
        for sentence in sentences {
            for phrase in sentence.phrases {
                if let report = report(phrase, sentence) ?? outgoing(phrase, sentence) { found.append(report) }
                guard let implied = implied(phrase, sentence) else { continue }
                let isMadeByOthers = stated.contains {
                    $0.entity == implied.entity && $0.kind == .write && $0.actor != "system"
                }
                if implied.actor == "system", isMadeByOthers { continue }
                let key = implied.actor == "system" ? implied.verb + implied.entity : implied.entity
                guard seen.insert(key).inserted else { continue }
                found.append(implied)
            }
        }
        return found
    }

    /// A *dog-walk tracker* tracks dog walks.
    private func product(_ sentence: ParsedSentence) -> ReadOperation? {
        guard let phrase = sentence.phrases.first, let use = ImpliedOperation.products[phrase.head],
            let thing = phrase.modifiers.last
        else { return nil }
        return ReadOperation(
            actor: actors.primary, verb: use.verb, entity: EntityNamer.pascal([thing]), kind: use.kind, makes: nil,
            hasAgent: false,
            sentence: sentence.sentence, tokens: phrase.tokens)
    }

    /// *A booking site for three courts*: courts are booked, and looked at before; said of a brief that tells no operation.
    private func use(_ sentence: ParsedSentence) -> [ReadOperation]? {
        let phrases = sentence.phrases
        let named = phrases.indices.first { at in
            ImpliedOperation.vessels.contains(phrases[at].head) && use(of: phrases[at]) != nil
        }
        guard let at = named, let use = use(of: phrases[at]) else { return nil }
        let served = (phrases[at].behind + phrases[(at + 1)...]).filter { isServed($0, sentence) }
            .min { $0.tokens.lowerBound < $1.tokens.lowerBound }.flatMap { namer.name($0, last: nil) }
        let own = phrases[at].parts.dropLast(2).last { !$0.isAdjective && !$0.isName }?.base
        let entity = own.map { EntityNamer.pascal([$0]) } ?? served ?? use.entity
        return [(use.verb, OperationKind.write), ("list", .read)].map { verb, kind in
            ReadOperation(
                actor: actors.primary, verb: verb, entity: entity, kind: kind, makes: nil, hasAgent: false,
                sentence: sentence.sentence, tokens: phrases[at].tokens)
        }
    }

    /// The thing that it is *for*, *of* or *with*; not who uses it, nor where.
    private func isServed(_ phrase: NounPhrase, _ sentence: ParsedSentence) -> Bool {
        guard !phrase.isName, !phrase.isRole || phrase.isCounted && !RoleNouns.isPerson(phrase.head) else {
            return false
        }
        let before = sentence.words.prefix { $0.index < phrase.tokens.lowerBound }.last?.lower ?? ""
        return ["for", "of", "with"].contains(before)
    }

    private func use(of phrase: NounPhrase) -> (verb: String, entity: String)? {
        phrase.parts.dropLast().last.flatMap { ImpliedOperation.uses[$0.base] }
    }

    private func report(_ phrase: NounPhrase, _ sentence: ParsedSentence) -> ReadOperation? {
        guard
            phrase.adjectives.contains("report") || phrase.adjectives.contains("reported")
                || phrase.adjectives.contains("flag"),
            let entity = namer.name(phrase, last: nil)
        else { return nil }
        return ReadOperation(
            actor: "user", verb: "report", entity: entity, kind: .write, makes: "Report", hasAgent: false,
            sentence: sentence.sentence, tokens: phrase.tokens)
    }

    /// *Outgoing webhooks* are delivered by the system.
    private func outgoing(_ phrase: NounPhrase, _ sentence: ParsedSentence) -> ReadOperation? {
        guard phrase.adjectives.contains("outgoing") || phrase.adjectives.contains("outbound"),
            let entity = namer.name(phrase, last: nil)
        else { return nil }
        return ReadOperation(
            actor: "system", verb: "deliver", entity: entity, kind: .job, makes: nil, hasAgent: false,
            sentence: sentence.sentence, tokens: phrase.tokens)
    }

    private func implied(_ phrase: NounPhrase, _ sentence: ParsedSentence) -> ReadOperation? {
        let isFlow =
            phrase.isCounted && saysRate(sentence)
            || phrase.tokens.lowerBound == 0 && phrase.isPlural && sentence.clauses.isEmpty
        let operation =
            ImpliedOperation.of(phrase.head, in: ImpliedOperation.customs)
            ?? (isFlow ? ImpliedOperation.of(phrase.head, in: ImpliedOperation.flows) : nil)
        guard let operation, operation.agent != .system || phrase.modifiers.isEmpty else { return nil }
        return ReadOperation(
            actor: operation.agent == .system ? "system" : actors.primary, verb: operation.verb,
            entity: operation.entity,
            kind: operation.kind, makes: nil, hasAgent: false, sentence: sentence.sentence, tokens: phrase.tokens)
    }

    private func saysRate(_ sentence: ParsedSentence) -> Bool {
        sentence.mentions(["day", "hour", "minute", "second", "week", "month", "daily", "/s", "/day", "/min"])
    }
}
