import DesignModel
import Diagnostics

/// What forms and shapes report about a value that they cannot read.
extension Reader {
    func reportWrongForm(_ node: Node, expected: String) {
        let found =
            switch node.content {
            case .map: "a map"
            case .list: "a list"
            case .scalar(let text): node.isEmptyScalar ? "nothing" : "'\(text.shortened)'"
            }
        let name = path.isEmpty ? "The blueprint" : path
        let summary = "\(name) takes \(expected), not \(found)"
        let nothing = node.isEmptyScalar ? here.map { Place.element(path: path, $0) } : nil
        refuse(Diagnostic(.wrongForm, summary, at: nothing ?? place(of: node), fixes: [Fix("Write \(expected)")]))
    }

    func reportNoList<Element>(_ node: Node) -> [Element]? {
        reportWrongForm(node, expected: "a list")
        return nil
    }

    func reportNoMap<Element>(_ node: Node, of shape: String) -> [Element]? {
        reportWrongForm(node, expected: "a map in which each \(shape.words) stands under its name")
        return nil
    }

    func reportUnknownKey(_ entry: Node.Entry, in shape: String, known: [String]) {
        let span = source.span(at: entry.start ?? SourceLocation(line: 1, column: 1), length: entry.name.count)
        let meant = DidYouMean.suggestion(for: entry.name, among: known)
        var fixes = meant.map { [Fix("Write '\($0)'", replacing: span, with: $0)] } ?? []
        if entry.value.isEmptyScalar, entry.name.contains(" ") {
            fixes = [Fix("Quote the whole text: a comma ends a value in braces")]
        }
        refuse(
            Diagnostic(
                .unknownKey, "'\(entry.name)' is no key of \(shape.article)" + Self.question(meant),
                at: .element(path: path.isEmpty ? entry.name : path + "." + entry.name, span),
                explanation: "It has " + known.joined(separator: ", ") + ".", fixes: fixes))
    }

    func reportMissingKey(_ key: String, _ meaning: String, in shape: String, at node: Node) {
        let place = here.map { Place.element(path: path, $0) } ?? self.place(of: node)
        let subject = path.isEmpty ? "The blueprint" : path
        refuse(
            Diagnostic(
                .missingKey, "\(subject) lacks '\(key)'", at: place, explanation: meaning,
                fixes: [Fix("Add '\(key):' to this \(shape.words)")]))
    }

    func reportUnknownWord(_ word: String, _ node: Node, known: [String]) {
        let meant = DidYouMean.suggestion(for: word, among: known)
        let fixes = meant.map { [Fix("Write '\($0)'", replacing: source.span(of: node), with: $0)] } ?? []
        refuse(
            Diagnostic(
                .unknownWord, "'\(word.shortened)' is none of the words for \(path)" + Self.question(meant),
                at: place(of: node), explanation: "One of " + known.joined(separator: ", ") + ".", fixes: fixes))
    }

    /// Doubts a word that is almost, but not quite, one of the known ones.
    func doubt(_ word: String, _ node: Node, known: [String]) {
        guard !known.contains(word), let meant = DidYouMean.suggestion(for: word, among: known) else { return }
        report(
            Diagnostic(
                .doubtfulWord, "'\(word)' is almost '\(meant)'", at: place(of: node),
                explanation: "Usual here: " + known.joined(separator: ", ") + ".",
                fixes: [Fix("Write '\(meant)'", replacing: source.span(of: node), with: meant)]))
    }

    static func question(_ meant: String?) -> String { meant.map { "; did you mean '\($0)'?" } ?? "" }
}

extension String {
    /// The beginning of a text, enough to recognise it in a message.
    var shortened: String { count > 40 ? prefix(39) + "…" : self }
}
