import DesignModel
import Knowledge

/// Reads ways to sign in, demands on security, and the separation of tenants.
struct SecurityFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        return methods() + requirements() + traced() + untouchedCards() + isolation() + strangers()
    }

    // MARK: Demands that no fixed phrase states

    /// "Every look at a record is logged", "each rate change is traceable to a person": who did what can be found out.
    var tracesWho: ClosedRange<Int>? {
        let words = reading.words.words
        guard
            let verb = reading.tokens.indices.first(where: { SecurityWords.traces.contains(reading.text($0)) })
                ?? writtenToTrail, isWanted(verb...verb)
        else { return nil }
        let before = reading.tokens[..<verb].map { Singular.of($0.lower) }
        guard before.contains(where: SecurityWords.watched.contains),
            before.contains(where: { ["each", "every", "all", "any", "who", "whoever"].contains($0) })
                || words.contains("who")
        else { return nil }
        return reading.clauseStart(before: verb...verb)...verb
    }

    /// "… is written to a trail", "… goes into the log"
    private var writtenToTrail: Int? {
        reading.tokens.indices.first { index in
            ["trail", "log", "journal", "logbook"].contains(reading.text(index))
                && (max(0, index - 4)..<index).contains {
                    ["written", "goes", "entered", "noted", "into"].contains(reading.text($0))
                }
        }
    }

    private func traced() -> [FactDraft] {
        guard let range = tracesWho,
            !SecurityWords.requirements.matches(in: reading.words.words).contains(where: { $0.meaning == "audit_log" })
        else { return [] }
        return [.text("security.requirement[]", "audit_log", range)]
    }

    /// "We never want to see a card", "card numbers are not stored here": somebody else takes the payment.
    private func untouchedCards() -> [FactDraft] {
        let words = reading.words.words
        guard let card = reading.tokens.indices.first(where: { isDeniedCard($0) }),
            words.contains(where: SecurityWords.denials.contains),
            words.contains(where: SecurityWords.handling.contains),
            !SecurityWords.requirements.matches(in: words).contains(where: { $0.meaning == "hosted_payment_page" }),
            !words.contains(where: { ["loyalty", "gift", "id", "rfid", "health", "library"].contains($0) })
        else { return [] }
        let clause = reading.clauseStart(before: card...card)...reading.clauseEnd(after: card...card)
        return [.text("security.requirement[]", "hosted_payment_page", clause)]
    }

    private func isDeniedCard(_ index: Int) -> Bool {
        guard ["card", "cards"].contains(reading.text(index)) else { return false }
        let clause = reading.clauseStart(before: index...index)...reading.clauseEnd(after: index...index)
        return clause.contains { SecurityWords.denials.contains(reading.text($0)) }
    }

    /// "A hotel sees nothing of another hotel", "customers can't read each other's vehicles".
    func strangers() -> [FactDraft] {
        guard SecurityWords.isolation.matches(in: reading.words.words).isEmpty,
            let verb = reading.tokens.indices.first(where: { SecurityWords.sees.contains(reading.text($0)) }),
            let other = (verb..<reading.tokens.count).first(where: { isOther($0) }),
            !reading.tokens[..<verb].contains(where: { RoleNouns.isPosition(Singular.of($0.lower)) })
        else { return [] }
        let denied = (max(0, verb - 5)..<other).contains { SecurityWords.denials.contains(reading.text($0)) }
        let isTwice =
            reading.text(other) == "another" || reading.text(other) == "each"
            || reading.tokens[..<verb].contains { Singular.of($0.lower) == Singular.of(reading.text(other + 1)) }
        guard denied, isTwice, other - verb <= 8 else { return [] }
        let quote = reading.clauseStart(before: verb...other)...reading.clauseEnd(after: verb...other)
        return [.text("tenancy", "multi", quote), .text("security.requirement[]", "tenant_isolation", quote)]
    }

    private func isOther(_ index: Int) -> Bool {
        switch reading.text(index) {
        case "another", "another's", "others'", "others": true
        case "other": reading.text(index - 1) == "no" || reading.text(index - 1) == "any"
        case "each", "one": ["other", "other's", "others", "another", "another's"].contains(reading.text(index + 1))
        default: false
        }
    }

    private func methods() -> [FactDraft] {
        let found = SecurityWords.methods.matches(in: reading.words.words).filter {
            isWanted(reading.words.tokenRange($0.words))
        }
        let named = (found + worded()).filter { match in
            let isCode = reading.words.words[match.words].contains("code") || match.meaning == "password"
            return signsIn || Self.unmistakable.contains(match.meaning) && !isCode
        }
        let hasSaml = named.contains { $0.meaning == "saml" }
        let facts = named.filter { match in
            !hasSaml || match.meaning != "oidc"
                || ["oidc", "openid", "oauth", "oauth2"].contains(reading.words.words[match.words.lowerBound])
        }.map {
            FactDraft.text("security.auth[]", $0.meaning, around(reading.words.tokenRange($0.words)))
        }
        guard facts.isEmpty, let single = SecurityWords.singleSignOn.matches(in: reading.words.words).first else {
            return facts
        }
        let range = reading.words.tokenRange(single.words)
        return isWanted(range) ? [.text("security.auth[]", "sso", around(range))] : []
    }

    /// "a link in their mail", "sign in with Apple or Google": methods said in their own words.
    private func worded() -> [PhraseBook<String>.Match] {
        guard signsIn,
            SecurityWords.methods.matches(in: reading.words.words).allSatisfy({ $0.meaning != "oidc" }) || says("link")
        else { return [] }
        return SecurityWords.worded.matches(in: reading.words.words).filter { match in
            let range = reading.words.tokenRange(match.words)
            switch match.meaning {
            case "magic_link":
                return !["sms", "text", "phone"].contains(where: says)
                    && ["mail", "email", "e-mail", "inbox", "password", "passwords"].contains(where: says)
            case "oidc":
                return reading.tokens[range.lowerBound].isCapitalised || reading.text(range.upperBound + 1) == "/"
                    || reading.text(range.lowerBound - 1) == "/"
            case "mfa": return ["sms", "text", "phone", "mobile", "app"].contains(where: says)
            default: return true
            }
        }.reduce(into: []) { kept, match in
            if !kept.contains(where: { $0.meaning == match.meaning }) { kept.append(match) }
        }
    }

    private func says(_ word: String) -> Bool { reading.words.words.contains(word) }

    private static let unmistakable: Set<String> = [
        "saml", "oidc", "mfa", "mtls", "api_key", "magic_link", "passkey", "ldap", "kerberos",
    ]

    private var signsIn: Bool { reading.says(Self.signing) }
    private static let signing = PhraseBook<Bool>([
        (
            "sign in|signs in|sign on|signed in|log in|logs in|login|logon|password|passwords|authenticat*|access|accounts|account|auth|identify|sign-in|identity|unlock",
            true
        )
    ])

    private func isWanted(_ range: ClosedRange<Int>) -> Bool {
        let start = max(reading.clauseStart(before: range), range.lowerBound - 4)
        let after = (range.upperBound + 1)..<(range.upperBound + 3)
        if after.contains(where: { ["later", "maybe"].contains(reading.text($0)) }) { return false }
        return !(start..<range.lowerBound).contains {
            [
                "no", "not", "without", "never", "instead", "don't", "than", "can't", "cannot", "shouldn't", "needn't",
            ].contains(reading.text($0))
        }
            && !Stance.isOld(range, reading)
    }

    private func requirements() -> [FactDraft] {
        SecurityWords.requirements.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            guard isWanted(range) || match.meaning == "hosted_payment_page" else { return nil }
            if match.meaning == "encryption_at_rest", !isOfData(range) { return nil }
            return .text("security.requirement[]", match.meaning, around(range))
        } + signedWebhooks() + ownData() + encrypted()
    }

    /// "passport numbers: encrypted, please": where no fixed phrase says how.
    private func encrypted() -> [FactDraft] {
        guard let word = reading.tokens.firstIndex(where: { $0.lower == "encrypted" }), isWanted(word...word),
            !SecurityWords.requirements.matches(in: reading.words.words).contains(where: {
                $0.meaning.contains("encryption")
            }), !reading.tokens.contains(where: { ["transit", "tls", "https"].contains($0.lower) })
        else { return [] }
        return [.text("security.requirement[]", "encryption_at_rest", around(word...word))]
    }

    /// "Anyone can export or delete their data" asks for both.
    private func ownData() -> [FactDraft] {
        let words = reading.words.words
        guard let data = reading.tokens.indices.last(where: { reading.text($0) == "data" }),
            ["their", "own", "my", "personal"].contains(reading.text(data - 1)),
            words.contains("or") || words.contains("and"),
            words.contains(where: { ["delete", "erase"].contains($0) }),
            words.contains(where: { ["export", "download"].contains($0) })
        else { return [] }
        return [.text("security.requirement[]", "data_deletion", around(data...data))]
    }

    /// "must be encrypted" speaks of data at rest unless it names the way.
    private func isOfData(_ range: ClosedRange<Int>) -> Bool {
        let isPlain = ["encrypted", "encrypt", "encryption"].contains(reading.text(range.upperBound))
        let others = ["transit", "tls", "https", "end-to-end", "e2e", "field", "column"]
        let isAtRest = reading.tokens.contains { ["rest", "disk"].contains($0.lower) }
        return !isPlain || isAtRest || !reading.tokens.contains { others.contains($0.lower) }
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

    private func around(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 10 ? start : range.lowerBound)...range.upperBound
    }
}
