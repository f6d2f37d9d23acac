import DesignModel
import Knowledge

extension Run {
    /// The design with what was found about its technologies: beside the decision that chose each, and as a list.
    func documented(_ design: Design) -> Design {
        guard !documentation.isEmpty else { return design }
        var design = design
        design.documentation = documentation
        for position in design.decisions.indices {
            let title = TechnologyCatalogue.technology(design.decisions[position].chosen)?.title
            guard let note = documentation.first(where: { $0.technology == title }) else { continue }
            design.decisions[position].rationale.append(note.sentence)
        }
        return design
    }
}

extension DocumentationNote {
    /// For the record of the decision.
    var sentence: Prose {
        guard let library else { return Prose("The documentation of \(technology) is unchecked: \(plainRemark).") }
        let listed = versions.isEmpty ? "" : ", which lists " + versions.map { "`\($0)`" }.joined(separator: ", ")
        return Prose("Documentation of \(technology) on \(topic): `\(library)` at \(source)\(listed), read on \(on).")
    }

    /// Words from elsewhere, without what would cite or assert.
    private var plainRemark: String { "`" + remark.filter { !"`{}".contains($0) && !$0.isNewline } + "`" }
}
