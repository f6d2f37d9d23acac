import DesignModel

/// `specs/001-name/`: the specification, plan, research, data model, contracts, quickstart and tasks of spec-kit.
struct SpecKitExport {
    private let manuscript: Manuscript
    private let design: Design
    private let folder: String

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        design = manuscript.design
        folder = "specs/001-\(manuscript.slug)/"
    }

    var files: [Artefact] {
        [spec, plan, research, dataModel, quickstart, tasks].compactMap { $0 }
            + manuscript.contracts(in: folder + "contracts/")
    }

    // MARK: Specification

    private var spec: Artefact {
        var page = Page(manuscript)
        page.heading(1, "Feature Specification: \(design.system.name)")
        page.paragraph("**Feature Branch**: `001-\(manuscript.slug)`")
        page.paragraph("**Input**: \(page.words(design.system.purpose))")
        page.heading(2, "User Scenarios & Testing")
        for (number, interface) in design.interfaces.filter({ !$0.operations.isEmpty }).enumerated() {
            story(number + 1, interface, &page)
        }
        page.heading(2, "Requirements")
        page.heading(3, "Functional Requirements")
        page.list(
            manuscript.callable.enumerated().map { at, pair in
                let acceptance = Acceptance(
                    manuscript: manuscript, interface: pair.interface, operation: pair.operation)
                return
                    "**FR-\(Self.number(at + 1))**: \(design.system.name) MUST let \(acceptance.actors) \(Acceptance.lowered(acceptance.act)) (`\(acceptance.address)`)."
            })
        if !manuscript.tables.isEmpty {
            page.heading(3, "Key Entities")
            page.list(
                manuscript.tables.filter { $0.table.entity != nil }.map { pair in
                    let purpose = page.words(pair.table.purpose)
                    return "**\(pair.table.entity ?? "")**" + (purpose.isEmpty ? "" : ": \(purpose)")
                })
        }
        outcomes(&page)
        if !design.assumptions.isEmpty {
            page.heading(2, "Assumptions")
            page.list(
                design.assumptions.map {
                    "`\($0.key)` is \($0.value)\($0.unit.map { " \($0)" } ?? ""): \(page.words($0.why))"
                })
        }
        page.figures(level: 2)
        return page.file(folder + "spec.md")
    }

    private static func number(_ number: Int) -> String {
        String(repeating: "0", count: max(3 - String(number).count, 0)) + String(number)
    }

    private func story(_ number: Int, _ interface: Interface, _ page: inout Page) {
        let title = interface.title.isEmpty ? interface.id.rawValue : interface.title
        page.heading(3, "User Story \(number) - \(title) (Priority: P\(number))")
        page.paragraph("**Acceptance Scenarios**:")
        page.numbered(
            interface.operations.map { operation in
                let acceptance = Acceptance(manuscript: manuscript, interface: interface, operation: operation)
                let given = operation.permission.map { "a caller with the permission `\($0)`" } ?? "any caller"
                return
                    "**Given** \(given), **When** \(acceptance.occasion), **Then** \(design.system.name) shall \(acceptance.answer(&page))"
            })
    }

    private func outcomes(_ page: inout Page) {
        guard !design.objectives.isEmpty else { return }
        page.heading(2, "Success Criteria")
        page.heading(3, "Measurable Outcomes")
        page.list(
            design.objectives.enumerated().map { at, objective in
                let threshold = page.figure(objective.threshold)
                let window = page.figure(objective.window)
                return
                    "**SC-\(Self.number(at + 1))**: \(objective.indicator.rawValue) of \(manuscript.title(objective.subject)) is \(page.figure(objective.target))"
                    + (threshold.isEmpty ? "" : " within \(threshold)") + (window.isEmpty ? "" : " over \(window)")
                    + "."
            })
    }

    // MARK: Plan and research

    private var plan: Artefact {
        var page = Page(manuscript)
        page.heading(1, "Implementation Plan: \(design.system.name)")
        page.paragraph("**Branch**: `001-\(manuscript.slug)` | **Spec**: [spec.md](spec.md)")
        page.heading(2, "Summary")
        page.paragraph(page.words(design.system.purpose))
        page.paragraph(
            "Style: \(design.system.style.split(separator: "_").joined(separator: " ")), \(manuscript.own.count) parts, \(design.stores.count) stores."
        )
        page.heading(2, "Technical Context")
        for (name, value) in context(&page) { page.paragraph("**\(name)**: \(value)") }
        page.heading(2, "Project Structure")
        page.table(
            ["part", "kind", "technology", "answers for"],
            manuscript.own.map { [$0.title, $0.kind.rawValue, $0.technology, page.words($0.responsibility)] })
        if let style = design.decisions.first(where: { $0.topic == "style" || $0.topic == "boundaries" }) {
            page.paragraph("**Structure Decision**: \(manuscript.chosen(style)). \(page.words(style.reason))")
        }
        complexity(&page)
        page.figures(level: 2)
        return page.file(folder + "plan.md")
    }

    private func context(_ page: inout Page) -> [(String, String)] {
        func unique(_ words: [String]) -> String {
            var seen: Set<String> = []
            let known = words.filter { !$0.isEmpty && seen.insert($0).inserted }
            return known.isEmpty ? "NEEDS CLARIFICATION" : known.joined(separator: ", ")
        }
        let peaks = manuscript.callable.compactMap { pair -> String? in
            guard let peak = pair.operation.peakRate else { return nil }
            return "\(pair.operation.id) at \(page.figure(peak))"
        }
        let limits = manuscript.callable.compactMap { pair -> String? in
            guard let latency = pair.operation.latency else { return nil }
            _ = page.figure(latency.limit)
            return "\(pair.operation.id) \(latency.promise)"
        }
        let rows = manuscript.tables.compactMap { pair in
            pair.table.rows.map { "\(pair.table.id) \(page.figure($0)) rows" }
        }
        return [
            ("Language/Version", unique(manuscript.own.map(\.technology))),
            ("Primary Dependencies", unique(design.channels.map(\.technology) + manuscript.parties.map(\.title))),
            ("Storage", unique(design.stores.map(\.technology))),
            ("Testing", unique(design.steps.filter { $0.kind == .proof }.map { manuscript.words($0.title) })),
            (
                "Target Platform",
                unique(
                    design.sites.map { site in
                        [site.provider, site.region].filter { !$0.isEmpty }.joined(separator: " ")
                    })
            ),
            ("Project Type", "web-service"), ("Performance Goals", unique(peaks)), ("Constraints", unique(limits)),
            ("Scale/Scope", unique(rows)),
        ]
    }

    /// Parts beyond one deployable and one store have to be justified.
    private func complexity(_ page: inout Page) {
        let deliberations = Deliberations(manuscript: manuscript)
        let extra = manuscript.own.count + design.stores.count > 2
        let decisions = design.decisions.filter {
            ["style", "boundaries", "async_work", "cache", "search"].contains($0.topic) && $0.chosen != "none"
        }
        guard extra, !decisions.isEmpty else { return }
        page.heading(2, "Complexity Tracking")
        page.table(
            ["Violation", "Why Needed", "Simpler Alternative Rejected Because"],
            decisions.map {
                [
                    manuscript.chosen($0), page.words($0.reason),
                    deliberations.alternatives($0, &page).joined(separator: "; "),
                ]
            })
    }

    private var research: Artefact? {
        guard !design.decisions.isEmpty else { return nil }
        let deliberations = Deliberations(manuscript: manuscript)
        var page = Page(manuscript)
        page.heading(1, "Research: \(design.system.name)")
        for decision in design.decisions {
            page.heading(2, decision.title)
            let rationale = ([decision.reason] + decision.rationale).map { page.words($0) }.filter { !$0.isEmpty }
            page.list([
                "Decision: \(manuscript.chosen(decision))", "Rationale: \(rationale.joined(separator: " "))",
                "Alternatives considered: " + (deliberations.alternatives(decision, &page).joined(separator: "; ")),
            ])
            page.list(deliberations.flips(decision).map { "Would change: " + $0 })
        }
        if !design.questions.isEmpty {
            page.heading(2, "Open questions")
            page.list(design.questions.map { "[NEEDS CLARIFICATION: \($0.text)]" })
        }
        page.figures(level: 2)
        return page.file(folder + "research.md")
    }

    // MARK: Data, proof and work

    private var dataModel: Artefact? {
        guard !manuscript.tables.isEmpty else { return nil }
        var page = Page(manuscript)
        page.heading(1, "Data Model: \(design.system.name)")
        EntityPages(manuscript: manuscript).write(to: &page, level: 2)
        page.figures(level: 2)
        return page.file(folder + "data-model.md")
    }

    private var quickstart: Artefact? {
        let proofs = design.steps.filter { $0.kind == .proof || $0.kind == .skeleton }
        guard !proofs.isEmpty else { return nil }
        var page = Page(manuscript)
        page.heading(1, "Quickstart: \(design.system.name)")
        page.paragraph("Start everything with the compose file of the design folder, then show what follows.")
        page.numbered(proofs.map { "\(page.words($0.title)) Done when: \(page.words($0.accepted))" })
        page.figures(level: 2)
        return page.file(folder + "quickstart.md")
    }

    private var tasks: Artefact? {
        guard !design.steps.isEmpty else { return nil }
        var page = Page(manuscript)
        page.heading(1, "Tasks: \(design.system.name)")
        page.list(
            Deliberations(manuscript: manuscript).steps(&page).enumerated().map { at, step in
                let done = step.accepted.isEmpty ? "" : " Done when: \(step.accepted)"
                return "[ ] T\(Self.number(at + 1)) \(step.title)\(done)"
            })
        page.figures(level: 2)
        return page.file(folder + "tasks.md")
    }
}
