import DesignModel

/// A change of OpenSpec: proposal, one specification for each interface, design, tasks.
struct OpenSpecExport {
    private let manuscript: Manuscript
    private let design: Design
    private let folder: String

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        design = manuscript.design
        folder = "openspec/changes/add-\(manuscript.slug)/"
    }

    var files: [Artefact] {
        let marker = capabilities.isEmpty ? "schema: spec-driven\nskip_specs: true\n" : "schema: spec-driven\n"
        return [
            Artefact(path: folder + ".openspec.yaml", text: marker, mediaType: "application/yaml"), proposal,
            designPage,
        ]
            + (tasks.map { [$0] } ?? []) + capabilities.map(specification)
    }

    private var capabilities: [Interface] { design.interfaces.filter { !$0.operations.isEmpty } }

    private func name(_ interface: Interface) -> String { Spelling.kebab(interface.id.rawValue) }

    private func title(_ interface: Interface) -> String {
        interface.title.isEmpty ? interface.id.rawValue : interface.title
    }

    private var proposal: Artefact {
        var page = Page(manuscript)
        page.heading(2, "Why")
        page.paragraph(page.words(design.system.purpose))
        page.heading(2, "What Changes")
        page.list(
            manuscript.own.map { "\($0.title): \(page.words($0.responsibility))" }
                + design.stores.map {
                    "\(manuscript.title($0.id.rawValue)) (\($0.technology)): \(page.words($0.holds))"
                })
        page.heading(2, "Capabilities")
        page.heading(3, "New Capabilities")
        page.list(
            capabilities.map { interface in
                "`\(name(interface))`: \(title(interface)), \(interface.operations.count) operations"
            })
        page.heading(2, "Impact")
        page.list(
            manuscript.parties.map {
                "Depends on \($0.title)\($0.terms?.receives.map { ", which receives \($0)" } ?? "")"
            }
                + design.sites.map {
                    "Runs at \($0.id) (\([$0.provider, $0.region].filter { !$0.isEmpty }.joined(separator: ", ")))"
                })
        page.figures(level: 2)
        return page.file(folder + "proposal.md")
    }

    private var designPage: Artefact {
        let deliberations = Deliberations(manuscript: manuscript)
        var page = Page(manuscript)
        page.heading(2, "Context")
        page.paragraph(
            "See proposal.md for why. \(design.system.kind.rawValue.prefix(1).uppercased())\(design.system.kind.rawValue.dropFirst()), style: \(design.system.style.split(separator: "_").joined(separator: " "))."
        )
        page.heading(2, "Goals / Non-Goals")
        page.paragraph("**Goals:**")
        page.list(
            design.objectives.map { objective in
                let threshold = page.figure(objective.threshold)
                return
                    "\(objective.indicator.rawValue) of \(manuscript.title(objective.subject)): \(page.figure(objective.target))\(threshold.isEmpty ? "" : " within \(threshold)")"
            })
        let not = design.system.forbidden.map { "\($0) is not used" }
        if !not.isEmpty {
            page.paragraph("**Non-Goals:**")
            page.list(not)
        }
        page.heading(2, "Decisions")
        for decision in design.decisions {
            page.heading(3, decision.title)
            page.paragraph("\(manuscript.chosen(decision)). \(page.words(decision.reason))")
            page.list(decision.rationale.map { page.words($0) })
            page.list(deliberations.alternatives(decision, &page).map { "Not taken: " + $0 })
        }
        if !design.risks.isEmpty {
            page.heading(2, "Risks / Trade-offs")
            page.list(deliberations.risks(&page).map { "[\($0.title)] → \($0.mitigation)" })
        }
        let moves = design.steps.filter { $0.kind == .migration }
        if !moves.isEmpty {
            page.heading(2, "Migration Plan")
            page.numbered(moves.map { "\(page.words($0.title)) \(page.words($0.accepted))" })
        }
        if !design.questions.isEmpty {
            page.heading(2, "Open Questions")
            page.list(design.questions.map(\.text))
        }
        page.figures(level: 2)
        return page.file(folder + "design.md")
    }

    private var tasks: Artefact? {
        guard !design.steps.isEmpty else { return nil }
        var page = Page(manuscript)
        let steps = Deliberations(manuscript: manuscript).steps(&page)
        for (number, step) in steps.enumerated() {
            page.heading(2, "\(number + 1). \(step.title)")
            let parts = step.operations.isEmpty ? [step.title] : step.operations.map { "Make `\($0)` work" }
            let done = step.accepted.isEmpty ? [] : ["Show that it is done: \(step.accepted)"]
            page.list((parts + done).enumerated().map { "[ ] \(number + 1).\($0 + 1) \($1)" })
        }
        return page.file(folder + "tasks.md")
    }

    private func specification(_ interface: Interface) -> Artefact {
        var page = Page(manuscript)
        page.heading(2, "Purpose")
        page.paragraph(
            "\(title(interface)): what \(interface.audience) callers of \(design.system.name) can do at \(manuscript.title(interface.component.rawValue))."
        )
        page.heading(2, "ADDED Requirements")
        for operation in interface.operations { requirement(operation, interface, &page) }
        page.figures(level: 2)
        return page.file(folder + "specs/\(name(interface))/spec.md")
    }

    private func requirement(_ operation: Operation, _ interface: Interface, _ page: inout Page) {
        let acceptance = Acceptance(manuscript: manuscript, interface: interface, operation: operation)
        page.heading(3, "Requirement: \(acceptance.act)")
        page.paragraph(
            "\(design.system.name) SHALL let \(acceptance.actors) \(Acceptance.lowered(acceptance.act)) by `\(acceptance.address)`."
        )
        page.heading(4, "Scenario: \(acceptance.act)")
        page.list([
            "**WHEN** \(acceptance.occasion)",
            "**THEN** \(design.system.name) shall \(acceptance.answer(&page))",
        ])
        for error in operation.errors {
            page.heading(4, "Scenario: \(error.title)")
            let remedy = error.remedy.isEmpty ? "" : ", and the caller does this: \(error.remedy)"
            page.list([
                "**WHEN** \(Acceptance.lowered(error.title))",
                "**THEN** the answer is \(error.status) `\(error.type)`\(remedy)",
            ])
        }
    }
}
