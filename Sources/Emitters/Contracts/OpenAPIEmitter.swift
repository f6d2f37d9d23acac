import DesignModel

/// `api/openapi.yaml`: every REST and webhook operation as OpenAPI 3.1, with examples that fit their own schemas.
enum OpenAPIEmitter {
    static func artefacts(_ design: Design) -> [Artefact] {
        let interfaces = design.interfaces.filter { [.rest, .webhook].contains($0.style) && !$0.operations.isEmpty }
        guard !interfaces.isEmpty else { return [] }
        let text = YAMLWriter.text(document(interfaces, design))
        return [Artefact(path: "api/openapi.yaml", text: text, mediaType: "application/yaml")]
    }

    private static func document(_ interfaces: [Interface], _ design: Design) -> YAML {
        .present([
            ("openapi", "3.1.0"),
            ("info", info(design, interfaces)),
            (
                "servers",
                .list([.map([("url", "https://api.example.org"), ("description", "replace by the real host")])])
            ),
            ("tags", .list(interfaces.map(tag))),
            ("paths", paths(interfaces, design)),
            (
                "components",
                .present([
                    ("securitySchemes", SecuritySchemes.all(interfaces, design)), ("headers", SharedParts.headers),
                    ("parameters", SharedParts.parameters(interfaces)), ("schemas", SharedParts.schemas(interfaces)),
                ])
            ),
        ])
    }

    private static func info(_ design: Design, _ interfaces: [Interface]) -> YAML {
        let purpose = design.system.purpose.words { design.ledger[$0] }
        return .present([
            ("title", .text(design.system.name)), ("version", "1.0.0"),
            ("summary", purpose.isEmpty ? nil : .text(purpose)),
            (
                "description",
                .text(
                    "Errors are problem details (RFC 9457). \(change(interfaces)); what goes is announced by the headers Deprecation and Sunset (RFC 9745, RFC 8594)."
                )
            ),
        ])
    }

    private static func change(_ interfaces: [Interface]) -> String {
        if let header = interfaces.lazy.compactMap(\.versionHeader).first {
            return "The header \(header) names the day of a caller's version"
        }
        let isVersioned = interfaces.contains { $0.style == .rest && $0.basePath.count > 1 }
        return isVersioned
            ? "Within a version fields are only added" : "There is one version, to which fields are only added"
    }

    private static func tag(_ interface: Interface) -> YAML {
        .map([
            ("name", .text(interface.id.rawValue)),
            ("description", .text(interface.title.isEmpty ? "for \(interface.audience) callers" : interface.title)),
        ])
    }

    /// Paths in order of first appearance, the methods of one path together.
    private static func paths(_ interfaces: [Interface], _ design: Design) -> YAML {
        var order: [String] = []
        var methods: [String: [(key: String, value: YAML)]] = [:]
        for interface in interfaces {
            for operation in interface.operations {
                guard let method = operation.method, let path = operation.path else { continue }
                let full = path.hasPrefix(interface.basePath) ? path : interface.basePath + path
                if methods[full] == nil { order.append(full) }
                let entry = OperationObject(operation: operation, interface: interface, path: full, design: design)
                methods[full, default: []].append((method.lowercased(), entry.yaml))
            }
        }
        return .map(order.map { (key: $0, value: YAML.map(methods[$0] ?? [])) })
    }
}
