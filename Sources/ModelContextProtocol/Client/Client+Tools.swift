/// A tool as its server describes it.
public struct ServerTool: Sendable, Hashable {
    public var name: String
    public var description: String
    public var input: JSON
    public var output: JSON?

    init?(_ json: JSON) {
        guard let name = json["name"]?.string, !name.isEmpty, name.utf8.count <= 128 else { return nil }
        self.name = name
        description = json["description"]?.string ?? ""
        input = json["inputSchema"] ?? [:]
        output = json["outputSchema"]
    }

    /// Whether it takes an argument of this name.
    public func takes(_ argument: String) -> Bool { input["properties"]?[argument] != nil }
}

/// What a tool of a server answered.
public struct ToolAnswer: Sendable, Hashable {
    /// Its text blocks, joined.
    public var text: String
    public var structured: JSON?
    /// The tool itself says that it failed; servers are known to forget to say so.
    public var isError: Bool
}

extension Client {
    /// Every tool of the server, page by page.
    public func tools(_ patience: Patience) throws(ClientFault) -> [ServerTool] {
        if let known { return known }
        let found = try pages("tools/list", "tools", patience).compactMap(ServerTool.init)
        known = found
        return found
    }

    /// Calls a tool. Arguments and structured answers are held to the schemas that the server gave.
    public func call(_ tool: String, _ arguments: JSON, _ patience: Patience) throws(ClientFault) -> ToolAnswer {
        let described = try tools(patience).first { $0.name == tool }
        let answer = try request("tools/call", ["name": .string(tool), "arguments": arguments], patience)
        guard let content = answer["content"]?.array else { throw .unfit("a result has a list 'content'") }
        let texts = content.filter { $0["type"] == "text" }.compactMap { $0["text"]?.string }
        let isError = answer["isError"]?.bool ?? false
        if let output = described?.output, !isError, let structured = answer["structuredContent"] {
            let complaints = JSONSchema(output).complaints(about: structured)
            if let first = complaints.first { throw .unfit("against its own schema, \(first)") }
        }
        return ToolAnswer(
            text: texts.joined(separator: "\n"), structured: answer["structuredContent"], isError: isError)
    }

    /// The text of a resource; nil where it holds bytes.
    public func read(_ uri: String, _ patience: Patience) throws(ClientFault) -> String? {
        let answer = try request("resources/read", ["uri": .string(uri)], patience)
        guard let contents = answer["contents"]?.array, !contents.isEmpty else {
            throw .unfit("a resource has 'contents'")
        }
        let texts = contents.compactMap { $0["text"]?.string }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    /// The addresses of the server's resources, page by page.
    public func resources(_ patience: Patience) throws(ClientFault) -> [String] {
        try pages("resources/list", "resources", patience).compactMap { $0["uri"]?.string }
    }

    /// Walks a list to its end; a server whose pages do not end is cut off.
    private func pages(_ method: String, _ member: String, _ patience: Patience) throws(ClientFault) -> [JSON] {
        var items: [JSON] = []
        var cursor: String?
        for _ in 0..<limits.pagesMax {
            let page = try request(method, .present(["cursor": cursor.map(JSON.string)]), patience)
            guard let found = page[member]?.array else { throw .unfit("a page has a list '\(member)'") }
            items += found
            cursor = page["nextCursor"]?.string
            if cursor == nil { return items }
        }
        throw .unfit("\(method) has more than \(limits.pagesMax) pages")
    }
}
