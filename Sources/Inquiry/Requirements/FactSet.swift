import Diagnostics
import DesignModel

/// The facts that count, by key: an answer before the brief, the brief before what the repository says.
struct FactSet {
    private(set) var all: [Fact] = []
    private var positions: [String: [Int]] = [:]

    init(brief: Brief, context: Context, answers: [Answer]) {
        let answered = Set(answers.map(\.topic))
        for answer in answers where answer.topic.family != "semantics" { add(Self.fact(of: answer)) }
        let stated = brief.facts.filter { !answered.contains($0.key) }
        stated.forEach { add($0) }
        let known = Set(stated.map(\.key)).union(answered)
        for fact in context.facts where fact.key.repeats || !known.contains(fact.key) {
            if !self[fact.key.rawValue].contains(where: { $0.value == fact.value }) { add(fact) }
        }
    }

    subscript(key: String) -> [Fact] { positions[key, default: []].map { all[$0] } }

    func has(_ key: String) -> Bool { positions[key] != nil }

    /// Every key, in the order in which it was first stated.
    private(set) var keys: [FactKey] = []

    /// The texts under a key, binding ones first, each once.
    func texts(_ key: String) -> [String] {
        let facts = self[key]
        let ordered = facts.filter { $0.strength == .must } + facts.filter { $0.strength != .must }
        var seen: Set<String> = []
        return ordered.compactMap { fact in
            guard case .text(let text) = fact.value else { return nil }
            return seen.insert(text.lowercased()).inserted ? text : nil
        }
    }

    func text(_ key: String) -> String? { texts(key).first }

    private mutating func add(_ fact: Fact) {
        if positions[fact.key.rawValue] == nil { keys.append(fact.key) }
        positions[fact.key.rawValue, default: []].append(all.count)
        all.append(fact)
    }

    private static func fact(of answer: Answer) -> Fact {
        let start = SourceLocation(line: 1, column: 1)
        let span = SourceSpan(file: ".architect/answers.yaml", start: start, end: start)
        return Fact(
            answer.topic, answer.value, answer.unit, quote: "\(answer.value)", span: span, evidence: .answered)
    }
}

extension Fact {
    /// The quantity this fact states; nil for texts and truths.
    var quantity: Quantity? {
        number.map { Quantity($0, unit ?? .count, bound, provenance, name: key.rawValue) }
    }

    var provenance: Provenance {
        switch evidence {
        case .stated: .stated(span, quote: quote)
        case .observed: .observed(span, commit: nil)
        case .decided: .decided(record: span.file)
        case .answered: .answered(question: key.rawValue)
        case .assumed: .assumed(why: quote)
        }
    }
}
