import DesignModel
import Diagnostics
import Estimation
import TestSupport
import Testing

@testable import Emitters

@Suite struct DocumentTests {
    private func document(_ design: Design, _ path: String = "README.md") -> String {
        let made = ArtefactSet.make(design, Assessor().assess(design), [])
        return made.first { $0.path == path }?.text ?? ""
    }

    /// With figures of its own, so that a better estimate changes no golden.
    private func recorded(_ path: String) -> String {
        let made = ArtefactSet.make(.sample, .ofTheBakery, [])
        return made.first { $0.path == path }?.text ?? ""
    }

    @Test func readmeOfTheBakeryIsAsRecorded() {
        #expect(Golden.difference(recorded("README.md"), "Emitters/sample/README.md") == nil)
    }

    @Test func pageOfTheBakeryIsAsRecorded() {
        #expect(Golden.difference(recorded("index.html"), "Emitters/sample/index.html") == nil)
    }

    @Test func theEightSectionsStandInTheirOrderAndTheLedgerLast() {
        let headings = document(.sample).split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.map { $0.dropFirst(3) } == DesignDocument.titles.map { $0[...] } + ["Ledger"])
    }

    @Test func everyMarkLeadsToALineOfTheLedger() {
        let text = document(.sample)
        let (_, marks) = DocumentEmitter.compose(Dossier(.sample, Assessor().assess(.sample), []))
        #expect(!marks.inOrder.isEmpty)
        for mark in marks.inOrder {
            #expect(text.contains("<a id=\"\(mark.anchor)\"></a>\(mark.label) |"))
            #expect(text.contains("[\(mark.label)]: #\(mark.anchor)"))
        }
    }

    @Test func figuresFromTheBriefShowItsLineAndWords() {
        #expect(document(.sample).contains("`brief.md:9` “20 requests a second”"))
    }

    @Test func noFigureStandsOutsideTheLedger() {
        let dossier = Dossier(.sample, Assessor().assess(.sample), [])
        let guardian = DocumentGuard(DocumentEmitter.compose(dossier).document, lookup: dossier.entry)
        #expect(guardian.isClean, "\(guardian)")
    }

    @Test func theGuardSeesUnknownCitationsAndBareFigures() {
        var design = Design.sample
        design.system.purpose = "Bread for 900 people at {load.nowhere}."
        let dossier = Dossier(design, Assessment(), [])
        let guardian = DocumentGuard(DocumentEmitter.compose(dossier).document, lookup: dossier.entry)
        #expect(guardian.unresolved == ["load.nowhere"])
        #expect(guardian.unsourced == ["900"])
        #expect(!document(design).contains("{load.nowhere"))
        #expect(document(design).contains("at an unknown figure"))
    }

    @Test func rejectedOptionsNameWhatWouldBringThemBack() {
        let row = document(.sample).split(separator: "\n").first { $0.hasPrefix("| Architecture style") } ?? ""
        #expect(row.contains("**microservices**: More parts than the 3 [S"))
        #expect(row.contains("`load.peak_rps` from 400/s [A"))
        #expect(row.contains("[0001](decisions/0001-style.md)"))
    }

    @Test func remainingFindingsStandInTheLastSection() {
        let finding = Diagnostic(
            .danglingReference, "'oven' names no component", at: .element(path: "edges.api-oven", nil),
            fixes: [Fix("Declare 'oven'")])
        let made = ArtefactSet.make(.sample, Assessment(), [finding])
        let text = made.first { $0.path == "README.md" }?.text ?? ""
        #expect(text.contains("| 'oven' names no component | `edges.api-oven` | error | Declare 'oven' |"))
    }

    @Test func wordsOfPeopleCarryTheirNames() {
        #expect(document(.sample).contains("> Krume answers 20/s [S"))
        #expect(document(.sample).contains("> (by Ada)"))
    }

    @Test func linksOnlyFilesThatAreThere() {
        let made = ArtefactSet.make(.sample, Assessor().assess(.sample), [])
        let paths = Set(made.map(\.path) + ["blueprint.yaml"])
        let text = made.first { $0.path == "README.md" }?.text ?? ""
        var rest = text[...]
        while let start = rest.firstRange(of: "](") {
            let target = rest[start.upperBound...].prefix { $0 != ")" }
            #expect(paths.contains(String(target)), "\(target)")
            rest = rest[start.upperBound...]
        }
    }
}
