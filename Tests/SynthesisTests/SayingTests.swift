import DesignModel
import Testing

@testable import Synthesis

@Suite struct SayingTests {
    private let nouns = ["actors": "patients", "entity": "appointment", "flow.peak": "{load.booking.peak_rps}"]

    private func fill(_ template: String) -> String? { Saying.fill(template) { nouns[$0] }?.template }

    @Test func nounsStandInForPlaceholders() {
        #expect(fill("<actors> share a <entity>") == "Patients share an appointment")
    }

    @Test func partInBracketsGoesWithoutItsNoun() {
        #expect(fill("waits[ for <party>]; sized for <flow.peak>") == "Waits; sized for {load.booking.peak_rps}")
    }

    @Test func sentenceWithoutItsNounIsNotSaid() { #expect(fill("<party> is down") == nil) }

    @Test(arguments: [
        ("Monday 07:00", "Monday"), ("exam mornings, twice a year, 90 minutes", "exam mornings, twice a year"),
        ("00:30 to 04:00", ""), ("last week of November", "last week of November"),
    ])
    func wordsLoseTheirFigures(_ written: String, _ said: String) { #expect(Phrase.quotable(written) == said) }

    @Test(arguments: [("WaitingListEntry", "waiting list entries"), ("Staff", "staff"), ("Match", "matches")])
    func namesAreSaidInThePlural(_ name: String, _ said: String) {
        #expect(Phrase.plural(Phrase.spaced(name)) == said)
    }
}
