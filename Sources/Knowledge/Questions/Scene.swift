import DesignModel

/// The nouns and signs that questions of meaning look at.
struct Scene {
    let needs: Requirements
    let text: TextSigns

    init(_ needs: Requirements, _ text: TextSigns) {
        self.needs = needs
        self.text = text
    }

    var name: String { needs.name }

    func has(_ pattern: PatternID) -> Bool { needs.patterns.contains(pattern.rawValue) }

    func has(anyOf patterns: PatternID...) -> Bool { patterns.contains(where: has) }

    /// Whether a stated rule speaks of one of the words already.
    func isSettled(_ words: String...) -> Bool {
        needs.rules.contains { rule in
            !rule.slug.hasPrefix("semantics.") && words.contains { rule.slug.contains($0) }
        }
    }

    func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }

    /// The outside systems by name, those that only take money, carry messages or spell a protocol left out.
    var outsiders: [String] {
        needs.constraints.integrations.filter { name in
            let lower = name.lowercased()
            return !Self.carriers.contains { lower == $0 || lower.contains($0 + " ") || lower.hasSuffix(" " + $0) }
        }
    }

    private static let carriers: Set<String> = [
        "stripe", "adyen", "paypal", "mollie", "vipps", "swish", "klarna", "payment provider", "payment", "sms", "mail",
        "email", "e-mail", "push", "fhir", "hl7", "edifact", "rest", "soap", "sftp", "api", "webhook", "oidc", "saml",
    ]

    /// Whoever the brief speaks of most as a person.
    var person: String {
        needs.workload.flows.first { $0.actor != "system" && $0.kind != .stream }?.actor ?? "user"
    }

    func flow(verbs: String...) -> Flow? {
        needs.workload.flows.first { flow in verbs.contains { flow.verb.lowercased().hasPrefix($0) } }
    }

    func flow(entities: String...) -> Flow? {
        needs.workload.flows.first { flow in entities.contains { flow.entity.lowercased().contains($0) } }
    }

    /// The first of the entities whose name holds one of the words, in words.
    func noun(_ words: [String]) -> String? {
        let hit = needs.entities.first { entity in words.contains { entity.name.lowercased().contains($0) } }
        return hit.map { Self.words($0.name) }
    }

    func noun(_ words: [String], _ otherwise: String) -> String { noun(words) ?? otherwise }

    /// Who does it, where a flow with one of the verbs names somebody.
    func actor(_ verbs: [String], _ otherwise: String) -> String {
        let hit = needs.workload.flows.first { flow in
            flow.actor != "system" && verbs.contains { flow.verb.lowercased().hasPrefix($0) }
        }
        return hit?.actor ?? otherwise
    }

    /// `TrackingEvent` as `tracking event`.
    static func words(_ name: String) -> String {
        var text = ""
        for character in name {
            if character.isUppercase, let last = text.last, last.isLowercase { text.append(" ") }
            text.append(character == "_" ? " " : Character(character.lowercased()))
        }
        return text
    }

    static func slug(_ words: String) -> String {
        String(words.map { $0.isLetter || $0.isNumber ? Character($0.lowercased()) : "_" })
    }
}
