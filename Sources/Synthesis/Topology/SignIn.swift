import DesignModel

/// The ways to prove who one is that the brief names or the decision chose, in a fixed order.
enum SignIn {
    static func methods(_ requirements: Requirements, _ log: DecisionLog) -> [String] {
        var methods = requirements.constraints.authentication.map(Self.normal)
        let chosen = Self.normal(log.choice(Topic.authentication))
        if !chosen.isEmpty, !methods.contains(chosen) { methods.append(chosen) }
        var seen: Set<String> = []
        return methods.filter { seen.insert($0).inserted }
    }

    /// A code as second step after an address is how briefs say one-time code.
    private static func normal(_ method: String) -> String {
        switch method {
        case "mfa", "otp", "sms_code": "one_time_code"
        case "entra", "sso", "google", "apple", "social": "oidc"
        default: method
        }
    }

    /// The methods that fit an actor of a kind.
    static func methods(for kind: Actor.Kind, _ all: [String], takesWebhooks: Bool) -> [String] {
        let all = all.isEmpty ? ["magic_link"] : all
        let organisation = all.filter { $0 == "saml" || $0 == "oidc" }
        let personal = all.filter { ["magic_link", "one_time_code", "password", "passkey"].contains($0) }
        switch kind {
        case .person: return personal.isEmpty ? organisation : personal + organisation.filter { $0 == "oidc" }
        case .staff: return organisation.isEmpty ? personal : organisation
        case .system:
            let machine = all.filter { $0 == "api_key" || $0 == "mtls" }
            if takesWebhooks { return ["webhook_signature"] }
            return machine.isEmpty ? ["api_key"] : machine
        case .device: return all.contains("api_key") ? ["api_key"] : ["mtls"]
        }
    }
}
