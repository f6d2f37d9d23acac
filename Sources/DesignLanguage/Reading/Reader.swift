import DesignModel
import Diagnostics

/// What is gathered while a text is read: findings, names declared, names mentioned, prose to be checked.
final class Reader {
    let source: SourceText
    var diagnostics: [Diagnostic] = []
    /// Whether every part of the text could be read as something.
    var isUnderstood = true
    var ledger = Ledger()
    private(set) var declared: [ReferenceKind: [String: SourceSpan]] = [:]
    private(set) var mentions: [Mention] = []
    private(set) var proses: [NotedProse] = []
    private var steps: [Step] = []

    /// A name that has to be declared somewhere.
    struct Mention {
        var name: String
        var kinds: [ReferenceKind]
        var node: Node
        var path: String
    }

    /// Words for people, to be checked once the ledger is known.
    struct NotedProse {
        var template: String
        var node: Node
        var path: String
    }

    private struct Step {
        var segment: String
        var start: SourceLocation?
        var length: Int
    }

    init(_ source: SourceText) { self.source = source }

    /// The element being read, such as `stores.main.backup`.
    var path: String {
        var path = ""
        for step in steps {
            if !path.isEmpty, !step.segment.hasPrefix("[") { path += "." }
            path += step.segment
        }
        return path
    }

    /// Where the key of the element being read stands.
    var here: SourceSpan? {
        steps.last.flatMap { step in step.start.map { source.span(at: $0, length: step.length) } }
    }

    func inside<Result>(_ entry: Node.Entry, _ read: () -> Result) -> Result {
        steps.append(Step(segment: entry.name, start: entry.start, length: entry.name.count))
        defer { steps.removeLast() }
        return read()
    }

    func insideItem<Result>(_ position: Int, _ node: Node, _ read: () -> Result) -> Result {
        steps.append(Step(segment: "[\(position)]", start: node.start, length: 1))
        defer { steps.removeLast() }
        return read()
    }

    /// The text of a scalar; reports maps, lists and missing values.
    func text(of node: Node) -> String? {
        if let text = node.scalar, !node.isEmptyScalar { return text }
        reportWrongForm(node, expected: "a value")
        return nil
    }

    func declare(_ kind: ReferenceKind, _ entry: Node.Entry) {
        let span = source.span(at: entry.start ?? SourceLocation(line: 1, column: 1), length: entry.name.count)
        let rival = kind.rivals.first { declared[$0]?[entry.name] != nil }
        if let rival, let first = declared[rival]?[entry.name] {
            let place = Place.element(path: path + "." + entry.name, span)
            report(.duplicateName(entry.name, rival, at: place, first: first))
        }
        if declared[kind]?[entry.name] == nil { declared[kind, default: [:]][entry.name] = span }
    }

    func mention(_ name: String, _ kinds: [ReferenceKind], _ node: Node) {
        mentions.append(Mention(name: name, kinds: kinds, node: node, path: path))
    }

    func noteProse(_ template: String, _ node: Node) {
        proses.append(NotedProse(template: template, node: node, path: path))
    }

    func place(of node: Node) -> Place { .element(path: path, source.span(of: node)) }

    /// Keeps a finding about the text's meaning; the value can still be read.
    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Keeps a finding that leaves a part of the text unread.
    func refuse(_ diagnostic: Diagnostic) {
        isUnderstood = false
        diagnostics.append(diagnostic)
    }
}
