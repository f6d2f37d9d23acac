import DesignModel

/// The diagrams of a design as files; the document embeds the first two.
enum PictureEmitter {
    static func artefacts(_ roster: Roster, _ assessment: Assessment) -> [Artefact] {
        let design = roster.design
        let context = ContextPicture.make(design)
        let containers = ContainerPicture.make(design)
        let deployment = DeploymentPicture.make(design)
        var pictures = [("context", context), ("containers", containers), ("deployment", deployment)]
        let stores = relational(design)
        for store in stores {
            pictures.append(
                (stores.count == 1 ? "entities" : "entities-\(store.id)", EntityPicture.make(store, design)))
        }
        var files = pictures.filter { !$0.1.boxes.isEmpty }.map { name, picture in
            Artefact(path: "diagrams/\(name).svg", text: SVGWriter.text(picture), mediaType: "image/svg+xml")
        }
        let sequences = Sequence.hot(roster, assessment)
        files += sequences.map {
            Artefact(path: "diagrams/sequence-\($0.id).svg", text: SequenceWriter($0).text, mediaType: "image/svg+xml")
        }
        var out = ByteText(reserving: 16_384)
        out.line("# \(design.system.name): diagrams as Mermaid")
        block("Context", MermaidWriter.context(context), &out)
        block("Containers", MermaidWriter.containers(containers), &out)
        block("Deployment", MermaidWriter.containers(deployment), &out)
        for sequence in sequences { block("Path of \(sequence.id)", sequence.mermaid, &out) }
        for store in stores { block("Tables of \(store.id)", EntityPicture.mermaid(store), &out) }
        return files + [Artefact(path: "diagrams/README.md", text: out.text, mediaType: "text/markdown")]
    }

    /// Stores with tables, each set of tables once.
    private static func relational(_ design: Design) -> [Store] {
        var seen: [[Table]] = []
        return design.stores.filter { store in
            guard !store.tables.isEmpty, !seen.contains(store.tables) else { return false }
            seen.append(store.tables)
            return true
        }
    }

    private static func block(_ title: String, _ text: String, _ out: inout ByteText) {
        out.line()
        out.line("## \(title)")
        out.line()
        out.line("```mermaid")
        out.put(text)
        out.line("```")
    }
}
