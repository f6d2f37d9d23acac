import Foundation
import ModelContextProtocol
import Ports

/// Context7 and servers that speak like it: a library is found by name, then its documentation by topic.
///
/// Its generations name tools and arguments differently, so both are chosen by what the server lists. It answers in plain
/// text and says failures as if they were answers, so only an answer of the right form counts.
public struct DocumentationServer: DocumentationSource {
    public let name: String
    private let connection: ServerConnection

    public init(_ connection: ServerConnection) {
        self.connection = connection
        name = connection.declaration.name
    }

    public func lookUp(_ query: DocumentationQuery, show: (OutgoingQuery) -> Void) throws -> DocumentationFinding? {
        let tools = try connection.ask { (client, patience) throws(ClientFault) in try client.tools(patience) }
        guard let finder = tools.first(where: { $0.name == "resolve-library-id" }) else {
            throw PortFailure("\(name): it has no tool 'resolve-library-id'")
        }
        var asked: KeyValuePairs = ["libraryName": query.technology]
        if finder.takes("query") { asked = ["libraryName": query.technology, "query": query.topic.rawValue] }
        let listed = try call(finder.name, asked, show)
        guard let library = ListedLibrary.best(for: query.technology, in: listed) else { return nil }
        return try read(library, query, tools, show)
    }

    private func read(
        _ library: ListedLibrary, _ query: DocumentationQuery, _ tools: [ServerTool], _ show: (OutgoingQuery) -> Void
    ) throws -> DocumentationFinding? {
        let topic = query.topic.rawValue
        let text: String
        if tools.contains(where: { $0.name == "query-docs" }) {
            text = try call("query-docs", ["libraryId": library.id, "query": topic], show)
        } else if tools.contains(where: { $0.name == "get-library-docs" }) {
            text = try call("get-library-docs", ["context7CompatibleLibraryID": library.id, "topic": topic], show)
        } else {
            throw PortFailure("\(name): it has neither 'query-docs' nor 'get-library-docs'")
        }
        guard let page = Self.page(in: text) else { return nil }
        return DocumentationFinding(library: library.id, versions: library.versions, page: page)
    }

    private func call(
        _ tool: String, _ arguments: KeyValuePairs<String, String>, _ show: (OutgoingQuery) -> Void
    ) throws -> String {
        show(OutgoingQuery(server: name, tool: tool, arguments: arguments))
        let json = JSON.object(arguments.map { JSON.Member($0.key, .string($0.value)) })
        let answer = try connection.ask { (client, patience) throws(ClientFault) in
            try client.call(tool, json, patience)
        }
        guard !answer.isError else { throw PortFailure("\(name): \(answer.text.prefix(160))") }
        return answer.text
    }

    /// The first page that the documentation cites; a text without one is an excuse, not documentation.
    private static func page(in text: String) -> String? {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let found = ["Source: ", "SOURCE: "].first(where: line.hasPrefix) else { continue }
            let page = line.dropFirst(found.count).prefix { !$0.isWhitespace }
            let isAddress = page.hasPrefix("https://") && page.utf8.count <= 200
            if isAddress, page.utf8.allSatisfy(isPlain) { return String(page) }
        }
        return nil
    }

    /// Letters of an address that no markup gives a meaning to.
    private static func isPlain(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { return true }
        if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return true }
        return "-._~:/?#@!$&+,;=%".utf8.contains(byte)
    }
}

/// A library of the list that `resolve-library-id` answers with.
struct ListedLibrary {
    var title = ""
    var id = ""
    var versions: [String] = []

    /// The first one that is named like the technology.
    static func best(for technology: String, in text: String) -> ListedLibrary? {
        let wanted = plain(technology)
        return all(in: text).first { library in
            plain(library.title).contains(wanted) || plain(library.id).contains(wanted)
        }
    }

    private static func all(in text: String) -> [ListedLibrary] {
        text.components(separatedBy: "----------").compactMap { block in
            var library = ListedLibrary()
            for line in block.split(whereSeparator: \.isNewline) { library.take(line) }
            return isID(library.id) ? library : nil
        }
    }

    private mutating func take(_ line: Substring) {
        if let title = Self.value("Title", line) { self.title = title }
        if let id = Self.value("Context7-compatible library ID", line) { self.id = id }
        guard let listed = Self.value("Versions", line) else { return }
        let names = listed.split { $0 == "," || $0 == " " }.map(String.init)
        versions = names.filter { $0.utf8.count <= 24 && Self.isWord($0) }
    }

    private static func value(_ name: String, _ line: Substring) -> String? {
        let text = line.drop { $0 == "-" || $0 == " " }
        guard text.hasPrefix(name + ":") else { return nil }
        return text.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
    }

    /// `/org/project` or `/org/project/version`; the text comes from elsewhere and ends in our document.
    private static func isID(_ id: String) -> Bool {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        return (3...4).contains(parts.count) && parts[0].isEmpty && id.utf8.count <= 120
            && parts.dropFirst().allSatisfy { isWord(String($0)) }
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-+".contains($0)) }
    }

    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
