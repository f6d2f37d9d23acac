import DesignModel
import Diagnostics

/// Checks, once everything is read, that every name mentioned is declared and every citation is in the ledger.
struct Linker {
    let reader: Reader

    func link() {
        for mention in reader.mentions { check(mention) }
        let known = Set(reader.ledger.entries.map(\.name))
        for prose in reader.proses where prose.template.contains(where: { $0 == "{" || $0.isNumber }) {
            checkCitations(prose, known)
            checkDigits(prose)
        }
    }

    private func check(_ mention: Reader.Mention) {
        guard !mention.kinds.contains(where: { reader.declared[$0]?[mention.name] != nil }) else { return }
        let candidates = mention.kinds.flatMap { (reader.declared[$0] ?? [:]).keys.sorted() }
        let meant = DidYouMean.suggestion(for: mention.name, among: candidates)
        let span = reader.source.span(of: mention.node)
        let kinds = mention.kinds.map(\.rawValue).joined(separator: ", ")
        reader.report(
            Diagnostic(
                .danglingReference, "'\(mention.name)' names no \(kinds)" + Reader.question(meant),
                at: .element(path: mention.path, span),
                explanation: candidates.isEmpty ? nil : "There is " + candidates.joined(separator: ", ") + ".",
                fixes: meant.map { [Fix("Write '\($0)'", replacing: span, with: $0)] } ?? []))
    }

    private func checkCitations(_ prose: Reader.NotedProse, _ known: Set<String>) {
        for name in Prose(prose.template).citations where !known.contains(name) && !Self.isComputed(name) {
            let meant = DidYouMean.suggestion(for: name, among: reader.ledger.entries.map(\.name))
            let span = reader.source.span(of: "{\(name)}", startingIn: prose.node)
            let fixes = meant.map { [Fix("Cite '{\($0)}'", replacing: span, with: "{\($0)}")] } ?? []
            reader.report(
                Diagnostic(
                    .unknownCitation, "'{\(name.shortened)}' cites nothing in the ledger" + Reader.question(meant),
                    at: .element(path: prose.path, span), fixes: fixes + [Fix("Enter '\(name):' under 'ledger:'")]))
        }
    }

    /// Whether the engine computes this figure when it assesses the design.
    private static func isComputed(_ name: String) -> Bool {
        let families = ["capacity", "latency", "availability", "storage", "cost", "connections", "bottleneck"]
        return families.contains(name.split(separator: ".").first.map(String.init) ?? "")
    }

    private func checkDigits(_ prose: Reader.NotedProse) {
        for figure in ProseFigures(prose.template).uncited {
            let span = reader.source.span(of: figure, startingIn: prose.node)
            reader.report(
                Diagnostic(
                    .uncitedFigure, "'\(figure)' is a figure that nothing vouches for",
                    at: .element(path: prose.path, span),
                    explanation: "Prose cites the ledger by name, and the engine prints the value.",
                    fixes: [Fix("Enter the figure under 'ledger:' and cite it as '{name}'")]))
        }
    }
}
