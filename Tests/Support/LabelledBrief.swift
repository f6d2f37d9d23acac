import DesignModel
import Diagnostics
import Foundation

/// An example brief as a careful reader takes it, made of its `labels.json`: what Intake should hand on.
public struct LabelledBrief: Sendable {
    public let name: String
    public let brief: Brief
    public let acceptableStyles: [String]
    public let unacceptableStyles: [String]
    public let acceptableStores: [String]
    public let unacceptableStores: [String]
    public let mustNotAsk: [String]
    /// Topics of `should_ask` with their words.
    public let shouldAsk: [(topic: String, words: [String])]

    /// Every folder under `Examples/` (and one folder below) that holds labels, in order of name.
    public static func all(under folder: String = "Examples") throws -> [LabelledBrief] {
        let root = Golden.root.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return try names.sorted().compactMap { name in
            let place = root.appending(path: name)
            guard FileManager.default.fileExists(atPath: place.appending(path: "labels.json").path) else { return nil }
            return try LabelledBrief(folder: place, path: "\(folder)/\(name)")
        }
    }

    init(folder: URL, path: String) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let labels = try decoder.decode(
            Labels.self, from: Data(contentsOf: folder.appending(path: "labels.json")))
        let text = try String(contentsOf: folder.appending(path: "brief.md"), encoding: .utf8)
        name = folder.lastPathComponent
        brief = labels.brief(SourceText(name: path + "/brief.md", text: text))
        acceptableStyles = labels.acceptableStyles ?? []
        unacceptableStyles = labels.unacceptableStyles ?? []
        acceptableStores = labels.acceptablePrimaryStores ?? []
        unacceptableStores = labels.unacceptablePrimaryStores ?? []
        mustNotAsk = labels.mustNotAsk ?? []
        shouldAsk = (labels.shouldAsk ?? []).map { ($0.topic, $0.words ?? []) }
    }
}

private struct Labels: Decodable {
    struct LabelledFact: Decodable {
        var key: String
        var value: FactValue
        var unit: String?
        var quote: String
        var bound: String?
        var when: String?
        var strength: String?
        var conflict: String?
    }
    struct LabelledOperation: Decodable {
        var actor: String
        var verb: String
        var entity: String
        var kind: String
    }
    struct LabelledContradiction: Decodable {
        var id: String
        var topic: String
        var quotes: [String]
    }
    struct Ask: Decodable {
        var topic: String
        var words: [String]?
        var why: String?
    }
    var facts: [LabelledFact]
    var operations: [LabelledOperation]
    var entities: [String]
    var contradictions: [LabelledContradiction]?
    var acceptableStyles: [String]?
    var unacceptableStyles: [String]?
    var acceptablePrimaryStores: [String]?
    var unacceptablePrimaryStores: [String]?
    var mustNotAsk: [String]?
    var shouldAsk: [Ask]?

    func brief(_ text: SourceText) -> Brief {
        let title = (1...text.lineCount).map { text.line($0) }.first { $0.hasPrefix("# ") }
        var brief = Brief(file: text.name, title: title.map { String($0.dropFirst(2)) })
        brief.text = text.text
        brief.digest = Digest.fnv1a64(text.text)
        brief.facts = facts.map { fact($0, text) }
        brief.operations = operations.map { operation in
            StatedOperation(
                actor: first(operation.actor), verb: first(operation.verb), entity: first(operation.entity),
                kind: OperationKind(rawValue: first(operation.kind)) ?? .write, quote: "", span: span("", text))
        }
        brief.entities = entities.map { StatedEntity(name: first($0), quote: "", span: span(first($0), text)) }
        brief.contradictions = (contradictions ?? []).map { entry in
            Contradiction(
                id: entry.id, topic: FactKey(rawValue: entry.topic), quotes: entry.quotes,
                spans: entry.quotes.map { span($0, text) })
        }
        brief.openPoints = (shouldAsk ?? []).compactMap { ask in
            guard let why = ask.why, why.contains("forgotten") else { return nil }
            return OpenPoint(topic: FactKey(rawValue: ask.topic), quote: why, span: span("", text))
        }
        return brief
    }

    private func fact(_ label: LabelledFact, _ text: SourceText) -> Fact {
        Fact(
            FactKey(rawValue: label.key), label.value, label.unit.flatMap { Unit(named: $0) }, quote: label.quote,
            span: span(label.quote, text), bound: label.bound.flatMap(Bound.init(rawValue:)),
            when: label.when.map(When.init(rawValue:)),
            strength: label.strength.flatMap(Strength.init(rawValue:)) ?? .must, conflict: label.conflict)
    }

    private func first(_ names: String) -> String { names.split(separator: "|").first.map(String.init) ?? names }

    private func span(_ quote: String, _ text: SourceText) -> SourceSpan {
        guard !quote.isEmpty, let range = text.text.range(of: quote) else { return text.span(0..<0) }
        let start = text.text.utf8.distance(from: text.text.startIndex, to: range.lowerBound)
        return text.span(start..<(start + quote.utf8.count))
    }
}
