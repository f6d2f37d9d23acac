import Diagnostics
import ModelContextProtocol
import Pipeline

/// The design folder and our own reference pages, under addresses.
struct DesignShelf: ResourceShelf {
    let project: Project

    func resources() async -> [Resource] {
        let artefacts = project.designFiles.map { path in
            Resource("architect://file/" + path, name: path, mediaType: Self.mediaType(path))
        }
        guard !artefacts.isEmpty else { return Self.reference }
        return sections + [blueprint] + Self.reference + decisions + artefacts
    }

    func templates() async -> [ResourceTemplate] {
        [
            ResourceTemplate(
                "architect://section/{number}", name: "A section of the document, 1 to 8", mediaType: "text/markdown"),
            ResourceTemplate("architect://decision/{topic}", name: "A decision record", mediaType: "text/markdown"),
            ResourceTemplate("architect://file/{path}", name: "A file of the design folder"),
            ResourceTemplate("architect://finding/{code}", name: "What a finding means", mediaType: "text/markdown"),
        ]
    }

    func read(_ uri: String, _ context: CallContext) async throws -> [ResourceContent]? {
        guard let (text, type) = content(uri) else { return nil }
        return [ResourceContent(uri, text: text, mediaType: type)]
    }

    func completions(_ template: ResourceTemplate, beginning: String) async -> [String] {
        let all: [String]
        switch template.pattern {
        case "architect://section/{number}": all = (1...8).map(String.init)
        case "architect://decision/{topic}": all = records.map(\.topic)
        case "architect://finding/{code}": all = DiagnosticCode.catalogue.map(\.id)
        default: all = await resources().compactMap { $0.uri.hasPrefix("architect://file/") ? $0.name : nil }
        }
        return all.filter { $0.hasPrefix(beginning) }
    }
}

extension DesignShelf {
    private static let language = "architect://language"
    private static let schema = "architect://schema"

    private static let reference = [
        Resource(language, name: "The design language, a reference", mediaType: "text/markdown"),
        Resource(schema, name: "JSON Schema of blueprint.yaml", mediaType: "application/json"),
    ]

    private var blueprint: Resource {
        Resource("architect://blueprint", name: "The design in the design language", mediaType: "application/yaml")
    }

    private func content(_ uri: String) -> (text: String, type: String)? {
        if uri == Self.language { return (BlueprintReview.reference, "text/markdown") }
        if uri == Self.schema { return (BlueprintReview.schema, "application/json") }
        if uri == "architect://blueprint" {
            return project.folder.text("blueprint.yaml").map { ($0, "application/yaml") }
        }
        if let number = uri.after("architect://section/").flatMap({ Int($0) }) {
            return document?.section(number).map { ($0, "text/markdown") }
        }
        if let topic = uri.after("architect://decision/") {
            return records.first { $0.topic == topic }.map { ($0.text, "text/markdown") }
        }
        if let code = uri.after("architect://finding/") {
            return DiagnosticCode.catalogue.first { $0.id == code }.map { ($0.page, "text/markdown") }
        }
        return uri.after("architect://file/").flatMap(file)
    }

    /// A file of the design folder; nothing outside of it.
    private func file(_ path: String) -> (String, String)? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return nil }
        return project.text(project.designPath + "/" + path).map { ($0, Self.mediaType(path)) }
    }

    private var document: DocumentSections? { project.folder.text("README.md").map(DocumentSections.init) }

    private var sections: [Resource] {
        (document?.titles ?? []).map { number, title in
            Resource("architect://section/\(number)", name: title, mediaType: "text/markdown")
        }
    }

    private var decisions: [Resource] {
        records.map { Resource("architect://decision/\($0.topic)", name: $0.title, mediaType: "text/markdown") }
    }

    /// The newest record of each topic, by the front matter that our records have.
    private var records: [(topic: String, title: String, text: String)] {
        var byTopic: [(topic: String, title: String, text: String)] = []
        for record in project.folder.records {
            let lines = record.text.split(separator: "\n")
            guard let topic = lines.first(where: { $0.hasPrefix("topic: ") })?.dropFirst(7) else { continue }
            let title = lines.first { $0.hasPrefix("# ") }?.dropFirst(2) ?? topic
            byTopic.removeAll { $0.topic == topic }
            byTopic.append((String(topic), String(title), record.text))
        }
        return byTopic
    }

    private static func mediaType(_ path: String) -> String {
        let types = [
            "md": "text/markdown", "yaml": "application/yaml", "yml": "application/yaml", "json": "application/json",
            "sql": "application/sql", "svg": "image/svg+xml", "html": "text/html", "tf": "text/plain",
        ]
        return types[path.split(separator: ".").last.map(String.init) ?? ""] ?? "text/plain"
    }
}

extension String {
    fileprivate func after(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}

extension DiagnosticCode {
    fileprivate var page: String {
        "# \(id) (\(severity.rawValue))\n\n\(meaning)\n\nInstead of\n\n    \(instead)\n\nUse\n\n    \(use)\n"
    }
}
