import DesignModel
import Knowledge

/// How the largest group of people proves who it is.
enum AuthenticationTopic {
    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        let asked = state.needs.constraints.authentication.map { $0.lowercased() }
        let mapped = asked.map {
            [
                "mfa": "one_time_code", "sms": "one_time_code", "otp": "one_time_code", "sms_code": "one_time_code",
                "sso": "oidc", "entra": "oidc",
                "oauth": "oidc",
            ][$0] ?? $0
        }
        var ids = Topic.all.first { $0.topic == Topic.authentication }?.options ?? []
        for id in mapped where !ids.contains(id) { ids.append(id) }
        let people = hasPeople(state)
        let candidates = ids.map { candidate($0, state, people) }
        let machines: Set<String> = ["api_key", "mtls", "webhook_signature"]
        let ours = ["magic_link", "one_time_code", "passkey", "password", "oidc", "saml"].filter(mapped.contains)
        let chosen = ours.first ?? mapped.sorted().first { !people || !machines.contains($0) }
        let others = mapped.filter { $0 != chosen }.sorted()
        let mandate = chosen.map {
            Mandate(id: $0, by: .brief, why: Prose(asking(for: $0, mapped, state)))
        }
        state.settle(Topic.authentication, "How people sign in to \(name)", candidates, mandate: mandate) {
            decision, _ in
            if decision.reason.template.isEmpty {
                decision.reason =
                    decision.chosen == "api_key"
                    ? "only other systems call \(name): each gets a key of its own that can be withdrawn"
                    : "nobody says how people sign in to \(name); a link by mail stores no secret that could leak"
            }
            if !others.isEmpty {
                decision.consequences = [
                    Prose(
                        "beside it: \(Phrase.list(others).replacingUnderscores), for those whom the brief names"
                    )
                ]
            }
            decision.undo = "accounts are keyed by our own id: another way to sign in is one more row beside it"
        }
    }

    /// The brief's own words for a way to sign in, where they hold no figure.
    private static func asking(for id: String, _ mapped: [String], _ state: Deliberation) -> String {
        let said = state.needs.facts.filter { $0.key == "security.auth[]" }.map(\.quote)
        let way = id.replacingUnderscores
        guard let at = mapped.firstIndex(of: id), said.count == mapped.count, !said[at].isEmpty,
            !said[at].contains(where: { $0.isNumber || "{}".contains($0) })
        else { return "the brief of \(state.needs.name) asks for \(way)" }
        return "the brief of \(state.needs.name) asks for \(way): \"\(said[at])\""
    }

    private static func candidate(_ id: String, _ state: Deliberation, _ people: Bool) -> Candidate {
        var candidate = Candidate(id, id.replacingUnderscores, state.shape)
        switch id {
        case "password":
            candidate.shape.hosts += 2
            candidate.remark = "familiar, with secrets to guard and to reset"
        case "magic_link": candidate.remark = "no secret to guard, and a mailbox must be at hand"
        case "one_time_code":
            candidate.shape.hosts += 1; candidate.remark = "a telephone must be at hand, and each message costs"
        case "oidc", "saml":
            candidate.shape.hosts += 1; candidate.remark = "somebody else's directory decides, and must be up"
        case "passkey":
            candidate.shape.hosts += 1;
            candidate.remark = "no secret to steal, and a way back for lost devices to build"
        case "mtls": candidate.exclude(people, "people do not carry client certificates")
        case "api_key": candidate.exclude(people, "people do not carry keys of programs")
        default: candidate.exclude(people, "people do not carry \(id.replacingUnderscores)")
        }
        if !people, id != "api_key", id != "mtls" {
            candidate.exclude(true, "only other systems call \(state.needs.name)")
        }
        return candidate
    }

    private static func hasPeople(_ state: Deliberation) -> Bool {
        let flows = state.needs.workload.flows
        return flows.isEmpty || flows.contains { $0.actor != "system" && $0.kind != .stream }
    }
}

extension String {
    var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
