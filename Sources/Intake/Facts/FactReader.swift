import DesignModel
import Diagnostics
import Knowledge

/// Reads the facts of a document, sentence by sentence, and settles them against each other.
struct FactReader {
    struct Result {
        var facts: [Fact] = []
        var contradictions: [Contradiction] = []
        var unread: [UnreadPassage] = []
        var openPoints: [OpenPoint] = []
    }

    let document: BriefDocument

    static func read(_ document: BriefDocument) -> Result { FactReader(document: document).read() }

    private func read() -> Result {
        let names = DocumentNames(document)
        var result = Result(facts: title() + FrontMatterFacts(document: document).facts() + unknownSettings(names))
        var tenants: Set<String> = []
        for sentence in document.sentences {
            let block = document.block(of: sentence)
            if case .heading = block.kind { continue }
            let reading = SentenceReading(sentence, Surroundings(of: sentence, in: document))
            let open = OpenPoints.points(reading, document)
            guard open.isEmpty else {
                result.openPoints += open
                continue
            }
            if let tenant = SecurityFacts(reading: reading).separatedTenant { tenants.insert(tenant) }
            let facts = block.isQuotation || isShortQuestion(sentence) ? [] : read(reading, block, names)
            result.facts += facts
            if facts.isEmpty, let passage = UnreadPassages.passage(reading, document) { result.unread.append(passage) }
        }
        let settled = FactSettlement(tenants: tenants).settle(result.facts)
        (result.facts, result.contradictions) = (settled.facts, settled.contradictions)
        return result
    }

    /// "20 bytes?" asks; what holds is said in the answer.
    private func isShortQuestion(_ sentence: BriefSentence) -> Bool {
        sentence.tokens.count <= 4 && sentence.tokens.last?.isMark("?") == true
    }

    private func read(_ reading: SentenceReading, _ block: BriefBlock, _ names: DocumentNames) -> [Fact] {
        let scope = ScopeFacts(reading: reading, block: block).facts()
        if !scope.isEmpty { return facts(scope, reading) }
        var drafts = QuantityFacts(reading: reading, names: names).facts()
        drafts += StackFacts(reading: reading).facts()
        drafts += PlaceFacts(reading: reading).facts()
        drafts += SecurityFacts(reading: reading).facts()
        drafts += PartnerFacts(reading: reading).facts()
        drafts += GuaranteeFacts(reading: reading, names: names).facts()
        drafts += WindowFacts(reading: reading).facts()
        drafts += ClockRules(reading: reading, names: names).facts()
        if !drafts.contains(where: { $0.key == "team.size" }) { drafts += TeamFacts(reading: reading).facts() }
        let invariants = RuleFacts(reading: reading, names: names).facts()
        drafts += invariants.filter { rule in !drafts.contains { $0.tokens.overlaps(rule.tokens) } }
        return facts(drafts, reading)
    }

    private func facts(_ drafts: [FactDraft], _ reading: SentenceReading) -> [Fact] {
        drafts.map { draft in
            Fact(
                FactKey(rawValue: draft.key), draft.value, draft.unit,
                quote: document.quote(reading.sentence, draft.tokens),
                span: document.span(reading.sentence, draft.tokens), bound: draft.bound, when: draft.when,
                strength: draft.strength)
        }
    }

    /// The product's name is the title's beginning.
    private func title() -> [Fact] {
        guard !document.frontMatter.contains(where: { FrontMatterKeys.meaning(of: $0.path) == .name }) else {
            return []
        }
        if let named = ProjectName.stated(in: document) { return [named] }
        let tops = document.blocks.filter { $0.kind == .heading(level: 1) }
        guard tops.count <= 2, let block = tops.first,
            let sentence = document.sentences[block.sentences].first
        else { return [] }
        guard let name = ProjectName.ofTitle(document.text(of: sentence)) else { return [] }
        return [Fact("project.name", .text(name), quote: name, span: document.span(of: sentence))]
    }

    /// Settings whose keys mean nothing special, read like sentences.
    private func unknownSettings(_ names: DocumentNames) -> [Fact] {
        document.frontMatter.filter { FrontMatterKeys.meaning(of: $0.path) == nil && $0.lineTokens.count > 2 }.flatMap {
            entry in
            let sentence = BriefSentence(
                index: -1, block: -1, tokens: entry.lineTokens,
                range: entry.lineTokens[0].range.lowerBound..<(entry.lineTokens.last?.range.upperBound ?? 0),
                start: document.source.location(ofByte: entry.lineTokens[0].range.lowerBound), column: nil)
            let reading = SentenceReading(sentence, Surroundings())
            return facts(QuantityFacts(reading: reading, names: names).facts(), reading)
        }
    }
}
