import DesignModel
import Diagnostics

/// Finds written statements that the repository no longer bears out.
enum Staleness {
    static func diagnostics(_ decided: [Fact], _ observed: [Fact], hasCode: Bool) -> [Diagnostic] {
        guard hasCode else { return [] }
        return decided.compactMap { fact in
            guard fact.key != "stack.forbidden[]", fact.key.rawValue != "stack.language" else { return nil }
            let known = observed.filter { $0.key == fact.key }
            guard known.isEmpty else { return nil }
            return Diagnostic(
                .staleStatement, "'\(fact.quote.shortened(to: 80))' is decided, and nothing in the code shows it",
                at: .text(fact.span), fixes: [Fix("supersede the record, or carry it out")])
        }
    }
}
