import ModelContextProtocol

/// A text, some bytes, a family of addresses, and one that is watched.
struct FixtureShelf: ResourceShelf {
    func resources() async -> [Resource] {
        [
            Resource("test://static-text", name: "Static text", mediaType: "text/plain"),
            Resource("test://static-binary", name: "Static binary", mediaType: "image/png"),
            Resource("test://watched-resource", name: "Watched", mediaType: "text/plain"),
        ]
    }

    func templates() async -> [ResourceTemplate] {
        [ResourceTemplate("test://template/{id}/data", name: "Family", mediaType: "application/json")]
    }

    func read(_ uri: String, _ context: CallContext) async throws -> [ResourceContent]? {
        switch uri {
        case "test://static-text": return [ResourceContent(uri, text: "Static text.", mediaType: "text/plain")]
        case "test://static-binary":
            return [ResourceContent(uri, bytes: [0x89, 0x50, 0x4E, 0x47], mediaType: "image/png")]
        case "test://watched-resource": return [ResourceContent(uri, text: "Watched.", mediaType: "text/plain")]
        default:
            guard let id = await templates()[0].variable(in: uri) else { return nil }
            let data: JSON = ["id": .string(id)]
            return [ResourceContent(uri, text: data.description, mediaType: "application/json")]
        }
    }

    func completions(_ template: ResourceTemplate, beginning: String) async -> [String] {
        (0..<150).map { "item-\($0)" }.filter { $0.hasPrefix(beginning) }
    }
}
