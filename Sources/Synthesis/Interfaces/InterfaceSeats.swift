import DesignModel
import Knowledge

/// Which interface an audience gets: its name, its component, how callers prove who they are.
struct InterfaceSeats {
    static let order: [OperationShape.Audience] = [.public, .staff, .partner, .webhook, .ingest, .commands]
    private let takesInApart: Bool
    private let hasWorker: Bool
    private let authentication: String
    private let evolution: String

    init(_ log: DecisionLog) {
        let style = log.choice(Topic.style)
        let boundaries = log.choice(Topic.boundaries)
        takesInApart =
            boundaries == "ingest_apart"
            || ["few_services", "microservices", "event_pipeline", "monolith_with_edge"].contains(style)
        hasWorker =
            ["monolith_with_workers", "few_services", "microservices", "event_pipeline", "serverless_functions"]
            .contains(style)
            || ["workers_apart", "ingest_apart", "services_by_domain"].contains(boundaries)
        authentication = log.choice(Topic.authentication)
        evolution = log.choice("api_evolution")
    }

    /// The component that runs work without a waiting caller.
    var background: ComponentID { hasWorker ? "worker" : "api" }

    func interface(_ audience: OperationShape.Audience, _ domain: DomainMap) -> Interface {
        let taker: ComponentID = takesInApart ? "ingest" : "api"
        switch audience {
        case .public: return named("public", "api", .rest, "For \(people(domain))", "public", domain)
        case .staff: return named("staff", "api", .rest, "For the people who run it", "staff", domain)
        case .partner: return named("partner", "api", .rest, "For other people's programs", "partner", domain)
        case .webhook: return named("webhooks", taker, .webhook, "For events that others send", "partner", domain)
        case .ingest:
            return named("ingest", taker, .rest, "For what devices, networks and files bring", "partner", domain)
        case .commands:
            return named("commands", background, .commands, "Work without a waiting caller", "internal", domain)
        }
    }

    private func people(_ domain: DomainMap) -> String {
        let actors = domain.requirements.workload.flows.filter { $0.kind != .job && Audiences.of($0) == .public }.map(
            \.actor)
        var seen: Set<String> = []
        let unique = actors.filter { seen.insert($0).inserted }.prefix(3)
        return unique.isEmpty
            ? "everybody" : unique.map { Naming.spoken(Naming.plural(Naming.snake($0))) }.joined(separator: ", ")
    }

    private func named(
        _ id: InterfaceID, _ component: ComponentID, _ style: InterfaceStyle, _ title: String, _ audience: String,
        _ domain: DomainMap
    ) -> Interface {
        var interface = Interface(id: id, component: component, style: style)
        interface.title = title
        interface.audience = audience
        interface.authentication = methods(id, domain)
        interface.basePath = style == .rest ? restPath : style == .webhook ? "/" : ""
        interface.versionHeader = style == .rest && evolution == "dated_versions" ? "API-Version" : nil
        interface.versioning = versioning(style)
        return interface
    }

    private var restPath: String { ["additive_only", "dated_versions"].contains(evolution) ? "" : "/v1" }

    private func methods(_ id: InterfaceID, _ domain: DomainMap) -> [String] {
        let stated = domain.requirements.constraints.authentication
        switch id.rawValue {
        case "webhooks": return ["webhook_signature"]
        case "commands": return []
        case "partner": return stated.contains("mtls") ? ["mtls"] : ["api_key"]
        case "ingest": return [stated.contains("api_key") ? "api_key" : "mtls"]
        case "staff": return [stated.first { $0 == "saml" || $0 == "oidc" } ?? chosen(stated)]
        default: return personal(stated)
        }
    }

    private func personal(_ stated: [String]) -> [String] {
        let own = stated.filter { !["mfa", "mtls", "api_key", "saml"].contains($0) }
        return own.isEmpty ? [chosen(stated)] : own
    }

    private func chosen(_ stated: [String]) -> String {
        authentication.isEmpty ? stated.first { $0 != "mfa" } ?? "password" : authentication
    }

    private func versioning(_ style: InterfaceStyle) -> Prose {
        switch style {
        case .rest where evolution == "additive_only":
            "There is one version: fields and operations are only added, and callers ignore what they do not know."
        case .rest where evolution == "dated_versions":
            "A caller names the day of its version in the header API-Version; each older shape is a mapping onto the present one."
        case .rest:
            "The major version stands in the path; fields are only added within it, and callers ignore what they do not know."
        case .webhook:
            "The sender's version is stored with each event; the mapping knows every version that still comes."
        default: "Commands are called by our own code and change with it."
        }
    }
}
