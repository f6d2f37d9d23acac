import DesignModel

/// `decisions/NNNN-topic.md`: each decision as a MADR record; a changed mind supersedes, it never overwrites (promise P11).
struct RecordEmitter {
    let design: Design
    let assessment: Assessment

    /// The records of this design, and those of earlier runs with their state brought up to date.
    func artefacts(earlier: [Artefact]) -> [Artefact] {
        var records = earlier.compactMap(EarlierRecord.init)
        var next = (records.map(\.number).max() ?? 0) + 1
        for decision in design.decisions {
            let standing = records.firstIndex { $0.topic == decision.topic && $0.isAccepted }
            if let standing, records[standing].chosen == decision.chosen {
                records[standing].text = text(decision, supersedes: records[standing].supersedes)
                continue
            }
            let path = "decisions/\(next.padded)-\(decision.topic.slug).md"
            let old = standing.map { records[$0].name }
            if let standing { records[standing].supersede(by: path) }
            records.append(EarlierRecord(number: next, path: path, text: text(decision, supersedes: old)))
            next += 1
        }
        return records.map { Artefact(path: $0.path, text: $0.text, mediaType: "text/markdown") }.sorted {
            $0.path < $1.path
        }
    }

    private func text(_ decision: Decision, supersedes old: String?) -> String {
        let front =
            ["---", "status: accepted", "topic: \(decision.topic)", "chosen: \(decision.chosen)"]
            + (old.map { ["supersedes: \($0)"] } ?? []) + ["---"]
        if let template = design.system.recordTemplate {
            return front.joined(separator: "\n") + "\n\n" + RecordTemplate(template).filled(parts(decision))
        }
        let head = front + ["", "# \(decision.title)"]
        let parts = [
            head.joined(separator: "\n"), section("Context and problem", context(decision)),
            section("Decision drivers", drivers(decision)),
            section("Considered options", OptionList(decision: decision, words: words).lines),
            section("Decision outcome", outcome(decision)),
            section("Consequences", decision.consequences.map { "- " + words($0) }),
            section("What would change it", flips(decision)), section("How it is undone", [closed(decision.undo)]),
            section("Terms and way out", ProductTerms(decision: decision, design: design).lines),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// What a template of the house may place, by name.
    private func parts(_ decision: Decision) -> [String: [String]] {
        [
            "title": [decision.title], "context": context(decision), "drivers": drivers(decision),
            "options": OptionList(decision: decision, words: words).lines, "outcome": outcome(decision),
            "consequences": decision.consequences.map { "- " + words($0) }, "flip_points": flips(decision),
            "undo": [closed(decision.undo)], "terms": ProductTerms(decision: decision, design: design).lines,
        ]
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        let said = lines.filter { !$0.isEmpty }
        return said.isEmpty ? "" : "## \(title)\n\n" + said.joined(separator: "\n")
    }

    private func context(_ decision: Decision) -> [String] { decision.rationale.map(words) }

    private func drivers(_ decision: Decision) -> [String] {
        decision.evidence.compactMap { name in
            let entry = design.ledger.entry(name) ?? assessment.ledger.entry(name)
            return entry.map { "- \($0.meaning.isEmpty ? name : $0.meaning): \($0.quantity.words) (`\(name)`)" }
        }
    }

    private func outcome(_ decision: Decision) -> [String] {
        let title = decision.options.first { $0.id == decision.chosen }?.title ?? decision.chosen
        let chosen = "Chosen: **\(title.isEmpty ? decision.chosen : title)**. \(closed(decision.reason))"
        return [chosen + "\n", settled(decision)]
    }

    private func settled(_ decision: Decision) -> String {
        switch decision.settledBy {
        case .brief: "Settled by the brief."
        case .record: "Settled by an accepted record of the repository."
        case .policy: "Settled by the house policy."
        case .pinned: "Pinned by a person in the blueprint."
        case .constraints: "Settled by the hard constraints: no other option was left."
        case .criteria:
            "Settled by the criteria in order: testability, readability, consistency, simplicity, reversibility; each counts a burden, so less is better."
        }
    }

    private func flips(_ decision: Decision) -> [String] {
        decision.flipPoints.map { flip in
            let watch = words(flip.watch)
            return
                "- `\(flip.entry)` \(flip.turning): \(flip.becomes)\(watch.isEmpty ? "" : ". Watch " + watch)"
        }
    }

    /// The prose as a sentence of its own.
    private func closed(_ prose: Prose) -> String {
        let text = words(prose)
        return text.isEmpty || ".!?:".contains(text.last ?? ".") ? text : text + "."
    }

    private func words(_ prose: Prose) -> String { prose.words { design.ledger[$0] ?? assessment.ledger[$0] } }
}

extension Int {
    /// Four digits, as record numbers are written.
    var padded: String {
        let digits = String(self)
        return String(repeating: "0", count: digits.count < 4 ? 4 - digits.count : 0) + digits
    }
}

extension String {
    /// For file names: letters and digits, hyphens between.
    var slug: String {
        split { !($0.isLetter || $0.isNumber) }.joined(separator: "-").lowercased()
    }
}
