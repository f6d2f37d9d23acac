import DesignModel
import Diagnostics

/// Pages of spec-kit, Kiro, OpenSpec and BMAD: entities, services, endpoints, decisions, requirements, risks, questions, work.
struct DocumentReader {
    let source: SourceText
    let page: MarkdownPage

    static func read(_ source: SourceText, _ form: FileForm, into draft: inout Draft) {
        let page = MarkdownPage(source)
        if form == .record { return RecordReader(source: source, page: page).read(into: &draft) }
        DocumentReader(source: source, page: page).read(into: &draft)
    }

    private func read(into draft: inout Draft) {
        readTitle(&draft)
        for section in page.sections where !section.items.isEmpty {
            let before = Self.size(draft)
            take(section, &draft)
            clarifications(section, &draft)
            guard Self.size(draft) == before, section.level > 0, !Self.isSilent(section) else { continue }
            draft.leaveOut(
                "section of \(source.name)", section.title,
                why: "it says nothing that a blueprint has a word for, or what is there already",
                at: source.wholeLine(section.number))
        }
    }

    private static func size(_ draft: Draft) -> Int {
        let design = draft.design
        let parts = design.components.count + design.stores.count + design.actors.count + design.decisions.count
        let words = design.steps.count + design.risks.count + design.questions.count + design.ledger.entries.count
        let tables = design.stores.reduce(0) { $0 + $1.tables.count }
        let inside =
            design.interfaces.reduce(0) { $0 + $1.operations.count }
            + design.components.reduce(0) { $0 + $1.modules.count }
        return parts + words + tables + inside + (design.system.purpose.template.isEmpty ? 0 : 1)
    }

    /// Heads of a page that carry links and dates alone.
    private static func isSilent(_ section: MarkdownPage.Section) -> Bool {
        section.level == 1 || section.key == "capabilities" || section.key == "considered options"
    }

    private func readTitle(_ draft: inout Draft) {
        var title = page.front["name"] ?? page.title
        for mark in [
            "Feature Specification:", "Implementation Plan:", "Data Model:", "Research:", "Quickstart:", "Tasks:",
            "Architecture Spine —", "Architecture Document:", "Requirements Document", "Design Document",
            "Implementation Plan",
        ] where title.hasPrefix(mark) {
            title = Spelling.line(String(title.dropFirst(mark.count)))
        }
        draft.title(title)
    }

    private func take(_ section: MarkdownPage.Section, _ draft: inout Draft) {
        let place = source.wholeLine(section.number)
        if section.isWithin("introduction", "overview", "summary", "why", "purpose"),
            draft.design.system.purpose.template.isEmpty
        {
            draft.design.system.purpose = Spelling.prose(Spelling.firstSentence(section.paragraph))
        }
        if section.isWithin("figures and where they come from") { return FigureTable.read(section, source, &draft) }
        if section.isWithin("technical context", "stack") { return TechnologySection.read(section, source, &draft) }
        if section.isWithin("project structure", "structural seed") { PartTable.read(section, source, &draft) }
        if section.isWithin("risks") { return RiskSection.read(section, &draft) }
        if section.isWithin("open questions", "deferred") { return QuestionSection.read(section, &draft) }
        if EntitySection.read(section, in: page, source, &draft) { return }
        if DecisionSection.read(section, source, &draft) { return }
        if StepSection.read(section, source, &draft) { return }
        AddressSection.read(section, source, &draft)
        if section.isWithin("components and interfaces") { ModuleSection.read(section, &draft, place) }
        RequirementSection.read(section, source, &draft)
    }

    /// `[NEEDS CLARIFICATION: …]` is a question.
    private func clarifications(_ section: MarkdownPage.Section, _ draft: inout Draft) {
        for item in section.items {
            for found in item.text.ranges(of: "[NEEDS CLARIFICATION:") {
                let text = Spelling.line(String(item.text[found.upperBound...].prefix { $0 != "]" }))
                QuestionSection.add(text, &draft)
            }
        }
    }
}
