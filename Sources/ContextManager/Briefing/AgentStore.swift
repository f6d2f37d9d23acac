/// The store of the multi-agent convention, `sub-agents/context/context-manager.json`, read and written without losing
/// what other tools or people put there.
public struct AgentStore: Sendable {
    public static let folder = "sub-agents/context"
    public static let name = "context-manager.json"

    public private(set) var json: Json

    /// An empty store, or one that was read.
    public init(_ json: Json = .object([])) { self.json = json }

    /// The last report of each agent.
    public var activity: [ActivityReport] {
        (json["agentActivityLog"]?.members ?? []).compactMap { member in
            guard let summary = member.value["lastActionSummary"]?.text else { return nil }
            return ActivityReport(
                agent: member.key, summary: summary,
                files: member.value["filesModified"]?.items.compactMap(\.text) ?? [],
                time: member.value["lastActivityTimestamp"]?.text ?? "")
        }
    }

    /// The purposes that it tells, by folder without slashes at the ends.
    public var purposes: [String: String] {
        var found: [String: String] = [:]
        Self.collect(json["directoryTree"], "", &found)
        return found
    }

    private static func collect(_ node: Json?, _ path: String, _ found: inout [String: String]) {
        guard let node else { return }
        if let purpose = node["purpose"]?.text, !purpose.isEmpty, !path.isEmpty { found[path] = purpose }
        for member in node["subdirectories"]?.members ?? [] {
            let name = member.key.split(separator: "/").last.map(String.init) ?? member.key
            collect(member.value, path.isEmpty ? name : path + "/" + name, &found)
        }
    }

    /// Sets an agent's last action; an entry that knows more keeps it.
    public mutating func take(_ report: ActivityReport, at time: String) {
        var log = json["agentActivityLog"] ?? .object([])
        var entry = log[report.agent] ?? .object([])
        entry["lastActionSummary"] = .text(report.summary)
        entry["lastActivityTimestamp"] = .text(time)
        entry["filesModified"] = .texts(report.files)
        log[report.agent] = entry
        json["agentActivityLog"] = log
    }

    /// Brings the tree to what a survey found: files are replaced, purposes of people stay, folders that are gone go.
    public mutating func take(_ survey: Survey, at time: String) {
        if json["projectName"] == nil { json["projectName"] = .text(survey.map.project) }
        json["lastFullScan"] = .text(time)
        var tree = FolderNode()
        for path in survey.map.paths { tree.add(path.split(separator: "/").map(String.init)[...]) }
        let guesses = Dictionary(
            survey.context.purposes.map { (String($0.path.dropLast()), $0.purpose) },
            uniquingKeysWith: { first, _ in first })
        json["directoryTree"] = tree.merged(into: json["directoryTree"] ?? .object([]), "", guesses, time)
        if json["agentActivityLog"] == nil { json["agentActivityLog"] = .object([]) }
    }
}

/// A folder with its files and folders.
private struct FolderNode {
    private var files: [String] = []
    private var folders: [String: FolderNode] = [:]

    mutating func add(_ parts: ArraySlice<String>) {
        guard let first = parts.first else { return }
        if parts.count == 1 {
            files.append(first)
        } else {
            folders[first, default: FolderNode()].add(parts.dropFirst())
        }
    }

    func merged(into old: Json, _ path: String, _ guesses: [String: String], _ time: String) -> Json {
        var node = old.isObject ? old : .object([])
        if node["path"] == nil { node["path"] = .text(path.isEmpty ? "/" : "/\(path)/") }
        if (node["purpose"]?.text ?? "").isEmpty { node["purpose"] = .text(guesses[path] ?? "") }
        node["lastScanned"] = .text(time)
        node["files"] = .texts(files.sorted())
        let known = node["subdirectories"] ?? .object([])
        let inner = folders.keys.sorted().map { name -> Json.Member in
            // Other tools write the key with a slash at its end; then it stays so.
            let key =
                known.members.first { $0.key == name || $0.key == name + "/" || $0.key == "/" + name }?.key ?? name
            let child = path.isEmpty ? name : path + "/" + name
            return Json.Member(
                key, folders[name]?.merged(into: known[key] ?? .object([]), child, guesses, time) ?? .null)
        }
        node["subdirectories"] = .object(inner)
        return node
    }
}
