import Diagnostics
import Simulation
import Yams

/// Reads a model file: stations, caches, handlers, calls, sources and triggers by name, in YAML or JSON.
///
///     stations: {server: {servers: 10, queue_bound: 200}}
///     handlers: {answer: {steps: [{work: server, time: exponential 10 ms}]}}
///     calls: {ask: {to: answer, timeout: 500 ms, attempts: 4, backoff: {base: 50 ms, factor: 2, cap: 1 s}}}
///     sources: {clients: {poisson: 700, steps: [{call: ask}]}}
///     triggers: [{slow: server, factor: 3, from: 20 s, until: 40 s}]
public enum ModelFile {
    public static func read(_ text: SourceText) -> (model: SimulationModel?, diagnostics: [Diagnostic]) {
        do {
            guard let root = try Yams.compose(yaml: text.text) else {
                return (nil, [refusal("The file is empty", text, nil)])
            }
            let reader = ModelReader(text)
            let model = reader.model(root)
            return (model, reader.diagnostics)
        } catch {
            return (nil, [refusal("The file is no YAML: \(error)", text, nil)])
        }
    }

    static func refusal(_ summary: String, _ text: SourceText, _ mark: Mark?, _ fixes: [Fix] = []) -> Diagnostic {
        let at = SourceLocation(line: mark?.line ?? 1, column: mark?.column ?? 1)
        return Diagnostic(
            .modelUnreadable, summary, at: .text(SourceSpan(file: text.name, start: at, end: at)), fixes: fixes)
    }
}

/// The fields of one element; a key that nobody asked for is a mistake.
final class ModelFields {
    private let pairs: [(key: String, value: Node, mark: Mark?)]
    private var asked: Set<String> = []
    private unowned let reader: ModelReader
    let mark: Mark?

    init(_ node: Node?, _ reader: ModelReader) {
        self.reader = reader
        mark = node?.mark
        pairs =
            node?.mapping.map { mapping in
                mapping.map { (key: $0.key.string ?? "", value: $0.value, mark: $0.key.mark) }
            } ?? []
        if let node, node.mapping == nil { reader.say("A mapping of names and values stands here", node.mark) }
    }

    subscript(key: String) -> Node? {
        asked.insert(key)
        return pairs.first { $0.key == key }?.value
    }

    /// Which of these words stands here first.
    func first(of keys: [String]) -> (key: String, value: Node)? {
        keys.lazy.compactMap { key in self[key].map { (key, $0) } }.first
    }

    func number(_ key: String) -> Double? { self[key].flatMap { reader.number($0) } }
    func count(_ key: String) -> Int? { number(key).flatMap { Int(exactly: $0.rounded()) } }
    func time(_ key: String) -> Double? { self[key].flatMap { reader.time($0) } }
    func law(_ key: String) -> Distribution? { self[key].flatMap { reader.law($0) } }
    func truth(_ key: String) -> Bool? { self[key]?.bool }
    func word(_ key: String) -> String? { self[key]?.string }
    func fields(_ key: String) -> ModelFields? { self[key].map { ModelFields($0, reader) } }

    /// Refuses what is left.
    func close() {
        for pair in pairs where !asked.contains(pair.key) {
            let meant = DidYouMean.suggestion(for: pair.key, among: asked.sorted())
            reader.say("'\(pair.key)' means nothing here", pair.mark, meant.map { [Fix("write '\($0)'")] } ?? [])
        }
    }
}
