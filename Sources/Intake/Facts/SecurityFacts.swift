import DesignModel
import Knowledge

/// Reads ways to sign in, demands on security, and the separation of tenants.
struct SecurityFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        return methods() + requirements() + isolation()
    }

    private func methods() -> [FactDraft] {
        let found = SecurityWords.methods.matches(in: reading.words.words).filter {
            isWanted(reading.words.tokenRange($0.words))
        }
        let named = found.filter { match in
            let isCode = reading.words.words[match.words].contains("code") || match.meaning == "password"
            return signsIn || Self.unmistakable.contains(match.meaning) && !isCode
        }
        let facts = named.map {
            FactDraft.text("security.auth[]", $0.meaning, around(reading.words.tokenRange($0.words)))
        }
        guard facts.isEmpty, let single = SecurityWords.singleSignOn.matches(in: reading.words.words).first else {
            return facts
        }
        let range = reading.words.tokenRange(single.words)
        return isWanted(range) ? [.text("security.auth[]", "sso", around(range))] : []
    }

    private static let unmistakable: Set<String> = [
        "saml", "oidc", "mfa", "mtls", "api_key", "magic_link", "passkey", "ldap", "kerberos",
    ]

    private var signsIn: Bool { reading.says(Self.signing) }
    private static let signing = PhraseBook<Bool>([
        (
            "sign in|signs in|sign on|signed in|log in|logs in|login|logon|authenticat*|access|accounts|account|auth|identify|sign-in|identity|unlock",
            true
        )
    ])

    private func isWanted(_ range: ClosedRange<Int>) -> Bool {
        let start = max(reading.clauseStart(before: range), range.lowerBound - 4)
        return !(start..<range.lowerBound).contains {
            ["no", "not", "without", "never", "instead", "don't"].contains(reading.text($0))
        }
            && !Stance.isOld(range, reading)
    }

    private func requirements() -> [FactDraft] {
        SecurityWords.requirements.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            guard isWanted(range) || match.meaning == "hosted_payment_page" else { return nil }
            return .text("security.requirement[]", match.meaning, around(range))
        } + signedWebhooks()
    }

    /// "outgoing webhooks to shops: signed".
    private func signedWebhooks() -> [FactDraft] {
        let words = reading.words.words
        guard words.contains(where: { ["webhook", "webhooks", "callback", "callbacks"].contains($0) }),
            let signed = reading.tokens.firstIndex(where: { $0.lower == "signed" }), !reading.says(Self.plainSignature)
        else { return [] }
        return [.text("security.requirement[]", "webhook_signature", around(signed...signed))]
    }

    private static let plainSignature = PhraseBook<Bool>([
        (
            "signed webhooks|signed webhook|webhooks are signed|signed in|signed up|digitally signed|signed callbacks",
            true
        )
    ])

    /// "each school sees only its own students", "shop A must never see parcels of shop B".
    private func isolation() -> [FactDraft] {
        guard let match = SecurityWords.isolation.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        guard tenant(before: range) != nil || tenant(in: range.upperBound..<reading.tokens.count) != nil else {
            return []
        }
        let quote = reading.clauseStart(before: range)...reading.clauseEnd(after: range)
        let isStrict = reading.tokens[range].contains {
            ["never", "not", "cannot", "separated", "isolated", "strictly", "isolation", "nothing", "another"].contains(
                $0.lower)
        }
        let multi = FactDraft.text("tenancy", "multi", quote)
        return isStrict ? [multi, .text("security.requirement[]", "tenant_isolation", quote)] : [multi]
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
        guard let match = SecurityWords.isolation.matches(in: reading.words.words).first else { return nil }
        return tenant(in: 0..<reading.words.tokenRange(match.words).lowerBound) ?? tenant(in: 0..<reading.tokens.count)
    }

    private func around(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 10 ? start : range.lowerBound)...range.upperBound
    }
}
