import Diagnostics
import Knowledge
import Yams

/// Makes patterns and technologies of a file that keeps to the grammar.
struct OwnReader {
    let file: String

    func read(_ root: Node, into own: inout OwnKnowledge) {
        for (name, node) in root.named("patterns") { own.patterns.append(pattern(PatternID(rawValue: name), node)) }
        for (name, node) in root.named("technologies") {
            own.technologies.append(OwnTechnology(technology(name, node), place: place(node)))
        }
    }

    /// The place of a thing is the line above its first key.
    private func place(_ node: Node) -> String { "\(file):\(max(1, (node.mark?.line ?? 2) - 1))" }

    private func pattern(_ id: PatternID, _ node: Node) -> OwnPattern {
        let sources = node.items("sources").map { "\($0.text("source")), \($0.text("date"))" }
        let module = node.optionalText("module") ?? id.rawValue.replacing("_", with: "-")
        let pattern = Pattern(
            id, node.text("title"), module: module, tables: node.named("entities").map { table($0.name, $0.node) },
            operations: node.named("operations").map { operation($0.name, $0.node) },
            invariants: node.texts("invariants"), sources: sources)
        let signals = PatternSignals(
            strong: node.texts("recognised_by"), weak: node.texts("hints"),
            implies: node.texts("brings").map { PatternID(rawValue: $0) })
        let roles = node.named("entities").map { Role($0.name, names: [$0.name] + $0.node.texts("also")) }
        var own = OwnPattern(
            pattern, signals: signals, roles: roles.filter { role in !Role.all.contains { $0.id == role.id } },
            notes: notes(node), practice: practice(id, node), place: place(node))
        own.sources = node.items("sources").map { ($0.text("source"), $0.text("date")) }
        return own
    }

    private func notes(_ node: Node) -> PatternNotes {
        var notes = PatternNotes()
        notes.holds = node.texts("invariants")
        notes.consistency = node.texts("consistency")
        notes.load = node.texts("load")
        notes.growth = node.texts("growth")
        notes.failures = node.items("failures").map { "\($0.text("what")) → \($0.text("answer"))" }
        notes.decisions = node.texts("decisions")
        notes.tests = node.items("tests").map { $0.text("accepted") }
        notes.pitfalls = node.texts("mistakes")
        return notes
    }

    /// Failures become risks of a design, and tests steps of its backlog.
    private func practice(_ id: PatternID, _ node: Node) -> Practice {
        let verbs = node.named("operations").flatMap { $0.node.texts("verbs") }
        let things = node.named("entities").flatMap { [$0.name] + $0.node.texts("also") }
        var practice = Practice(id, anchors: (verbs + things).map(Stem.of))
        let slug = id.rawValue.replacing("_", with: "-")
        practice.risks = node.items("failures").enumerated().map { at, failure in
            RiskPractice(
                "\(slug)-\(Self.word(at))", told(failure.text("what")), mitigation: told(failure.text("answer")),
                trigger: told(failure.optionalText("watch") ?? "It is reported once."),
                likelihood: level(failure.text("likelihood")), impact: level(failure.text("impact")))
        }
        practice.steps = node.items("tests").enumerated().map { at, test in
            StepPractice(
                "prove-\(slug)-\(Self.word(at))", told(test.text("title")), accepted: told(test.text("accepted")))
        }
        practice.measures = node.texts("measures").map(told)
        practice.degraded = node.texts("degraded").map(told)
        return practice
    }

    private static func word(_ at: Int) -> String { at < 26 ? String(UnicodeScalar(UInt8(97 + at))) : "z\(at)" }

    private func level(_ word: String) -> RiskPractice.Level {
        switch word {
        case "low": .low
        case "high": .high
        default: .medium
        }
    }

    /// Words with figures of their own are set apart as a quotation, since prose cites figures and asserts none.
    private func told(_ text: String) -> String { text.contains(where: \.isNumber) ? "`\(text)`" : text }
}
