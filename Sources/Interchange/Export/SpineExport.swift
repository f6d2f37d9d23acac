import DesignModel

/// The architecture spine of BMAD: decisions as numbered invariants, conventions, stack, seed, what is deferred.
struct SpineExport {
    private let manuscript: Manuscript
    private let design: Design

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        design = manuscript.design
    }

    var files: [Artefact] {
        var page = Page(manuscript)
        page.paragraph(frontMatter)
        page.heading(1, "Architecture Spine — \(design.system.name)")
        page.heading(2, "Design Paradigm")
        page.paragraph(paradigm(&page))
        page.heading(2, "Invariants & Rules")
        for (number, decision) in design.decisions.enumerated() { invariant(number + 1, decision, &page) }
        page.paragraph("Who may depend on whom:")
        page.fence("mermaid", dependencies)
        page.heading(2, "Consistency Conventions")
        page.table(["Concern", "Convention"], conventions(&page))
        if !stack.isEmpty {
            page.heading(2, "Stack")
            page.table(["Name", "Version"], stack)
        }
        page.heading(2, "Structural Seed")
        page.table(
            ["part", "kind", "runs at", "answers for"],
            manuscript.own.map {
                [
                    $0.title, $0.kind.rawValue, $0.sites.map(\.rawValue).joined(separator: ", "),
                    page.words($0.responsibility),
                ]
            })
        if !manuscript.tables.isEmpty { page.fence("mermaid", entities) }
        capabilities(&page)
        deferred(&page)
        page.figures(level: 2)
        let folder = "_bmad-output/planning-artifacts/architecture/architecture-\(manuscript.slug)/"
        return [page.file(folder + "ARCHITECTURE-SPINE.md")]
    }

    private var frontMatter: String {
        let binds = design.interfaces.map { "'\($0.id)'" }.joined(separator: ", ")
        let sources = design.system.brief.map { "'\($0)'" } ?? ""
        return """
            ---
            name: '\(Self.quoted(design.system.name))'
            type: architecture-spine
            purpose: build-substrate
            altitude: initiative
            paradigm: '\(Self.quoted(design.system.style.split(separator: "_").joined(separator: " ")))'
            scope: '\(Self.quoted(manuscript.words(design.system.purpose)))'
            status: \(design.questions.isEmpty ? "final" : "draft")
            binds: [\(binds)]
            sources: [\(sources)]
            companions: []
            ---
            """
    }

    private static func quoted(_ text: String) -> String { text.replacing("'", with: "''") }

    private func paradigm(_ page: inout Page) -> String {
        let style = design.system.style.split(separator: "_").joined(separator: " ")
        let modules = manuscript.own.flatMap { component in component.modules.map { "`\(component.id)/\($0.id)`" } }
        let reason = design.decisions.first { $0.topic == "style" }.map { page.words($0.reason) } ?? ""
        let within = modules.isEmpty ? "" : " Modules: \(modules.joined(separator: ", "))."
        return style.prefix(1).uppercased() + style.dropFirst() + ". " + reason + within
    }

    private func invariant(_ number: Int, _ decision: Decision, _ page: inout Page) {
        let isAdopted = [Settlement.brief, .record, .policy, .pinned].contains(decision.settledBy)
        page.heading(3, "AD-\(number) — \(decision.title)\(isAdopted ? " [ADOPTED]" : "")")
        let against = Deliberations(manuscript: manuscript).alternatives(decision, &page)
        let prevents = against.isEmpty ? "another answer in each part" : against.joined(separator: "; ")
        let consequences = decision.consequences.map { page.words($0) }.joined(separator: " ")
        page.list([
            "**Binds:** \(binds(decision))", "**Prevents:** \(prevents)",
            "**Rule:** \(manuscript.chosen(decision)). \(page.words(decision.reason)) \(consequences)",
        ])
    }

    /// The part that a decision is about, where it is about one.
    private func binds(_ decision: Decision) -> String {
        let parts = decision.topic.split(separator: ".", maxSplits: 1)
        return parts.count > 1 ? "`\(parts[1])`" : "all"
    }

    private var dependencies: String {
        var lines = ["flowchart LR"]
        var named: Set<String> = []
        for id in design.edges.flatMap({ [$0.from, $0.to] }) where named.insert(id).inserted {
            lines.append("  \(Self.node(id))[\"\(Self.plain(manuscript.title(id)))\"]")
        }
        lines += design.edges.map { edge in
            "  \(Self.node(edge.from)) \(edge.mode == .synchronous ? "-->" : "-.->") \(Self.node(edge.to))"
        }
        return lines.joined(separator: "\n")
    }

    private var entities: String {
        let names = Set(manuscript.tables.map(\.table.id))
        var lines = ["erDiagram"]
        for (_, table) in manuscript.tables {
            lines.append("  \(Self.node(table.id.rawValue))")
            lines += table.foreignKeys.filter { names.contains($0.table) }.map {
                "  \(Self.node($0.table.rawValue)) ||--o{ \(Self.node(table.id.rawValue)) : \"\(Self.plain($0.columns.joined(separator: " ")))\""
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func node(_ id: String) -> String { "n_" + String(id.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }
    private static func plain(_ text: String) -> String { String(text.map { "\"[]{}()<>|;".contains($0) ? " " : $0 }) }

    private func conventions(_ page: inout Page) -> [[String]] {
        var rows: [[String]] = []
        let versioning = design.interfaces.map { page.words($0.versioning) }.filter { !$0.isEmpty }
        if let first = versioning.first { rows.append(["Versions of interfaces", first]) }
        if manuscript.callable.contains(where: { !$0.operation.errors.isEmpty }) {
            rows.append(["Errors", "Problem details (RFC 9457), one type for each error of a contract"])
        }
        let keyed = manuscript.callable.filter { $0.operation.idempotency == .key }.map { "`\($0.operation.id)`" }
        if !keyed.isEmpty { rows.append(["Repeated writes", "`Idempotency-Key` at \(keyed.joined(separator: ", "))"]) }
        if manuscript.callable.contains(where: { $0.operation.pagination != nil }) {
            rows.append(["Long answers", "Pages by cursor"])
        }
        for method in design.security.authentication {
            rows.append(["Sign-in: \(method.title.isEmpty ? method.id : method.title)", page.words(method.detail)])
        }
        for dataClass in design.security.dataClasses {
            rows.append(["Data: \(dataClass.id)", page.words(dataClass.handling)])
        }
        return rows
    }

    /// Names with the versions that the design names; a product whose version nobody chose is not pinned here.
    private var stack: [[String]] {
        var seen: Set<String> = []
        let names =
            manuscript.own.map(\.technology) + design.stores.map(\.technology) + design.channels.map(\.technology)
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }.map { name in
            let version = name.split { !$0.isNumber && $0 != "." }.first.map(String.init)
            return [name, version ?? "pinned by the first build"]
        }
    }

    private func capabilities(_ page: inout Page) {
        guard !design.interfaces.isEmpty else { return }
        page.heading(2, "Capability → Architecture Map")
        page.table(
            ["Capability / Area", "Lives in", "Governed by"],
            design.interfaces.map { interface in
                let governed = design.decisions.indices.filter { design.decisions[$0].topic.hasPrefix("api") }.map {
                    "AD-\($0 + 1)"
                }
                let title = interface.title.isEmpty ? interface.id.rawValue : interface.title
                return [title, manuscript.title(interface.component.rawValue), governed.joined(separator: ", ")]
            })
    }

    private func deferred(_ page: inout Page) {
        let flips = design.decisions.flatMap { decision in
            Deliberations(manuscript: manuscript).flips(decision).map { "\(decision.title): \($0)" }
        }
        let open = design.questions.map { "\($0.text)\($0.why.isEmpty ? "" : " \($0.why)")" }
        guard !flips.isEmpty || !open.isEmpty else { return }
        page.heading(2, "Deferred")
        page.list(open + flips)
    }
}
