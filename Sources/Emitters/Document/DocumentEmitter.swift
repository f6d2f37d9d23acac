import DesignModel
import Diagnostics
import Ports

/// `README.md` and `index.html`: the eight sections, built once as a tree and written twice.
enum DocumentEmitter {
    /// `others` are the artefacts that the document links to.
    static func artefacts(
        _ design: Design, _ assessment: Assessment, _ findings: [Diagnostic], others: [Artefact],
        cores: Cores = .one
    ) -> [Artefact] {
        let (document, marks) = compose(Dossier(design, assessment, findings, others: others))
        return cores.map(2) { at in
            at == 0
                ? Artefact(
                    path: "README.md", text: MarkdownWriter(marks: marks).write(document), mediaType: "text/markdown")
                : Artefact(path: "index.html", text: PageWriter(marks: marks).write(document), mediaType: "text/html")
        }
    }

    /// The tree with its figures numbered and the ledger behind it.
    static func compose(_ dossier: Dossier) -> (document: DesignDocument, marks: Marks) {
        var document = DesignDocument(
            title: "\(dossier.design.system.name): backend design", head: HeadSection(dossier: dossier).blocks,
            chapters: chapters(dossier))
        let marks = Marks(document.lines, lookup: dossier.entry)
        document.head.append(.paragraph(LedgerChapter.legend(marks)))
        document.chapters.append(LedgerChapter.make(marks))
        return (document, marks)
    }

    private static func chapters(_ dossier: Dossier) -> [DesignDocument.Chapter] {
        let contents = [
            SummarySection(dossier: dossier).blocks, OverviewSection(dossier: dossier).blocks,
            ServiceSection(dossier: dossier).blocks, ContractSection(dossier: dossier).blocks,
            DataSection(dossier: dossier).blocks, DeploySection(dossier: dossier).blocks,
            ReliabilitySection(dossier: dossier).blocks + SecuritySection(dossier: dossier).blocks,
            OutlookSection(dossier: dossier).blocks,
        ]
        return zip(DesignDocument.titles, contents).enumerated().map { position, chapter in
            let slot = "section:\(position + 1)"
            return DesignDocument.Chapter(
                title: chapter.0, anchor: "s\(position + 1)", blocks: dossier.narratives(slot) + chapter.1)
        }
    }
}
