import DesignModel

/// Chapter two: the diagrams, the style with its reason, the parts at a glance, and the paths that carry the load.
struct OverviewSection {
    let dossier: Dossier

    var blocks: [Block] {
        [.heading(3, "Context"), context, .heading(3, "Containers"), containers] + style
            + titled("Parts at a glance", .grid(parts)) + titled("Key interactions", .grid(paths))
            + [.list(handovers)]
    }

    private func titled(_ title: Line, _ block: Block) -> [Block] { block.isEmpty ? [] : [.heading(3, title), block] }

    private var context: Block {
        let picture = ContextPicture.make(dossier.design)
        return .figure(
            Block.Figure(
                caption: caption(picture.description, "diagrams/context.svg"),
                mermaid: MermaidWriter.context(picture), svg: dossier.drawing("diagrams/context.svg", picture)))
    }

    private var containers: Block {
        let picture = ContainerPicture.make(dossier.design)
        return .figure(
            Block.Figure(
                caption: [caption("", "diagrams/containers.svg"), sequences].joined("; "),
                mermaid: MermaidWriter.containers(picture), svg: dossier.drawing("diagrams/containers.svg", picture)))
    }

    /// The hot paths, step by step.
    private var sequences: Line {
        let files = dossier.paths.filter { $0.hasPrefix("diagrams/sequence-") }.sorted()
        let links = files.map { path -> Line in
            let name = path.dropFirst("diagrams/sequence-".count).dropLast(".svg".count)
            return dossier.link(String(name), to: path)
        }
        return links.joined(", ").after("step by step: ")
    }

    private func caption(_ words: String, _ path: String) -> Line {
        [Line(said: words), dossier.link(path, to: path)].joined(" ")
    }

    private var style: [Block] {
        guard let decision = dossier.decision(Topic.style) else { return [] }
        let why = [Line(decision.reason).sentence] + decision.rationale.map { Line($0).sentence }
        let record = dossier.records[decision.topic].map { dossier.link("the record", to: $0) } ?? Line()
        let chosen: Line = "\(strong: decision.chosen.spaced.capitalisedFirst). "
        return [
            .heading(3, "Style"), .paragraph(chosen + (why + [record.after("More in ").sentence]).joined(" ")),
            .list(decision.consequences.map { Line($0) }),
        ]
    }

    private var parts: Grid {
        let components = dossier.design.components.map { component -> [Line] in
            [
                name(component.id.rawValue), Line(said: component.kind.rawValue.spaced),
                Line(said: component.technology), Line(component.responsibility),
            ]
        }
        let stores = dossier.design.stores.map { store -> [Line] in
            [
                name(store.id.rawValue), Line(said: "\(store.kind.rawValue.spaced) store"),
                Line(said: store.technology), Line(store.holds),
            ]
        }
        let channels = dossier.design.channels.map { channel -> [Line] in
            let carried = Line(codes: channel.events.map(\.rawValue)).after("Carries ").sentence
            return [
                name(channel.id.rawValue), Line(said: channel.kind.rawValue), Line(said: channel.technology), carried,
            ]
        }
        return Grid(["Part", "Kind", "Technology", "What it is there for"], components + stores + channels)
    }

    private func name(_ id: String) -> Line { "\(dossier.title(id)) \(code: id)" }

    /// The operations that weigh most: by the work they cause, then by how tight their promise is.
    private var paths: Grid {
        let waited = dossier.assessment.operations.filter { !$0.path.isEmpty && $0.rate != nil }
        let busy = waited.sorted { ($0.rate?.canonical ?? 0, $1.operation) > ($1.rate?.canonical ?? 0, $0.operation) }
        return Grid(
            ["Operation", "Path", "At the peak", "Mean", "Tail", "Promise", "Availability"],
            busy.prefix(dossier.isSmall ? 6 : 10).map { forecast in
                [
                    Line(code: forecast.operation.rawValue), Line(codes: forecast.path).arrows, Line(forecast.rate),
                    Line(forecast.meanLatency), Line(forecast.tailLatency), Line(forecast.target),
                    Line(forecast.availability),
                ]
            })
    }

    /// Work that nobody waits for: from whom, through what, to whom.
    private var handovers: [Line] {
        dossier.design.channels.map { channel in
            let id = channel.id.rawValue
            let givers = dossier.edges(to: id).map { Line(code: $0.from) }
            let takers = dossier.design.components.filter { $0.intake?.channel == channel.id }.map(\.id.rawValue)
            let events = Line(codes: channel.events.map(\.rawValue))
            guard !givers.isEmpty, !takers.isEmpty else { return Line() }
            return events + " from " + givers.uniqued.joined(", ") + " through \(code: id) to " + Line(codes: takers)
                + ": nobody waits."
        }
    }
}

extension [Line] {
    /// Each once, in order of first appearance.
    var uniqued: [Line] {
        var seen: Set<Line> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Line {
    /// A list of names as a path.
    var arrows: Line { Line(pieces.map { $0 == .ours(", ") ? .ours(" → ") : $0 }) }
}
