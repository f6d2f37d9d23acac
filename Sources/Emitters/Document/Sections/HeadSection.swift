import DesignModel

/// What stands above the chapters: the purpose, and what the document was made from.
struct HeadSection {
    let dossier: Dossier

    var blocks: [Block] { [.paragraph(Line(dossier.design.system.purpose)), .paragraph(origin)] }

    private var origin: Line {
        let system = dossier.design.system
        var made = Line(code: system.brief ?? "").after("Made from ")
        made += Line(code: system.briefDigest ?? "").after(made.isEmpty ? "Brief digest " : ", digest ")
        made += Line(code: system.briefingDigest ?? "").after(
            made.isEmpty ? "Context Manager's briefing " : ", after the Context Manager's briefing ")
        let files = [
            dossier.link("blueprint.yaml", to: "blueprint.yaml") + " says the same design in one file",
            dossier.link("assessment/capacity.json", to: "assessment/capacity.json") + " holds every derivation",
        ]
        return [made.sentence, (files.joined("; ")).sentence].joined(" ")
    }
}
