import DesignModel

extension Recogniser {
    /// Dockerfiles: base images of every stage, the port, the command.
    static let dockerfile = Recogniser(
        names: ["dockerfile", "containerfile"], endings: ["dockerfile"]
    ) { text in
        var details = ["form": "dockerfile"]
        var base = (name: "", line: 1)
        for (number, line) in text.numbered {
            let words = line.trimmed.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            switch words[0].uppercased() {
            case "FROM": base = (words.first { $0 != words[0] && !$0.hasPrefix("--") } ?? "", number)
            case "EXPOSE": details["ports"] = words.dropFirst().joined(separator: " ")
            case "CMD", "ENTRYPOINT":
                details["command"] = words.dropFirst().joined(separator: " ").redacted.shortened(to: 80)
            default: break
            }
        }
        guard !base.name.isEmpty else { return [] }
        details["image"] = base.name
        let folder = text.path.folders.last.map(String.init) ?? "the root"
        return [text.sighting(.service, folder, base.line, details)] + runtimes(text)
    }

    /// A base image such as `node:20-alpine` settles a runtime.
    private static func runtimes(_ text: FileText) -> [Sighting] {
        text.numbered.compactMap { number, line in
            guard line.uppercased().hasPrefix("FROM ") else { return nil }
            let image = line.split(separator: " ").dropFirst().first { !$0.hasPrefix("--") } ?? ""
            let last = image.split(separator: "/").last ?? ""
            let parts = last.split(separator: ":")
            guard parts.count == 2, let runtime = bases[String(parts[0])], parts[1].first?.isNumber == true else {
                return nil
            }
            return text.sighting(.runtime, runtime, number, ["version": String(parts[1].prefix { $0 != "-" })])
        }
    }

    private static let bases = [
        "node": "node", "python": "python", "ruby": "ruby", "golang": "go", "php": "php", "rust": "rust",
        "elixir": "elixir", "swift": "swift", "openjdk": "java", "eclipse-temurin": "java", "amazoncorretto": "java",
        "aspnet": "dotnet", "sdk": "dotnet", "bun": "bun",
    ]
}
