import DesignModel
import Diagnostics

/// The answers of an operation: one success, and the errors a caller has to be ready for.
struct ResponseReader {
    let document: OpenAPIReader
    let place: SourceSpan

    func read(_ responses: DataTree?, into operation: inout Operation, _ draft: inout Draft) {
        let entries = responses?.entries ?? []
        let successes = entries.filter { $0.key.hasPrefix("2") }
        if let success = successes.first {
            operation.responseStatus = Int(success.key) ?? 200
            readSuccess(document.resolved(success.value), into: &operation)
        }
        for other in successes.dropFirst() {
            draft.leaveOut(
                "second success of an operation", other.key, why: "a blueprint has one",
                at: document.source.wholeLine(other.line))
        }
        for entry in entries where !entry.key.hasPrefix("2") {
            if entry.key.hasPrefix("3") || entry.key.hasPrefix("1") {
                draft.leaveOut(
                    "answer \(entry.key)", why: "it is neither success nor error",
                    at: document.source.wholeLine(entry.line))
            } else {
                add(errors(entry.key, document.resolved(entry.value)), to: &operation)
            }
        }
    }

    private func readSuccess(_ response: DataTree, into operation: inout Operation) {
        guard let (_, media) = MediaChoice.best(response["content"]), let schema = media["schema"] else { return }
        let reader = SchemaReader(document: document)
        guard let (item, isCursored) = listItem(schema, reader) else {
            operation.response = reader.fields(media, named: "body")
            return
        }
        operation.list = true
        if isCursored { operation.pagination = "cursor" }
        let sample = media["example"]?["items"]?.items.first ?? media["example"]?.items.first
        let fields = reader.objectFields(item).map { reader.sampled($0, sample) }
        operation.response = fields.isEmpty ? [reader.field("item", item)] : fields
    }

    /// The item of a list, or of a page that carries one beside the way to the next.
    private func listItem(_ schema: DataTree, _ reader: SchemaReader) -> (item: DataTree, isCursored: Bool)? {
        let whole = document.resolved(schema)
        if whole["type"]?.text == "array", let item = whole["items"] { return (item, false) }
        let properties = whole["properties"]?.entries ?? []
        let lists = properties.filter { document.resolved($0.value)["type"]?.text == "array" }
        let isPage = properties.contains { property in
            [
                "next_cursor", "nextcursor", "next_page_token", "nextpagetoken", "next", "has_more", "next_token",
                "cursor",
            ].contains(
                property.key.lowercased())
        }
        guard isPage, lists.count == 1, let item = document.resolved(lists[0].value)["items"] else { return nil }
        return (item, true)
    }

    private func add(_ errors: [OperationError], to operation: inout Operation) {
        for error in errors {
            var error = error
            error.type = Spelling.free(error.type) { type in operation.errors.contains { $0.type == type } }
            operation.errors.append(error)
        }
    }

    private func errors(_ key: String, _ response: DataTree) -> [OperationError] {
        let status = Self.status(key)
        let description = Spelling.line(response["description"]?.word ?? "")
        let examples = response["content"]?.entries.flatMap { $0.value["examples"]?.entries ?? [] } ?? []
        let titled = examples.compactMap { example -> (key: String, title: String)? in
            let value = document.resolved(example.value)["value"]
            guard value?["type"]?.word != nil, let title = value?["title"]?.word else { return nil }
            return (example.key, title)
        }
        let titles = titled.map(\.title)
        let said = titled.map { key, title in
            OperationError(
                status, Spelling.kept(key), title, remedy: Self.remedy(of: title, among: titles, in: description))
        }
        guard said.isEmpty else { return said }
        let phrase = Self.phrases[status] ?? (status < 500 ? "Request refused" : "Server failed")
        return [
            OperationError(
                status, Spelling.kebab(phrase), description.isEmpty ? phrase : Spelling.firstSentence(description))
        ]
    }

    /// What follows a title in `title: remedy; title: remedy`.
    private static func remedy(of title: String, among titles: [String], in description: String) -> String {
        guard let found = description.range(of: title + ": ") else { return "" }
        let rest = String(description[found.upperBound...])
        let ends = titles.filter { $0 != title }.compactMap { rest.range(of: "; " + $0)?.lowerBound }
        return String(rest[..<(ends.min() ?? rest.endIndex)])
    }

    /// `default` stands for whatever goes wrong at the server, `4XX` for its first.
    private static func status(_ key: String) -> Int {
        Int(key) ?? (key.hasPrefix("4") ? 400 : 500)
    }

    private static let phrases = [
        400: "Bad request", 401: "Not signed in", 402: "Payment required", 403: "Forbidden", 404: "Not found",
        405: "Method not allowed", 406: "Not acceptable", 408: "Too slow", 409: "Conflict", 410: "Gone",
        412: "Precondition failed", 413: "Too large", 415: "Unsupported media type", 422: "Unprocessable",
        423: "Locked", 429: "Too many requests", 500: "Server failed", 501: "Not implemented", 502: "Bad gateway",
        503: "Unavailable", 504: "Gateway timeout",
    ]
}
