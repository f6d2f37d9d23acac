import DesignModel
import Diagnostics

/// A decision record, by MADR or by Nygard's older form.
struct RecordReader {
    let source: SourceText
    let page: MarkdownPage

    func read(into draft: inout Draft) {
        let status = self.status
        let title = self.title
        guard !["superseded", "rejected", "deprecated", "proposed", "draft"].contains(where: status.hasPrefix) else {
            return draft.leaveOut(
                "record that is \(status.split(separator: " ").first ?? "")", title,
                why: "only what holds is part of a design",
                at: source.wholeLine(1))
        }
        let outcome = section { $0.hasPrefix("decision outcome") || $0 == "decision" }
        let named = chosenName(outcome)
        let topic = page.front["topic"] ?? Spelling.snake(title)
        guard !topic.isEmpty else {
            return draft.leaveOut("record", source.name, why: "it has no title", at: source.wholeLine(1))
        }
        let chosen = page.front["chosen"] ?? Spelling.snake(named.isEmpty ? title : named)
        var decision = Decision(topic: topic, title: title, chosen: chosen, settledBy: settlement(outcome))
        decision.options = options(chosen, named)
        decision.reason = Spelling.prose(reason(outcome, named))
        decision.rationale = sentences(section { $0.hasPrefix("context") }).map(Spelling.prose)
        decision.consequences = sentences(section { $0.hasPrefix("consequences") || $0.hasPrefix("positive") }).map(
            Spelling.prose)
        decision.undo = Spelling.prose(sentences(section { $0.hasPrefix("how it is undone") }).joined(separator: " "))
        guard !draft.design.decisions.contains(where: { $0.topic == topic }) else {
            return draft.conflict(
                "Topic '\(topic)' is decided in two records; the first one stands", at: source.wholeLine(1))
        }
        draft.design.decisions.append(decision)
        leaveOutRest(&draft)
    }

    /// `# ADR 7: Use Redis` as `Use Redis`.
    private var title: String {
        var title = page.title
        for mark in ["ADR-", "ADR "] where title.hasPrefix(mark) { title.removeFirst(mark.count) }
        let digits = title.prefix { $0.isNumber }
        if !digits.isEmpty, let next = title.dropFirst(digits.count).first, ".:- ".contains(next) {
            title = String(title.dropFirst(digits.count).drop { ".:- –—".contains($0) })
        }
        return title
    }

    private var status: String {
        if let status = page.front["status"] { return status.lowercased() }
        let said = section { $0 == "status" }?.items.first?.text ?? ""
        let line = page.sections.first?.lines.map(\.text).first { $0.lowercased().contains("status:") } ?? ""
        let text = said.isEmpty ? line.split(separator: ":").last.map(String.init) ?? "" : said
        return MarkdownPage.plain(text).lowercased()
    }

    private func section(_ isWanted: (String) -> Bool) -> MarkdownPage.Section? {
        page.sections.first { isWanted($0.key) }
    }

    private func sentences(_ section: MarkdownPage.Section?) -> [String] {
        (section?.items ?? []).map { MarkdownPage.item($0.text) ?? $0.text }.filter {
            !$0.hasPrefix("```") && !$0.hasPrefix("<!--")
        }
    }

    /// `Chosen option: "Redis", because …` or `Chosen: **Redis**. …`.
    private func chosenName(_ outcome: MarkdownPage.Section?) -> String {
        let text = outcome?.items.first?.text ?? ""
        guard text.lowercased().hasPrefix("chosen") else { return "" }
        for mark in ["\"", "**", "“", "'"] {
            let close = mark == "“" ? "”" : mark
            guard let open = text.range(of: mark) else { continue }
            let rest = String(text[open.upperBound...])
            if let end = rest.range(of: close) { return String(rest[..<end.lowerBound]) }
        }
        let rest = text.drop { $0 != ":" }.dropFirst()
        return Spelling.line(String(rest.prefix { $0 != "," && $0 != "." }))
    }

    private func reason(_ outcome: MarkdownPage.Section?, _ named: String) -> String {
        var text = outcome?.items.first?.text ?? ""
        if let end = Self.settled.compactMap({ text.range(of: " " + $0.words)?.lowerBound }).min() {
            text = String(text[..<end])
        }
        if let because = text.range(of: "because ") { return String(text[because.upperBound...]) }
        guard !named.isEmpty, let name = text.range(of: named) else { return MarkdownPage.plain(text) }
        return Spelling.line(String(text[name.upperBound...].drop { "*\".,”' ".contains($0) }))
    }

    /// How our own records say what settled them.
    private static let settled: [(words: String, settlement: Settlement)] = [
        ("Settled by the brief", .brief), ("Settled by the house policy", .policy), ("Pinned by a person", .pinned),
        ("Settled by the hard constraints", .constraints), ("Settled by the criteria", .criteria),
        ("Settled by an accepted record", .record),
    ]

    private func settlement(_ outcome: MarkdownPage.Section?) -> Settlement {
        let said = outcome?.items.map(\.text).joined(separator: " ") ?? ""
        return Self.settled.first { said.contains($0.words) }?.settlement ?? .record
    }

    private func options(_ chosen: String, _ named: String) -> [AssessedOption] {
        let lines = (section { $0.hasPrefix("considered options") }?.items ?? []).compactMap {
            MarkdownPage.item($0.text)
        }
        var options = lines.map { line -> AssessedOption in
            let isChosen = line.contains("(chosen)")
            let name = MarkdownPage.plain(
                String(
                    (line.hasPrefix("**") ? line.dropFirst(2) : line[...]).prefix {
                        $0 != "*" && $0 != ":" && $0 != "—"
                    })
            )
            .replacing(" (chosen)", with: "")
            let takes = isChosen || !named.isEmpty && name == named
            var option = AssessedOption(id: takes ? chosen : Spelling.snake(name), title: name)
            if let colon = line.firstIndex(of: ":") {
                option.remark = Spelling.prose(MarkdownPage.plain(String(line[line.index(after: colon)...])))
            }
            return option
        }
        if !options.contains(where: { $0.id == chosen }) {
            options.insert(AssessedOption(id: chosen, title: named.isEmpty ? title : named), at: 0)
        }
        var seen: Set<String> = []
        return options.filter { seen.insert($0.id).inserted }
    }

    private func leaveOutRest(_ draft: inout Draft) {
        let known = [
            "context", "considered options", "decision", "consequences", "positive", "status", "how it is undone",
        ]
        for section in page.sections where section.level > 1 && !section.items.isEmpty {
            let isKnown = known.contains { section.key.hasPrefix($0) } || section.key == "decision drivers"
            if !isKnown, !section.isWithin("considered options", "pros and cons") || section.level == 2 {
                draft.leaveOut(
                    "section of a record", section.title, why: "a decision of a blueprint has no word for it",
                    at: source.wholeLine(section.number))
            }
        }
        if let drivers = section({ $0 == "decision drivers" }), !drivers.items.isEmpty {
            draft.leaveOut(
                "section of a record", drivers.title, why: "evidence of a blueprint is a figure by its name",
                at: source.wholeLine(drivers.number))
        }
    }
}
