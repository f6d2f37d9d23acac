import DesignModel

/// The briefing in words.
enum Summary {
    /// Says nothing of the folder's name or of files without meaning, so that a copy elsewhere is told the same.
    static func text(of context: Context, fileCount: Int) -> String {
        if context.languages.isEmpty, context.facts.isEmpty, context.records.isEmpty {
            return "nothing is settled yet: no code, no manifests, no decision records."
        }
        var parts = ["\(fileCount) file\(fileCount == 1 ? "" : "s")"]
        if context.languages.isEmpty {
            parts.append("no code")
        } else {
            parts.append("code in " + context.languages.prefix(3).map(\.language).joined(separator: ", "))
        }
        let stack = context.facts.filter { $0.key != "stack.language" }.map { "\($0.value)" }
        if !stack.isEmpty { parts.append("in use: " + stack.joined(separator: ", ")) }
        let records = context.records.count
        parts.append(records == 0 ? "no decision records" : "\(records) decision record\(records == 1 ? "" : "s")")
        return parts.joined(separator: "; ") + "."
    }

    /// What the digest is made of: everything told, nothing of where the tree lies.
    static func fingerprint(of context: Context) -> String {
        let facts = context.facts.map { "\($0.key)=\($0.value)@\($0.span)" }
        let records = context.records.map { "\($0.path)|\($0.status)|\($0.title)" }
        let languages = context.languages.map { "\($0.language):\($0.files):\($0.bytes)" }
        return (facts + records + languages).joined(separator: "\n")
    }
}
