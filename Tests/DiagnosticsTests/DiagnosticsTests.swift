import Diagnostics
import Testing

@Suite struct SourceTextTests {
    @Test func countsColumnsInCharactersNotBytes() {
        let text = SourceText(name: "brief.md", text: "é €9\nsecond")
        #expect(text.location(ofByte: 6) == SourceLocation(line: 1, column: 4))
        #expect(text.location(ofByte: 8) == SourceLocation(line: 2, column: 1))
    }

    @Test func answersTheEndForOffsetsPastIt() {
        #expect(SourceText(name: "", text: "ab").location(ofByte: 99) == SourceLocation(line: 1, column: 3))
    }

    @Test func dropsCarriageReturnsFromLines() {
        #expect(SourceText(name: "", text: "one\r\ntwo").line(1) == "one")
    }
}

@Suite struct DidYouMeanTests {
    @Test func suggestsTheClosestName() {
        #expect(DidYouMean.suggestion(for: "Postgre", among: ["mysql", "Postgres"]) == "Postgres")
    }

    @Test func staysSilentWhenNothingIsClose() {
        #expect(DidYouMean.suggestion(for: "kafka", among: ["mysql", "Postgres"]) == nil)
    }

    @Test func countsASwapOfNeighboursAsOneEdit() {
        #expect(DidYouMean.editDistance("breif", "brief") == 1)
    }
}

@Suite struct CatalogueTests {
    @Test func givesEveryCodeItsOwnKebabCaseName() {
        let ids = DiagnosticCode.catalogue.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
    }

    @Test func explainsEveryCode() {
        for code in DiagnosticCode.catalogue {
            #expect(!code.meaning.isEmpty && !code.instead.isEmpty && !code.use.isEmpty, "\(code.id)")
        }
    }
}
