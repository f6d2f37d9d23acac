import DesignModel

extension Recogniser {
    /// `go.mod`: the direct requirements and the language version.
    static let goModule = Recogniser(names: ["go.mod"]) { text in
        text.numbered.compactMap { number, line in
            let parts = line.before("//").trimmed.split(separator: " ").map(String.init)
            if parts.count == 2, parts[0] == "go" {
                return text.sighting(.runtime, "go", number, ["version": parts[1]])
            }
            let fields = parts.first == "require" ? Array(parts.dropFirst()) : parts
            guard fields.count == 2, fields[1].hasPrefix("v"), fields[0].contains(".") else { return nil }
            let isIndirect = line.contains("// indirect")
            return text.package(fields[0], fields[1], number, ecosystem: "go", scope: isIndirect ? "indirect" : "")
        }
    }
}
