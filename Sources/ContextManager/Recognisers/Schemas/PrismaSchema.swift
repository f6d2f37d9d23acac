import DesignModel

extension Recogniser {
    /// `schema.prisma`: the data source, models with fields, keys and indexes.
    static let prisma = Recogniser(endings: ["prisma"]) { text in
        var model = ""
        var isSource = false
        let models = Set(text.lines.filter { $0.hasPrefix("model ") }.map { String($0.dropFirst(6)).leadingName })
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if line.hasPrefix("}") { (model, isSource) = ("", false) }
            if line.hasPrefix("datasource ") { isSource = true }
            if isSource, entry.hasPrefix("provider"), let provider = entry.quotedParts.first {
                return text.sighting(.store, provider, number, ["form": "prisma"])
            }
            if line.hasPrefix("model ") {
                model = String(line.dropFirst(6)).leadingName
                return text.sighting(.table, model, number, ["form": "prisma"])
            }
            guard !model.isEmpty, !entry.isEmpty, !entry.hasPrefix("//") else { return nil }
            if entry.hasPrefix("@@index") || entry.hasPrefix("@@unique") || entry.hasPrefix("@@id") {
                let columns = entry.after("[")?.before("]") ?? ""
                return text.sighting(
                    .index, "\(model) (\(columns))", number,
                    ["table": model, "columns": columns, "unique": entry.hasPrefix("@@index") ? "" : "yes"])
            }
            let parts = entry.split(separator: " ").map(String.init)
            guard parts.count > 1, !entry.hasPrefix("@@") else { return nil }
            let type = parts[1].before("[").before("?")
            guard !models.contains(type) else { return nil }
            let key = entry.contains("@id") ? "primary" : ""
            return text.column(
                parts[0], of: model, parts[1], number, ["key": key, "unique": entry.contains("@unique") ? "yes" : ""])
        }
    }
}
