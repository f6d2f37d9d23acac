import DesignModel

extension Recogniser {
    /// OpenAPI 3 and Swagger 2 in YAML or JSON: title, version, every operation.
    static let openAPI = Recogniser(
        endings: ["yaml", "yml", "json"], triggers: ["openapi:", "swagger:", "\"openapi\"", "\"swagger\""],
        admits: { !$0.name.contains("lock") && $0.name != "package.json" && $0.name != "composer.json" }
    ) { text in
        let root = text.structure
        guard let form = root["openapi"] ?? root["swagger"], let paths = root["paths"] else { return [] }
        let about = text.sighting(
            .contract, root.at("info", "title")?.value ?? text.path.base, form.line,
            ["form": "openapi " + (form.value ?? ""), "version": root.at("info", "version")?.value ?? ""])
        let operations = paths.children.flatMap { path in
            path.children.filter { methods.contains($0.key) }.map {
                text.endpoint($0.key, path.key, $0.line, "openapi")
            }
        }
        return [about] + operations
    }

    /// AsyncAPI 2 and 3: channels with their messages.
    static let asyncAPI = Recogniser(
        endings: ["yaml", "yml", "json"], triggers: ["asyncapi:", "\"asyncapi\""]
    ) { text in
        let root = text.structure
        guard let form = root["asyncapi"] else { return [] }
        let about = text.sighting(
            .contract, root.at("info", "title")?.value ?? text.path.base, form.line,
            ["form": "asyncapi " + (form.value ?? ""), "version": root.at("info", "version")?.value ?? ""])
        let channels = (root["channels"]?.children ?? []).map { channel in
            let message = (channel.all("message") + channel.all("messages")).first
            let name = message?["name"]?.value ?? message?.children.first?.key ?? ""
            return text.sighting(.message, channel["address"]?.value ?? channel.key, channel.line, ["message": name])
        }
        return [about] + channels
    }
}

extension FileText {
    /// JSON or YAML as one tree, by the ending of the file.
    var structure: Outline {
        path.ending == "json" ? FlowReader.outline(ofJSON: lines) : YamlReader.documents(lines).first ?? Outline()
    }
}
