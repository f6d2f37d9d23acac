import Diagnostics
import Yams

/// A YAML or JSON value with the line of each part.
struct DataTree: Sendable {
    indirect enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case list([DataTree])
        case map([Entry])
    }

    struct Entry: Sendable {
        var key: String
        var value: DataTree
        var line: Int
    }

    var content: Content
    var line: Int

    var text: String? { if case .scalar(let text, _) = content { text } else { nil } }
    var list: [DataTree]? { if case .list(let items) = content { items } else { nil } }
    var map: [Entry]? { if case .map(let entries) = content { entries } else { nil } }
    var entries: [Entry] { map ?? [] }
    var items: [DataTree] { list ?? [] }
    var isTrue: Bool { text == "true" }
    /// The text unless nothing stands there.
    var word: String? { text.flatMap { $0.isEmpty || $0 == "null" || $0 == "~" ? nil : $0 } }

    subscript(key: String) -> DataTree? { map?.first { $0.key == key }?.value }

    /// The value at the end of a way through maps.
    func at(_ keys: String...) -> DataTree? {
        keys.reduce(self as DataTree?) { tree, key in tree?[key] }
    }
}

extension DataTree {
    struct Refusal: Error { var diagnostic: Diagnostic }

    /// The first document of a text, or why it is none.
    static func read(_ source: SourceText) -> Result<DataTree, Refusal> {
        let isJSON = source.name.lowercased().hasSuffix(".json")
        do {
            var text = source.text
            if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
            if isJSON { text = SurrogatePairs.joined(in: text) }
            guard let root = try Yams.Parser(yaml: text, resolver: .basic).nextRoot() else {
                return .success(DataTree(content: .map([]), line: 1))
            }
            var budget = 6_000_000
            return .success(try converted(root, &budget))
        } catch {
            return .failure(Refusal(diagnostic: complaint(error, source)))
        }
    }

    private static func converted(_ node: Yams.Node, _ budget: inout Int) throws -> DataTree {
        budget -= 1
        guard budget > 0 else { throw TooMany() }
        let line = node.mark?.line ?? 1
        switch node {
        case .scalar(let scalar):
            return DataTree(content: .scalar(scalar.string, isPlain: scalar.style == .plain), line: line)
        case .sequence(let sequence):
            var items: [DataTree] = []
            for item in sequence { items.append(try converted(item, &budget)) }
            return DataTree(content: .list(items), line: line)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                let at = key.mark?.line ?? line
                entries.append(Entry(key: key.scalar?.string ?? "", value: try converted(value, &budget), line: at))
            }
            return DataTree(content: .map(merged(entries)), line: line)
        case .alias: return DataTree(content: .scalar("", isPlain: true), line: line)
        }
    }

    /// `<<: *defaults` puts the entries of other maps under those that stand here.
    private static func merged(_ entries: [Entry]) -> [Entry] {
        guard entries.contains(where: { $0.key == "<<" }) else { return entries }
        var own = entries.filter { $0.key != "<<" }
        for entry in entries where entry.key == "<<" {
            for source in entry.value.list ?? [entry.value] {
                own += source.entries.filter { inherited in !own.contains { $0.key == inherited.key } }
            }
        }
        return own
    }

    private struct TooMany: Error {}

    private static func complaint(_ error: any Error, _ source: SourceText) -> Diagnostic {
        var line = 1
        var reason = "it has more parts than can be read"
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
            .composer(_, let problem, let mark, _)?:
            line = mark.line
            reason = problem
        case .duplicatedKeysInMapping(let names, let context)?:
            line = context.mark.line
            reason = "'\(names.first ?? "")' stands twice in one map"
        case .some(let other): reason = "\(other)"
        case nil: break
        }
        return Diagnostic(
            .importUnreadable, "\(source.name) stops making sense in line \(line): \(reason)",
            at: .text(source.wholeLine(line)), fixes: [Fix("mend the file, and import it again")])
    }
}

/// JSON writes signs beyond the first plane as two halves, which YAML does not know.
enum SurrogatePairs {
    static func joined(in text: String) -> String {
        guard text.contains("\\u") else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 92, at + 1 < bytes.count else {
                out.append(bytes[at])
                at += 1
                continue
            }
            if let high = half(bytes, at), (0xD800..<0xDC00).contains(high) {
                let low = half(bytes, at + 6) ?? 0
                let isPair = (0xDC00..<0xE000).contains(low)
                let scalar = isPair ? Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) : nil
                out += Array(String(scalar.map(Character.init) ?? "?").utf8)
                at += isPair ? 12 : 6
            } else {
                out += [bytes[at], bytes[at + 1]]
                at += 2
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The number after `\u`.
    private static func half(_ bytes: [UInt8], _ at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at] == 92, bytes[at + 1] == 117 else { return nil }
        return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
    }
}
