import DesignModel
import Knowledge

/// Whose data is kept apart from whose.
extension SecurityFacts {
    /// "each school sees only its own students", "shop A must never see parcels of shop B".
    func isolation() -> [FactDraft] {
        guard let match = SecurityWords.isolation.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        let isMutual = reading.tokens[range].contains { ["off", "another", "other"].contains($0.lower) }
        guard
            isMutual || tenant(before: range) != nil || tenant(in: range.upperBound..<reading.tokens.count) != nil
                || owner(before: range) != nil
        else {
            return []
        }
        let quote = reading.clauseStart(before: range)...reading.clauseEnd(after: range)
        let isExclusive =
            owner(before: range) != nil && reading.words.words.contains("only")
            || reading.words.words.contains("nothing") && reading.words.words.contains("else")
        let isStrict =
            isExclusive
            || reading.tokens[range].contains {
                [
                    "never", "not", "cannot", "separated", "isolated", "strictly", "isolation", "nothing", "another",
                    "off",
                    "sealed", "walled",
                ].contains(
                    $0.lower)
            }
        let multi = FactDraft.text("tenancy", "multi", quote)
        return isStrict ? [multi, .text("security.requirement[]", "tenant_isolation", quote)] : [multi]
    }

    /// `sponsor` in "a sponsor sees only its own trials": whatever it is, it is kept apart.
    private func owner(before range: ClosedRange<Int>) -> String? {
        guard
            (range.lowerBound...min(range.upperBound + 2, reading.tokens.count - 1)).contains(where: {
                reading.text($0) == "its" && reading.text($0 + 1) == "own"
            }),
            let verb = (max(0, range.lowerBound - 2)...range.upperBound).first(where: {
                SecurityWords.sees.contains(reading.text($0))
            }), verb > 0, reading.tokens[verb - 1].kind == .word
        else { return nil }
        let noun = Singular.of(reading.text(verb - 1))
        return GrammarWords.canName(noun) && !SubjectWords.generic.contains(noun) ? noun : nil
    }

    /// The kind of organisation that must not see the others.
    func tenant(before range: ClosedRange<Int>) -> String? { tenant(in: 0..<range.lowerBound) }

    private func tenant(in range: Range<Int>) -> String? {
        range.lazy.map { Singular.of(SentenceWords.withoutPossessive(reading.text($0))) }.first {
            PeopleWords.tenants.contains($0)
        } ?? countedTenant(in: range)
    }

    /// "85 shippers share the platform": whoever is counted.
    private func countedTenant(in range: Range<Int>) -> String? {
        let noun = reading.quantities.lazy.compactMap(\.noun).first { range.contains($0.upperBound) }
        return noun.map { Singular.of(reading.text($0.upperBound)) }
    }

    /// The name of the tenants where the sentence keeps them apart.
    var separatedTenant: String? {
        guard let match = SecurityWords.isolation.matches(in: reading.words.words).first else {
            return strangers().isEmpty ? nil : tenant(in: 0..<reading.tokens.count)
        }
        let range = reading.words.tokenRange(match.words)
        return owner(before: range) ?? tenant(in: 0..<range.lowerBound) ?? tenant(in: 0..<reading.tokens.count)
    }
}
