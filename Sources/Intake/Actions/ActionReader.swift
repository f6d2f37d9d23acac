import DesignModel
import Knowledge

/// Reads what people and systems do: operations and the entities they act on.
enum ActionReader {
    /// A text longer than this many sentences is no brief; the rest of it is not read for operations.
    static let sentenceLimit = 6_000

    static func read(document: BriefDocument, facts: [Fact]) -> (
        operations: [StatedOperation], entities: [StatedEntity]
    ) {
        let parsed = parse(document)
        let nouns = BriefNouns(parsed)
        let actors = ActorNamer(nouns: nouns, product: productWords(document))
        let namer = EntityNamer(nouns: nouns, anybody: EntityNamer.pascal([actors.primary]))
        var reader = OperationReader(actors: actors, namer: namer)
        let relevant = parsed.filter { Relevance.isAboutSystem($0, block: document.block(of: $0.sentence)) }
        let defaults = DefaultActors(document: document, parsed: parsed, actors: actors)
        for sentence in relevant { reader.read(sentence, defaultActor: defaults.actor(for: sentence)) }
        let implied = ImpliedReader(actors: actors, namer: namer).read(relevant, beside: reader.operations)
        let nominal = NominalReader(actors: actors, namer: namer)
        let named = relevant.flatMap { nominal.read($0, defaultActor: defaults.actor(for: $0)) }
            .filter { name in !reader.operations.contains { $0.actor == name.actor && $0.verb == name.verb } }
        let synonyms = SynonymMerger(nouns: nouns, parsed: relevant)
        let operations = OperationMerger(synonyms: synonyms).merge(reader.operations + named + implied)
        let collector = EntityCollector(actors: actors, namer: namer, synonyms: synonyms, document: document)
        let described = parsed.filter { Relevance.describesThings($0, block: document.block(of: $0.sentence)) }
        let entities = collector.collect(relevant, described: described, operations: operations)
        return (operations.map { $0.stated(in: document) }, entities)
    }

    private static func parse(_ document: BriefDocument) -> [ParsedSentence] {
        document.sentences.prefix(sentenceLimit).compactMap { sentence in
            switch document.block(of: sentence).kind {
            case .heading, .code: nil
            case .item: ParsedSentence(sentence, isItem: true, actsBefore: namesActor(sentence, document))
            case .paragraph, .row: ParsedSentence(sentence, isItem: false, actsBefore: namesActor(sentence, document))
            }
        }
    }

    /// Whether a label such as **Office clerk.**, or the heading of a list, says who does what follows.
    private static func namesActor(_ sentence: BriefSentence, _ document: BriefDocument) -> Bool {
        let block = document.block(of: sentence)
        if let label = block.label, isRole(label), sentence.index > block.sentences.lowerBound { return true }
        if let label = DefaultActors.rowLabel(sentence, document), isRole(label) { return true }
        if DefaultActors.actingLabel(sentence, document) != nil { return true }
        guard case .item = block.kind, sentence.index == block.sentences.lowerBound else { return false }
        return block.headingPath.last.map(isRole) ?? false
    }

    private static func isRole(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
        guard words.count <= 4, let last = words.last else { return false }
        return RoleNouns.isRole(NounForms.singular(String(last)))
    }

    /// The first words of the title, by which the brief may call the system.
    private static func productWords(_ document: BriefDocument) -> Set<String> {
        guard let title = document.title ?? document.named else { return [] }
        let name = title.prefix { $0 != ":" && $0 != "," && $0 != "(" && $0 != "–" && $0 != "—" }
        let words = name.lowercased().split(separator: " ").prefix(3).map(String.init)
        return Set(
            words.filter {
                !FunctionWords.isSmall($0) && !RoleNouns.isRole(NounForms.singular($0)) && $0.utf8.count > 3
            })
    }
}

extension ReadOperation {
    /// The operation as the brief states it, with its words and place.
    func stated(in document: BriefDocument) -> StatedOperation {
        let range = tokens.clamped(to: 0...max(0, sentence.tokens.count - 1))
        return StatedOperation(
            actor: actor, verb: verb, entity: entity, kind: kind, quote: document.quote(sentence, range),
            span: document.span(sentence, range))
    }
}
