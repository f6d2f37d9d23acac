import DesignModel

extension Recogniser {
    /// Terraform and OpenTofu: resources with their type, engine and size; providers.
    static let terraform = Recogniser(endings: ["tf"]) { text in
        var found: [Sighting] = []
        var open: Int?
        for (number, line) in text.numbered {
            let entry = line.trimmed
            if entry.hasPrefix("resource "), line.quotedParts.count >= 2 {
                let parts = line.quotedParts
                open = found.count
                found.append(text.sighting(.resource, parts[1], number, ["form": "terraform", "type": parts[0]]))
            } else if entry.hasPrefix("provider "), let provider = line.quotedParts.first {
                open = found.count
                found.append(text.sighting(.resource, provider, number, ["form": "provider"]))
            } else if let position = open, let (key, value) = entry.cut(at: "=") {
                let name = key.trimmed
                if attributes.contains(name) { found[position].details[name] = value.unquoted.shortened(to: 60) }
            } else if line.hasPrefix("}") {
                open = nil
            }
        }
        return found
    }

    private static let attributes: Set<String> = [
        "engine", "engine_version", "instance_class", "database_version", "tier", "region", "location", "multi_az",
        "node_type", "allocated_storage", "availability_type", "backup_retention_period",
    ]
}
