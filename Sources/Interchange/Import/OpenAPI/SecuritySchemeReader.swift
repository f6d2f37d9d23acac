import DesignModel
import Diagnostics

/// Ways in which callers prove who they are, as a contract declares them.
struct SecuritySchemeReader {
    let source: SourceText
    let root: DataTree

    func read(into draft: inout Draft) {
        for scheme in root.at("components", "securitySchemes")?.entries ?? [] {
            guard !draft.design.security.authentication.contains(where: { $0.id == scheme.key }) else { continue }
            var method = AuthenticationMethod(id: scheme.key)
            method.title = title(scheme.value)
            method.detail = Spelling.prose(Spelling.firstSentence(scheme.value["description"]?.word ?? ""))
            draft.design.security.authentication.append(method)
        }
    }

    private func title(_ scheme: DataTree) -> String {
        let place = scheme["in"]?.word ?? "header"
        return switch scheme["type"]?.word ?? "" {
        case "apiKey": "Key in the \(place) \(scheme["name"]?.word ?? "")"
        case "openIdConnect": "OpenID Connect"
        case "oauth2": "OAuth 2"
        case "mutualTLS": "Mutual TLS"
        case "http" where scheme["scheme"]?.word?.lowercased() == "basic": "Name and password"
        case "http": "Bearer token"
        default: scheme["type"]?.word ?? ""
        }
    }
}
