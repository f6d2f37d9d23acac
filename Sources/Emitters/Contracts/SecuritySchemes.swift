import DesignModel

/// The ways in which callers prove who they are, as OpenAPI security schemes.
enum SecuritySchemes {
    static func all(_ interfaces: [Interface], _ design: Design) -> YAML? {
        let ids = interfaces.flatMap(\.authentication).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        guard !ids.isEmpty else { return nil }
        return .map(ids.map { id in (key: name(id), value: scheme(id, design)) })
    }

    static func name(_ id: String) -> String { id }

    private static func scheme(_ id: String, _ design: Design) -> YAML {
        let method = design.security.authentication.first { $0.id == id }
        let detail = method.map { $0.detail.words { design.ledger[$0] } } ?? ""
        let description: YAML? = detail.isEmpty ? nil : .text(detail)
        switch id {
        case "oidc":
            let url = "https://id.example.org/.well-known/openid-configuration"
            return .present([("type", "openIdConnect"), ("openIdConnectUrl", .text(url)), ("description", description)])
        case "api_key":
            return .present([
                ("type", "apiKey"), ("in", "header"), ("name", "X-Api-Key"), ("description", description),
            ])
        case "webhook_signature":
            return .present([
                ("type", "apiKey"), ("in", "header"), ("name", "Webhook-Signature"), ("description", description),
            ])
        case "mtls": return .present([("type", "mutualTLS"), ("description", description)])
        default:
            let said = detail.isEmpty ? "A session token, given out after sign-in by \(id)." : detail
            return .map([("type", "http"), ("scheme", "bearer"), ("description", .text(said))])
        }
    }
}
