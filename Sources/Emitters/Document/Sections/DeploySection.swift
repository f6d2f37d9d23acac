import DesignModel

/// Chapter six: where it runs, on how much, in which environments, how a change gets there, and what it costs.
struct DeploySection {
    let dossier: Dossier

    var blocks: [Block] {
        decision + [.grid(sites)] + titled("Instances and scaling", .grid(instances))
            + titled("Environments", .grid(environments)) + [.paragraph(files)].filter { !$0.isEmpty }
            + titled("Running cost", .grid(costs)) + [.paragraph([total, unpriced].joined(" "))]
            + TrialBlocks(dossier: dossier).changes
    }

    private func titled(_ title: Line, _ block: Block) -> [Block] { block.isEmpty ? [] : [.heading(3, title), block] }

    private var decision: [Block] {
        guard let decision = dossier.decision(Topic.deployment) else { return [] }
        return [.paragraph("\(strong: decision.chosen.spaced.capitalisedFirst): " + Line(decision.reason).sentence)]
    }

    private var files: Line {
        let machine = dossier.paths.filter { $0.hasPrefix("deploy/machine/") && $0.hasSuffix(".service") }.sorted()
            .first
        let managed = dossier.paths.filter {
            $0.hasPrefix("deploy/cloud-run/") || $0.hasPrefix("deploy/container-apps/")
        }.sorted().first
        let links = [
            dossier.link("what stands where", to: "diagrams/deployment.svg"),
            dossier.link("the whole system on a laptop", to: "deploy/compose.yaml"),
            dossier.link("image", to: "deploy/Dockerfile"), dossier.link("front door", to: "deploy/Caddyfile"),
            dossier.link("units for systemd", to: machine ?? ""),
            dossier.link("release script", to: "deploy/machine/release.sh"),
            dossier.link("Kubernetes manifests", to: "deploy/kubernetes/kustomization.yaml"),
            dossier.link("service manifests", to: managed ?? ""),
            dossier.link("pipeline with canary and way back", to: "deploy/pipeline.yaml"),
        ]
        return links.joined(", ").after("Files: ").sentence
    }

    private var sites: Grid {
        Grid(
            ["Site", "Provider", "Region", "Country", "Zones", "Machines", "Keeps data of", "Runs"],
            dossier.design.sites.map { site in
                let running =
                    dossier.design.components.filter { $0.sites.contains(site.id) }.map(\.id.rawValue)
                    + dossier.design.stores.filter { $0.sites.contains(site.id) }.map(\.id.rawValue)
                return [
                    Line(code: site.id.rawValue), Line(said: site.provider), Line(said: site.region),
                    Line(said: site.country ?? ""), Line(site.zones), Line(site.machines),
                    Line(said: site.residency ?? ""),
                    Line(codes: running),
                ]
            })
    }

    private var instances: Grid {
        let components = dossier.design.components.filter(\.kind.isOurs).map { component -> [Line] in
            let scaling = component.scaling
            let signal = Line(code: scaling?.signal ?? "") + Line(scaling?.target).after(" at ")
            return [
                Line(code: component.id.rawValue), Line(from: scaling?.minimum, to: scaling?.maximum),
                Line(scaling?.cpu), Line(scaling?.memory), scaling?.signal == nil ? Line() : signal,
                Line(component.lifecycle?.startup), Line(component.lifecycle?.drain),
                scaling?.prewarm.map { Line($0) } ?? Line(),
            ]
        }
        let stores = dossier.design.stores.map { store -> [Line] in
            let copies = Line(store.replication?.replicas).after("primary and ")
            return [Line(code: store.id.rawValue), copies, Line(store.cpu), Line(store.memory)]
        }.filter { row in row.dropFirst().contains { !$0.isEmpty } }
        return Grid(
            ["Part", "Instances", "Processors", "Memory", "Adds one when", "Ready after", "Drains for", "Known peaks"],
            components + stores)
    }

    private var environments: Grid {
        Grid(
            ["Environment", "Purpose", "Data", "Scale", "How a change gets there"],
            dossier.design.environments.map {
                [Line(code: $0.id.rawValue), Line($0.purpose), Line($0.data), Line($0.scale), Line($0.release)]
            })
    }

    private var costs: Grid {
        let lines = dossier.assessment.costs.isEmpty ? dossier.design.costs : dossier.assessment.costs
        return Grid(
            ["Item", "For", "Low", "Typical", "High", "Basis"],
            lines.map { line in
                [
                    Line(said: line.item), Line(code: line.element), Line(line.low), Line(line.monthly),
                    Line(line.high),
                    Line(said: line.basis),
                ]
            })
    }

    private var total: Line {
        guard let sum = dossier.quantity("cost.monthly") else { return Line() }
        let range = [Line(dossier.quantity("cost.monthly.low")), Line(dossier.quantity("cost.monthly.high"))].joined(
            " to ")
        let budget = dossier.design.ledger["budget.monthly"]
        let verdict: Line =
            budget.map {
                sum.canonical <= $0.canonical ? ", inside the budget of \($0)" : ", above the budget of \($0)"
            }
            ?? Line()
        return "Together \(sum)" + range.after(" (").closed(")") + verdict + "."
    }

    /// What the bill leaves out, by name: a sum that misses its servers must not look like a small one.
    private var unpriced: Line {
        var missing: [String] = []
        for unknown in dossier.assessment.unknowns where unknown.hasPrefix("price of ") {
            let words = unknown.dropFirst("price of ".count).split(separator: " ").prefix { $0 != "at" }
            let thing = words.filter { !$0.contains(where: \.isNumber) }.joined(separator: " ").spaced
            if !thing.isEmpty, !missing.contains(thing) { missing.append(thing) }
        }
        let named = missing.map { Line(said: $0) }.joined(", ")
        guard !missing.isEmpty else { return Line() }
        if dossier.quantity("cost.monthly") != nil {
            return "No list price was found for " + named + ": not in this sum."
        }
        let chosen = dossier.decision(Topic.deployment)?.chosen ?? ""
        let rough = Line(dossier.quantity("cost.deployment.\(chosen)"))
        return "Running cost: no list price was found for " + named + rough.after("; the rough sum of the decision is ")
            + "."
    }
}
