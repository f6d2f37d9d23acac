import DesignModel
import Diagnostics

/// One operation of a contract.
struct OperationReader {
    let document: OpenAPIReader
    let path: String
    let method: String
    let node: DataTree
    let line: Int
    let shared: [DataTree]

    private var place: SourceSpan { document.source.wholeLine(line) }

    func read(_ draft: inout Draft) -> OpenAPIReader.Found {
        let wanted = Spelling.kebab(node["operationId"]?.word ?? "\(method) \(path)")
        let id = Spelling.free(wanted) { draft.operationPlaces[OperationID($0)] != nil }
        var operation = Operation(id: OperationID(id), kind: method == "GET" ? .read : .write)
        draft.operationPlaces[operation.id] = place
        operation.method = method
        operation.path = path
        let description = node["description"]?.word ?? ""
        operation.summary = Spelling.line(node["summary"]?.word ?? Spelling.firstSentence(description))
        if operation.summary == id { operation.summary = "" }
        operation.idempotency = ["GET", "PUT", "DELETE"].contains(method) ? .natural : .none
        readParameters(&operation, &draft)
        readBody(&operation, &draft)
        ResponseReader(document: document, place: place).read(node["responses"], into: &operation, &draft)
        let said = SaidInDescription(description)
        operation.guards = said.guards.isEmpty ? nil : Spelling.prose(said.guards)
        if said.isForeign, node["summary"]?.word != nil {
            draft.leaveOut(
                "description of an operation", why: "a blueprint has one line for each", at: place)
        }
        let schemes = schemes()
        operation.permission = permission(schemes, said)
        let isWebhook = !schemes.isEmpty && schemes.allSatisfy { $0.name.contains("signature") }
        if isWebhook, said.permission == nil { operation.permission = nil }
        leaveOutRest(&draft)
        return OpenAPIReader.Found(
            tag: node["tags"]?.items.first?.word ?? "", operation: operation, schemes: schemes.map(\.name),
            isWebhook: isWebhook)
    }

    /// The schemes asked for here, or everywhere; an empty list opens the operation to anyone.
    private func schemes() -> [(name: String, scopes: [String])] {
        let asked = node["security"] ?? document.root["security"]
        return (asked?.items ?? []).flatMap { choice in
            choice.entries.map { ($0.key, $0.value.items.compactMap(\.word)) }
        }
    }

    private func permission(_ schemes: [(name: String, scopes: [String])], _ said: SaidInDescription) -> String? {
        said.permission ?? schemes.lazy.flatMap(\.scopes).first ?? (schemes.isEmpty ? nil : "signed-in")
    }

    private func readParameters(_ operation: inout Operation, _ draft: inout Draft) {
        for node in (shared + (node["parameters"]?.items ?? [])).map(document.resolved) {
            let name = node["name"]?.word ?? ""
            switch node["in"]?.word {
            case "path", "query":
                let isPaging = Self.cursors.contains(name.lowercased()) || name.lowercased() == "limit"
                if Self.cursors.contains(name.lowercased()) { operation.pagination = "cursor" }
                if isPaging, node["in"]?.word == "query" { continue }
                if operation.request.contains(where: { $0.name == name }) { continue }
                let schema =
                    node["schema"] ?? node["content"]?.entries.first?.value["schema"]
                    ?? DataTree(content: .map([]), line: line)
                var field = SchemaReader(document: document).field(name, schema)
                field.required = node["required"]?.isTrue ?? false
                if let meaning = node["description"]?.word { field.meaning = Spelling.firstSentence(meaning) }
                field.example = SchemaReader.sample(node["example"]) ?? field.example
                operation.request.append(field)
            case "header" where name.lowercased() == "idempotency-key": operation.idempotency = .key
            case let place?:
                draft.leaveOut(
                    "\(place) parameter", name, why: "operations of a blueprint take path, query and body",
                    at: document.source.wholeLine(node.line))
            case nil:
                draft.leaveOut(
                    "parameter that leads out of this file", node["$ref"]?.word ?? name,
                    why: "only references within one file are followed", at: document.source.wholeLine(node.line))
            }
        }
        // A limit without a cursor is a field like any other; with offsets it belongs to the caller's own paging.
        if operation.pagination == nil, let limit = limitField() { operation.request.append(limit) }
    }

    private func limitField() -> Field? {
        let all = (shared + (node["parameters"]?.items ?? [])).map(document.resolved)
        guard let limit = all.first(where: { $0["name"]?.word?.lowercased() == "limit" && $0["in"]?.word == "query" })
        else { return nil }
        var field = Field(limit["name"]?.word ?? "limit", "integer", required: limit["required"]?.isTrue ?? false)
        if let meaning = limit["description"]?.word { field.meaning = Spelling.firstSentence(meaning) }
        return field
    }

    static let cursors: Set<String> = [
        "cursor", "page_token", "pagetoken", "starting_after", "next_token", "nexttoken", "continuation_token",
        "next_cursor",
        "nextcursor", "continue",
    ]

    private func readBody(_ operation: inout Operation, _ draft: inout Draft) {
        guard let body = node["requestBody"].map(document.resolved),
            let (type, media) = MediaChoice.best(body["content"])
        else { return }
        if let others = body["content"]?.entries, others.count > 1 {
            draft.leaveOut(
                "other media type of a body", others.map(\.key).filter { $0 != type }.first ?? "",
                why: "the fields are the same", at: place)
        }
        let known = Set(operation.request.map(\.name))
        operation.request += SchemaReader(document: document).fields(media, named: "body").filter {
            !known.contains($0.name)
        }
    }

    private func leaveOutRest(_ draft: inout Draft) {
        for key in ["callbacks", "servers"]
        where node[key]?.entries.isEmpty == false || node[key]?.items.isEmpty == false {
            draft.leaveOut(
                "\(key) of an operation", path, why: "a blueprint says where its calls go by edges", at: place)
        }
        if node["deprecated"]?.isTrue == true {
            draft.leaveOut("mark 'deprecated'", path, why: "a blueprint says what is to be", at: place)
        }
    }
}

/// The media type whose fields are taken: JSON before forms before anything else.
enum MediaChoice {
    static func best(_ content: DataTree?) -> (type: String, media: DataTree)? {
        let entries = content?.entries ?? []
        let order: [(String) -> Bool] = [
            { $0.hasPrefix("application/json") }, { $0.contains("json") }, { $0.contains("form") }, { _ in true },
        ]
        for isWanted in order {
            if let entry = entries.first(where: { isWanted($0.key) }) { return (entry.key, entry.value) }
        }
        return nil
    }
}

/// What our own contracts say in the description of an operation.
struct SaidInDescription {
    var guards = ""
    var permission: String?
    /// Whether the words are somebody else's.
    var isForeign = false

    private static let marks = ["Needs the permission `", "Expected at peak: ", "Promise: "]

    init(_ description: String) {
        let starts = Self.marks.compactMap { description.range(of: $0)?.lowerBound }
        guard let first = starts.min() else {
            isForeign = !description.isEmpty
            return
        }
        guards = String(description[..<first])
        while guards.hasSuffix(" ") { guards.removeLast() }
        if let found = description.range(of: Self.marks[0]) {
            permission = String(description[found.upperBound...].prefix { $0 != "`" })
        }
    }
}
