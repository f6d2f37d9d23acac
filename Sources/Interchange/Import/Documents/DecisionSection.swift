import DesignModel
import Diagnostics

/// Decisions as spec-kit, BMAD, OpenSpec and Kiro write them.
enum DecisionSection {
    /// Whether the section was a decision, or a list of some.
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) -> Bool {
        let labels = section.items.compactMap { MarkdownPage.labelled(MarkdownPage.item($0.text) ?? $0.text) }
        func label(_ name: String) -> String? { labels.first { $0.label.lowercased().hasPrefix(name) }?.value }
        if let chosen = label("decision") {
            add(
                section.title, chosen, label("rationale") ?? "", alternatives(label("alternatives")), section, source,
                &draft)
            return true
        }
        if section.title.hasPrefix("AD-"), let rule = label("rule") {
            let title = section.title.drop { $0 != " " }.drop { " —-–:".contains($0) }
            let isAdopted = section.title.hasSuffix("[ADOPTED]")
            let name = String(title).replacing(" [ADOPTED]", with: "")
            add(name, rule, label("prevents") ?? "", [], section, source, &draft)
            if !isAdopted { settle(.criteria, &draft) }
            return true
        }
        guard section.isWithin("decisions", "key decisions", "design decisions") else { return false }
        if section.key.hasSuffix("decisions") {
            for item in section.items {
                guard let text = MarkdownPage.item(item.text), text.hasPrefix("**"),
                    let said = MarkdownPage.labelled(text)
                else { continue }
                add(said.label, said.value, "", [], section, source, &draft)
            }
        } else {
            let rejected = section.items.compactMap { MarkdownPage.item($0.text) }.filter {
                $0.hasPrefix("Not taken: ")
            }
            add(
                section.title, section.paragraph, "", rejected.map { String($0.dropFirst("Not taken: ".count)) },
                section, source, &draft)
        }
        return true
    }

    private static func settle(_ settlement: Settlement, _ draft: inout Draft) {
        guard let last = draft.design.decisions.indices.last else { return }
        draft.design.decisions[last].settledBy = settlement
    }

    /// `Kafka: too much to run; SQS: …`.
    private static func alternatives(_ text: String?) -> [String] {
        (text ?? "").split(separator: ";").map { Spelling.line(String($0)) }.filter { !$0.isEmpty }
    }

    private static func add(
        _ title: String, _ said: String, _ rationale: String, _ alternatives: [String], _ section: MarkdownPage.Section,
        _ source: SourceText, _ draft: inout Draft
    ) {
        let plain = MarkdownPage.plain(said)
        let first = Spelling.firstSentence(plain)
        let name = first.hasSuffix(".") ? String(first.dropLast()) : first
        let topic = Spelling.snake(title)
        guard !topic.isEmpty, !name.isEmpty else { return }
        guard !draft.design.decisions.contains(where: { $0.topic == topic || $0.title == title }) else { return }
        let chosen = Spelling.snake(name.split(separator: " ").prefix(5).joined(separator: " "))
        var decision = Decision(topic: topic, title: title, chosen: chosen, settledBy: .record)
        let reason = Spelling.line(String(plain.dropFirst(first.count)))
        decision.reason = Spelling.prose(reason.isEmpty ? MarkdownPage.plain(rationale) : reason)
        if !reason.isEmpty, !rationale.isEmpty { decision.rationale = [Spelling.prose(MarkdownPage.plain(rationale))] }
        decision.options = [AssessedOption(id: chosen, title: name)]
        for text in alternatives {
            let parts = text.split(separator: ":", maxSplits: 1).map { MarkdownPage.plain(String($0)) }
            var option = AssessedOption(id: Spelling.snake(parts[0]), title: parts[0])
            option.remark = Spelling.prose(parts.count > 1 ? parts[1] : "")
            if !decision.options.contains(where: { $0.id == option.id }), !option.id.isEmpty {
                decision.options.append(option)
            }
        }
        draft.design.decisions.append(decision)
    }
}

/// `[what may happen] → what is done about it`.
enum RiskSection {
    static func read(_ section: MarkdownPage.Section, _ draft: inout Draft) {
        for item in section.items {
            guard let text = MarkdownPage.item(item.text) else { continue }
            let halves = text.split(separator: "→", maxSplits: 1).map { MarkdownPage.plain(String($0)) }
            let parts =
                halves.count == 2
                ? halves : MarkdownPage.labelled(text).map { [$0.label, $0.value] } ?? [MarkdownPage.plain(text)]
            let title = parts[0].filter { $0 != "[" && $0 != "]" }
            let words = Spelling.kebab(title).split(separator: "-").prefix(6).joined(separator: "-")
            let id = Spelling.free(words) { id in draft.design.risks.contains { $0.id == id } }
            var risk = Risk(id: id, title: Spelling.prose(title))
            risk.mitigation = Spelling.prose(parts.count > 1 ? parts[1] : "")
            draft.design.risks.append(risk)
        }
    }
}

/// What is open.
enum QuestionSection {
    static func read(_ section: MarkdownPage.Section, _ draft: inout Draft) {
        for item in section.items {
            if let text = MarkdownPage.item(item.text) { add(MarkdownPage.plain(text), &draft) }
        }
    }

    static func add(_ text: String, _ draft: inout Draft) {
        guard !text.isEmpty, !text.hasPrefix("[NEEDS CLARIFICATION"),
            !draft.design.questions.contains(where: { $0.text == text })
        else { return }
        let words = Spelling.snake(text).split(separator: "_").prefix(5).joined(separator: "_")
        draft.design.questions.append(Question(topic: FactKey(rawValue: "semantics.\(words)"), text: text))
    }
}
