import DesignModel
import Knowledge

extension Recogniser {
    /// Compose files: what runs, from which image, on which ports, in how many copies.
    static let compose = Recogniser(
        endings: ["yml", "yaml"], admits: { $0.name.hasPrefix("docker-compose") || $0.name.hasPrefix("compose") }
    ) { text in
        let root = YamlReader.documents(text.lines).first ?? Outline()
        return (root["services"]?.children ?? []).map { entry in
            let image = entry.text("image")
            let product = ImageBook.mark(ofImage: image)
            let ports = entry["ports"]?.children.compactMap { $0.value ?? $0["target"]?.value } ?? []
            return text.sighting(
                product == nil ? .service : .store, entry.key, entry["image"]?.line ?? entry.line,
                [
                    "image": image.redacted, "ports": ports.joined(separator: " "), "form": "compose",
                    "copies": entry.at("deploy", "replicas")?.value ?? "", "built": entry["build"] == nil ? "" : "yes",
                ])
        }
    }
}
