import DesignModel
import Testing

@testable import Synthesis

@Suite struct PurposeWordsTests {
    @Test func keepsASentenceWithoutFigures() {
        #expect(PurposeWords.prose("A shop for bread.") == "A shop for bread.")
    }

    @Test func endsBeforeAFigureAtTheEndOfAClause() {
        let said = "Torvet lets people sell used things to neighbours who live within 15 km."
        #expect(PurposeWords.prose(said) == "Torvet lets people sell used things to neighbours.")
    }

    @Test func beginsAfterAFigureNearTheStart() {
        let said = "Since 2018 I write about bread and we are building a place to post pictures of it."
        #expect(PurposeWords.prose(said) == "We are building a place to post pictures of it.")
    }

    @Test func leavesOutCountsOfThings() {
        let said = "Our garden association lets 40 plots to 60 members."
        #expect(PurposeWords.prose(said) == "Our garden association lets plots to members.")
    }

    @Test func endsWithTheLastWholeClauseBeforeAFigure() {
        let said =
            "A shop orders a pickup from a web page; a driver gets a route of 30 stops between 5 and 9 am, and more follows later on."
        #expect(PurposeWords.prose(said) == "A shop orders a pickup from a web page.")
    }

    @Test func neverHoldsADigit() {
        for said in ["2 of 3", "42", "In 2020, 30 people and 4 dogs, 5 cats"] {
            let digits = PurposeWords.prose(said).template.filter { $0.isNumber }
            #expect(digits.isEmpty, "\(said)")
        }
    }
}
