import DesignModel

/// `.kiro/specs/name/`: requirements in EARS, the design, and the tasks that carry it out.
struct KiroExport {
    private let manuscript: Manuscript
    private let design: Design
    private let folder: String

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        design = manuscript.design
        folder = ".kiro/specs/\(manuscript.slug)/"
    }

    var files: [Artefact] { [requirements, designPage] + (tasks.map { [$0] } ?? []) }

    /// Every operation is a requirement; their numbers are what tasks refer to.
    private var requirements: Artefact {
        var page = Page(manuscript)
        page.heading(1, "Requirements Document")
        page.heading(2, "Introduction")
        page.paragraph(page.words(design.system.purpose))
        let entities = manuscript.tables.filter { $0.table.entity != nil && !$0.table.purpose.template.isEmpty }
        if !entities.isEmpty {
            page.heading(2, "Glossary")
            page.list(entities.map { "**\($0.table.entity ?? "")**: \(page.words($0.table.purpose))" })
        }
        page.heading(2, "Requirements")
        for (number, pair) in manuscript.callable.enumerated() {
            let acceptance = Acceptance(manuscript: manuscript, interface: pair.interface, operation: pair.operation)
            page.heading(3, "Requirement \(number + 1): \(acceptance.act)")
            page.paragraph("**User Story:** As \(acceptance.actors), I want to \(Acceptance.lowered(acceptance.act)).")
            page.heading(4, "Acceptance Criteria")
            page.numbered(acceptance.criteria(&page))
        }
        page.figures(level: 2)
        return page.file(folder + "requirements.md")
    }

    private var designPage: Artefact {
        let deliberations = Deliberations(manuscript: manuscript)
        var page = Page(manuscript)
        page.heading(1, "Design Document")
        page.heading(2, "Overview")
        page.paragraph(page.words(design.system.purpose))
        page.heading(2, "Architecture")
        page.table(
            ["from", "to", "how", "what for", "when it fails"],
            design.edges.map { edge in
                let fallback = edge.policy?.fallback.map { page.words($0) } ?? ""
                let timeout = page.figure(edge.policy?.timeout)
                return [
                    manuscript.title(edge.from), manuscript.title(edge.to),
                    [edge.mode.rawValue, edge.protocolName].filter { !$0.isEmpty }.joined(separator: ", "),
                    edge.purpose,
                    [timeout.isEmpty ? "" : "after \(timeout)", fallback].filter { !$0.isEmpty }.joined(
                        separator: ": "),
                ]
            })
        page.heading(2, "Components and Interfaces")
        for component in manuscript.own { part(component, &page) }
        if !manuscript.tables.isEmpty {
            page.heading(2, "Data Models")
            EntityPages(manuscript: manuscript).write(to: &page, level: 3)
        }
        page.heading(2, "Error Handling")
        page.table(["status", "type", "what happened", "what the caller does"], errors)
        page.heading(2, "Testing Strategy")
        page.list(
            design.steps.filter { [.proof, .gate, .skeleton].contains($0.kind) }.map {
                "\(page.words($0.title)) \(page.words($0.accepted))"
            })
        if !design.decisions.isEmpty {
            page.heading(2, "Decisions")
            page.list(
                design.decisions.map { decision in
                    let against = deliberations.alternatives(decision, &page)
                    return "**\(decision.title)**: \(manuscript.chosen(decision)). \(page.words(decision.reason))"
                        + (against.isEmpty ? "" : " Not taken: \(against.joined(separator: "; ")).")
                })
        }
        page.figures(level: 2)
        return page.file(folder + "design.md")
    }

    private func part(_ component: Component, _ page: inout Page) {
        page.heading(3, component.title)
        page.paragraph(page.words(component.responsibility))
        let technology = component.technology.isEmpty ? "" : ", in \(component.technology)"
        page.list(
            ["\(component.kind.rawValue.split(separator: "_").joined(separator: " "))\(technology)"]
                + component.modules.map { "Module `\($0.id)`: \(page.words($0.responsibility))" }
                + design.interfaces.filter { $0.component == component.id }.flatMap { interface in
                    interface.operations.map { "`\(manuscript.address($0, in: interface))`: \(manuscript.summary($0))" }
                })
    }

    private var errors: [[String]] {
        var seen: Set<String> = []
        return manuscript.callable.flatMap(\.operation.errors).filter {
            seen.insert("\($0.status) \($0.type)").inserted
        }
        .sorted { ($0.status, $0.type) < ($1.status, $1.type) }
        .map { [String($0.status), $0.type, $0.title, $0.remedy] }
    }

    private var tasks: Artefact? {
        guard !design.steps.isEmpty else { return nil }
        let numbers = Dictionary(
            manuscript.callable.enumerated().map { ($0.element.operation.id.rawValue, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
        var page = Page(manuscript)
        page.heading(1, "Implementation Plan")
        page.list(
            Deliberations(manuscript: manuscript).steps(&page).enumerated().map { at, step in
                let covered = step.operations.compactMap { numbers[$0] }.sorted().map(String.init)
                let done = step.accepted.isEmpty ? "" : "\n  - Done when: \(step.accepted)"
                return "[ ] \(at + 1). \(step.title)\(done)"
                    + (covered.isEmpty ? "" : "\n  - _Requirements: \(covered.joined(separator: ", "))_")
            })
        return page.file(folder + "tasks.md")
    }
}
