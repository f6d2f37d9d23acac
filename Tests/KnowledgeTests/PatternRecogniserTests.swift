import DesignModel
import Diagnostics
import Testing

@testable import Knowledge

@Suite struct PatternRecogniserTests {
    private func patterns(_ text: String, _ facts: [Fact] = []) -> Set<PatternID> {
        var brief = Brief(file: "brief.md", facts: facts)
        brief.text = text
        return Set(PatternRecogniser.patterns(in: brief))
    }

    @Test func bookingIsRecognisedInDifferentWords() {
        #expect(patterns("Guests reserve a table online.").contains(.booking))
        #expect(patterns("Patients book an appointment with a dentist.").contains(.booking))
        #expect(patterns("Two people can never rent the same van: no double-booking.").contains(.booking))
    }

    @Test func followingAnApplicationIsNoSocialGraph() {
        let text = "The first shelter goes live in May, the other shelters follow. Applicants follow their application."
        #expect(!patterns(text).contains(.socialGraph))
        #expect(patterns("Bakers follow each other. A celebrity has a million followers.").contains(.socialGraph))
    }

    @Test func excludedScopeIsNotRecognised() {
        let text = "People sell furniture; a listing has a price. Not part of this: shipping, auctions, and chat."
        let found = patterns(text)
        #expect(found.contains(.catalogue))
        #expect(found.isDisjoint(with: [.shipping, .auctions, .messaging]))
    }

    @Test func sectionUnderAnExclusionHeadingIsNotRecognised() {
        let found = patterns("# Library\n\nMembers borrow books.\n\n## Out of scope\n\n- waiting list\n- reviews\n")
        #expect(found.contains(.booking))
        #expect(found.isDisjoint(with: [.waitingList, .reviews]))
    }

    @Test func exclusionFactSilencesTheCapabilityEverywhere() {
        let start = SourceLocation(line: 1, column: 1)
        let span = SourceSpan(file: "brief.md", start: start, end: start)
        let excluded = Fact("scope.excluded[]", .text("direct messages"), quote: "direct messages", span: span)
        #expect(!patterns("People post photos. They asked for a direct message box.", [excluded]).contains(.messaging))
    }

    @Test func plainBriefBringsNothingItDoesNotNeed() {
        let found = patterns("A page where our 30 employees see the canteen's lunch for the week.")
        #expect(found.isEmpty)
    }

    @Test func checkoutBringsPaymentsAndTheProvidersCallbacks() {
        let found = patterns("Visitors buy a ticket for the museum.")
        #expect(found.isSuperset(of: [.checkout, .payments, .webhooksIn, .orders, .thirdParty]))
    }

    @Test func negatedPhraseIsNotRecognised() {
        #expect(!patterns("It is a quiet page without comments.").contains(.comments))
        #expect(patterns("It is a page with comments.").contains(.comments))
    }

    @Test func sameWordsInAnotherOrderGiveTheSameCapabilities() {
        let one = "Drivers send their position every 5 s. Managers approve expense claims."
        let other = "Managers approve expense claims. Drivers send their position every 5 s."
        #expect(patterns(one) == patterns(other))
    }
}
