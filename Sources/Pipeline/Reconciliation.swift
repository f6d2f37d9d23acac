import DesignModel
import Diagnostics

/// Lays a brief beside what the repository says: what both cannot mean becomes a contradiction that quotes both places.
public enum Reconciliation {
    /// Topics of which a system has one unless somebody wants a change.
    private static let single: [FactKey] = [
        "stack.language", "stack.framework", "stack.database", "stack.messaging", "stack.search", "stack.cloud",
    ]

    /// The brief with one contradiction more for each topic on which the repository disagrees.
    ///
    /// A replacement is meant to differ, and a new system owes nothing to code that merely lies beside it; decisions
    /// that were written down bind in any case.
    public static func reconciled(_ brief: Brief, with context: Context) -> Brief {
        guard !context.facts.isEmpty else { return brief }
        let kind = (brief.facts + context.facts).first { $0.key == "project.kind" }.map { "\($0.value)" }
        guard kind != "migration" else { return brief }
        var result = brief
        for (position, fact) in brief.facts.enumerated() where ban(of: fact, context) != nil {
            result.facts[position].strength = .prefer
        }
        for key in single {
            let id = "repository." + key.rawValue
            guard !result.contradictions.contains(where: { $0.id == id }) else { continue }
            if let pair = pair(key, brief, context, keepsCode: kind == "brownfield") { result.add(pair, id: id) }
        }
        return result
    }

    private static func pair(
        _ key: FactKey, _ brief: Brief, _ context: Context, keepsCode: Bool
    ) -> (stated: Int, other: Fact)? {
        let binding = context.facts.filter { fact in
            fact.key == key && (fact.evidence == .decided || keepsCode && fact.evidence == .observed)
        }
        guard !binding.isEmpty,
            let position = brief.facts.firstIndex(where: {
                $0.key == key && $0.conflict == nil && $0.strength == .must && $0.evidence == .stated
            })
        else { return nil }
        let wanted = "\(brief.facts[position].value)".lowercased()
        if binding.contains(where: { "\($0.value)".lowercased() == wanted }) { return nil }
        return (position, binding[0])
    }

    /// What the brief demands and an accepted record rules out; the record binds.
    public static func diagnostics(_ brief: Brief, _ context: Context) -> [Diagnostic] {
        brief.facts.compactMap { wanted in
            guard let ban = ban(of: wanted, context) else { return nil }
            return Diagnostic(
                .contextConflict, "'\(wanted.quote)' asks for what '\(ban.quote)' rules out", at: .text(wanted.span),
                explanation: "The record binds until another one supersedes it.",
                notes: [Note("the record stands here", at: .text(ban.span))],
                fixes: [Fix("supersede the record, or choose another product")])
        }
    }

    private static func ban(of fact: Fact, _ context: Context) -> Fact? {
        guard fact.key.family == "stack", fact.key != "stack.forbidden[]", fact.strength != .existing else {
            return nil
        }
        let wanted = "\(fact.value)".lowercased()
        return context.facts.first {
            $0.key == "stack.forbidden[]" && $0.evidence == .decided && "\($0.value)".lowercased() == wanted
        }
    }
}

extension Brief {
    fileprivate mutating func add(_ pair: (stated: Int, other: Fact), id: String) {
        facts[pair.stated].conflict = id
        let stated = facts[pair.stated]
        var other = pair.other
        other.conflict = id
        other.quote = other.quote.isEmpty ? "\(other.value)" : other.quote
        facts.append(other)
        contradictions.append(
            Contradiction(
                id: id, topic: stated.key, quotes: [stated.quote, "\(other.quote) (\(other.span.file))"],
                spans: [stated.span, other.span]))
    }
}
