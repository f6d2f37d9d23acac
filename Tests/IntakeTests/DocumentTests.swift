import Diagnostics
import Testing

@testable import Intake

@Suite struct DocumentTests {
    private func document(_ text: String) -> BriefDocument { BriefDocument(SourceText(name: "brief.md", text: text)) }
    private func sentences(_ text: String) -> [String] {
        let document = document(text)
        return document.sentences.map { document.text(of: $0) }
    }

    @Test func decimalsAndAbbreviationsKeepSentencesWhole() {
        let text = "We store approx. 1.5 TB, e.g. photos. Auth. OIDC for staff. Pages under 800 ms, p95. That is all."
        #expect(
            sentences(text) == [
                "We store approx. 1.5 TB, e.g. photos.", "Auth. OIDC for staff.", "Pages under 800 ms, p95.",
                "That is all.",
            ])
    }

    @Test func softLineBreaksAreSpaces() {
        #expect(sentences("We expect 40 orders\na day.\n\nNo more.") == ["We expect 40 orders a day.", "No more."])
    }

    @Test func everyTokenStandsOnItsExactBytes() {
        let text = "Käufer **zahlen** £3k/mo – sub-20ms for 1,400 shops; C# & Node.js."
        let document = document(text)
        for token in document.sentences.flatMap(\.tokens) {
            #expect(document.source.slice(token.range) == token.text)
        }
        #expect(
            document.sentences[0].tokens.map(\.text) == [
                "Käufer", "zahlen", "£", "3", "k", "/", "mo", "–", "sub", "-", "20", "ms", "for", "1,400", "shops", ";",
                "C#", "&",
                "Node.js", ".",
            ])
        #expect(document.sentences[0].tokens[1].emphasised)
    }

    @Test func headingsAndBoldLinesArePaths() {
        let document = document("# Shop\n\n## Load\n\nForty a day.\n\n**Rules**\n\n- never twice\n")
        #expect(document.title == "Shop")
        #expect(document.sentences.map { document.headingPath(of: $0) }.last == ["Shop", "Load", "Rules"])
        #expect(document.blocks.map(\.kind).last == .item(depth: 0, number: nil))
    }

    @Test func itemsHangFromTheirIntroduction() {
        let document = document("Not wanted:\n\n- forum\n  1. threads\n- app\n\nBye.")
        #expect(document.blocks.map(\.parent) == [nil, 0, 1, 0, nil])
        #expect(document.blocks[2].kind == .item(depth: 1, number: 1))
    }

    @Test func cellsKnowTheirHeaderAndTheirRow() {
        let document = document("| Item | Target |\n|---|---|\n| Search | 300 ms |\n| Export | 1 h |\n\nDone.")
        let cell = document.sentences[1]
        #expect(document.text(of: cell) == "300 ms")
        #expect(document.columnHeader(of: cell) == "Target")
        #expect(document.rowMates(of: cell).map { document.text(of: $0) } == ["Search"])
    }

    @Test func quotationsAreMarkedAsSomebodyElsesWords() {
        let document = document("> They do\n> 9 orders.\n\nWe do 3.")
        #expect(document.blocks.map(\.isQuotation) == [true, false])
        #expect(document.text(of: document.sentences[0]) == "They do 9 orders.")
    }

    @Test func runInQuestionsLabelTheirBlock() {
        let document = document("**How fast?** \"Normal.\" We agreed on a second.\n\nOpen: the price.")
        #expect(document.blocks.map(\.label) == ["How fast?", "Open"])
        #expect(document.sentences.count == 4)
    }

    @Test func placesCountLinesAndCharacters() {
        let document = document("Zwölf.\n\nÄpfel cost 5 €\na box.")
        let sentence = document.sentences[1]
        #expect(document.span(sentence, 2...3).description == "brief.md:3:12")
        #expect(document.quote(sentence, 2...5) == "5 € a box")
        #expect(document.span(of: sentence).end == SourceLocation(line: 4, column: 7))
    }

    @Test func frontMatterScalarsKeepPathAndPlace() throws {
        let document = document("---\ntitle: Market\nteam:\n  backend: 4\nregions: [NO, SE]\n---\n\nHello.")
        #expect(document.title == "Market")
        #expect(document.frontMatter.map(\.path) == [["title"], ["team", "backend"], ["regions"], ["regions"]])
        let backend = document.frontMatter[1]
        #expect(backend.quote == "backend: 4")
        #expect(backend.span.description == "brief.md:4:12")
        #expect(document.sentences.map(\.start.line) == [8])
    }

    @Test func brokenFrontMatterIsReportedAtItsLineAndTheRestIsRead() {
        let document = document("---\ntitle: A\nteam: {backend: 4\n---\n\nForty a day.")
        #expect(document.diagnostics.map(\.code) == [.frontMatterNotYAML])
        #expect((document.diagnostics.first?.place.span?.start.line ?? 0) >= 3)
        #expect(document.sentences.count == 1)
    }

    @Test func unclosedFrontMatterIsReported() {
        let document = document("---\ntitle: A\n\nForty a day.")
        #expect(document.diagnostics.map(\.code) == [.unclosedFrontMatter])
        #expect(document.diagnostics.first?.place.span?.start.line == 1)
    }

    @Test func endlessSentencesAreSkippedAloud() {
        let document = document(String(repeating: "word ", count: 900) + "\n\nForty a day.")
        #expect(document.diagnostics.map(\.code) == [.sentenceTooLong])
        #expect(document.sentences.count == 1)
    }
}
