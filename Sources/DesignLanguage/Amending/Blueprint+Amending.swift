import DesignModel
import Diagnostics

extension Blueprint {
    /// The text of a blueprint after a patch, and what is wrong with the patch; nil where either cannot be read.
    ///
    /// A patch is a blueprint that says only what changes: maps are merged by name, lists and values are replaced, and
    /// `name: null` takes an element away. Figures of the patch that name no source are `origin`'s. Where a figure of the
    /// blueprint is a ledger entry that nothing else uses, the entry changes, so that what cites it says the new value.
    ///
    /// ```yaml
    /// components:
    ///   api: {scaling: {minimum: 3}}
    ///   reports: null
    /// ```
    public static func amend(
        _ base: SourceText, with patch: SourceText, origin: Provenance
    ) -> (text: String?, diagnostics: [Diagnostic]) {
        let (blueprint, baseFindings) = read(base)
        guard let blueprint else { return (nil, baseFindings) }
        var composer = Composer(patch)
        guard let changes = composer.compose(), composer.diagnostics.isEmpty else { return (nil, composer.diagnostics) }
        var amendment = Amendment(blueprint.layout.root, origin: origin)
        amendment.apply(changes)
        let reader = Reader(base)
        let design = Grammar.design.read(amendment.root, reader)
        Linker(reader: reader).link()
        guard let design, reader.isUnderstood else { return (nil, reader.diagnostics.map(\.withoutSpan)) }
        return (write(design, keeping: blueprint.layout), reader.diagnostics.map(\.withoutSpan))
    }

    /// The text with other narratives; a slot that has words already gets the new ones.
    public static func narrate(_ base: SourceText, _ narratives: [Narrative]) -> String? {
        guard let blueprint = read(base).blueprint else { return nil }
        var design = blueprint.design
        for narrative in narratives {
            design.narratives.removeAll { $0.slot == narrative.slot }
            design.narratives.append(narrative)
        }
        return write(design, keeping: blueprint.layout)
    }
}

extension Diagnostic {
    /// By its element alone: the lines of a patched text belong to two files.
    fileprivate var withoutSpan: Diagnostic {
        guard case .element(let path, _) = place else { return self }
        var placed = self
        placed.place = .element(path: path, nil)
        return placed
    }
}
