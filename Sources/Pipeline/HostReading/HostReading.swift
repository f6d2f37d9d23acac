import DesignModel
import Diagnostics

/// What a host's model read in a brief beyond our own reading: each item with the quote it stands on.
public struct HostReading: Sendable, Codable, Hashable {
    public struct Statement: Sendable, Codable, Hashable {
        public var key: String
        public var value: FactValue
        public var unit: String?
        public var quote: String
        public var bound: Bound?
        public var when: String?
        public var strength: Strength?
        /// Whether it takes the place of what was read under the same key.
        public var overrides: Bool?

        public init(key: String, value: FactValue, unit: String? = nil, quote: String) {
            self.key = key
            self.value = value
            self.unit = unit
            self.quote = quote
        }
    }

    public struct Doing: Sendable, Codable, Hashable {
        public var actor: String
        public var verb: String
        public var entity: String
        public var kind: OperationKind
        public var quote: String
    }

    public struct Thing: Sendable, Codable, Hashable {
        public var name: String
        public var attributes: [String]?
        public var quote: String
    }

    public var facts: [Statement]?
    public var operations: [Doing]?
    public var entities: [Thing]?
    /// Keys, `actor verb Entity` and entity names of our reading that the brief does not say.
    public var dropped: [String]?

    public init() {}

    /// This reading with a later one on top: the same fact, operation or entity is said once, by the later.
    public func merging(_ later: HostReading) -> HostReading {
        var merged = HostReading()
        merged.facts = Self.joined(facts, later.facts) { $0.key.hasSuffix("[]") ? "\($0)" : $0.key + ($0.when ?? "") }
        merged.operations = Self.joined(operations, later.operations) { "\($0.actor) \($0.verb) \($0.entity)" }
        merged.entities = Self.joined(entities, later.entities, by: \.name)
        merged.dropped = Self.joined(dropped, later.dropped) { $0 }
        return merged
    }

    private static func joined<Item>(_ old: [Item]?, _ new: [Item]?, by name: (Item) -> String) -> [Item]? {
        let said = Set((new ?? []).map(name))
        let all = (old ?? []).filter { !said.contains(name($0)) } + (new ?? [])
        return all.isEmpty ? nil : all
    }
}

/// An item that was not taken, and why.
public struct ReadingRefusal: Sendable, Hashable {
    public var item: String
    public var reason: String
}

extension HostReading {
    /// The brief with what stands up to its quotes, and everything that does not.
    public func amend(_ brief: Brief, _ source: SourceText) -> (brief: Brief, refusals: [ReadingRefusal]) {
        let quotes = QuoteGuard(source)
        var brief = brief
        var refusals: [ReadingRefusal] = []
        drop(&brief)
        for statement in facts ?? [] {
            switch quotes.fact(statement, beside: brief.facts) {
            case .success(let fact): Self.enter(fact, overrides: statement.overrides ?? false, &brief)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        for doing in operations ?? [] {
            switch quotes.operation(doing) {
            case .success(let operation):
                if !brief.operations.contains(where: { $0.says(operation) }) { brief.operations.append(operation) }
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        for thing in entities ?? [] {
            switch quotes.entity(thing) {
            case .success(let entity): Self.enter(entity, &brief)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        brief.unread.removeAll { passage in
            (facts ?? []).contains { QuoteGuard.flattened(passage.text).contains(QuoteGuard.flattened($0.quote)) }
        }
        return (brief, refusals)
    }

    private func drop(_ brief: inout Brief) {
        let names = Set(dropped ?? [])
        brief.facts.removeAll { names.contains($0.key.rawValue) }
        brief.operations.removeAll { names.contains("\($0.actor) \($0.verb) \($0.entity)") }
        brief.entities.removeAll { names.contains($0.name) }
    }

    private static func enter(_ fact: Fact, overrides: Bool, _ brief: inout Brief) {
        if overrides { brief.facts.removeAll { $0.key == fact.key && $0.when == fact.when } }
        brief.facts.append(fact)
    }

    private static func enter(_ entity: StatedEntity, _ brief: inout Brief) {
        guard let at = brief.entities.firstIndex(where: { $0.name == entity.name }) else {
            return brief.entities.append(entity)
        }
        let known = Set(brief.entities[at].attributes.map(\.name))
        brief.entities[at].attributes += entity.attributes.filter { !known.contains($0.name) }
    }
}

extension StatedOperation {
    fileprivate func says(_ other: StatedOperation) -> Bool {
        actor == other.actor && verb == other.verb && entity == other.entity
    }
}

extension ReadingRefusal: Error {}
