import DesignModel
import Testing

@testable import Knowledge

@Suite struct PatternNotesTests {
    @Test func everyCapabilityHasNotes() {
        let missing = PatternID.allCases.filter { PatternNotes.of($0) == nil }
        #expect(missing.isEmpty, "\(missing)")
        #expect(PatternID.allCases.count >= 50)
    }

    @Test func everyNoteSaysWhatAStaffEngineerAsks() {
        for (id, notes) in PatternNotes.all {
            let parts = [
                notes.holds, notes.consistency, notes.growth, notes.failures, notes.decisions, notes.tests,
                notes.pitfalls, notes.sources,
            ]
            #expect(parts.allSatisfy { !$0.isEmpty }, "\(id)")
            #expect(notes.failures.allSatisfy { $0.contains(" → ") }, "\(id)")
        }
    }

    @Test func everyLineOfTheNotationIsUnderstood() {
        let groups = [
            PatternNotes.people, PatternNotes.money, PatternNotes.trade, PatternNotes.time, PatternNotes.conversation,
            PatternNotes.content, PatternNotes.motion, PatternNotes.control, PatternNotes.machines,
        ]
        for (id, notation) in groups.flatMap({ $0 }) {
            let notes = PatternNotes(notation)
            let parts = [
                notes.holds, notes.consistency, notes.load, notes.growth, notes.failures, notes.decisions,
                notes.tests, notes.pitfalls, notes.sources,
            ]
            #expect(parts.map(\.count).reduce(0, +) == notation.split(separator: "\n").count, "\(id)")
        }
    }

    @Test func everyCapabilityIsRecognisedBySomePhrase() {
        let known = Set(PatternSignals.all.map(\.id))
        #expect(PatternID.allCases.allSatisfy(known.contains))
    }

    @Test func aDumpForEverybodyIsNoBackup() {
        #expect(patterns("Each month we publish a data dump of all species for download.").contains(.dataDumps))
        #expect(patterns("Researchers fetch the downloadable dataset once a week.").contains(.dataDumps))
        #expect(!patterns("A nightly dump of the database goes to the backup server.").contains(.dataDumps))
    }

    private func patterns(_ text: String) -> Set<PatternID> {
        var brief = Brief(file: "brief.md", facts: [])
        brief.text = text
        return Set(PatternRecogniser.patterns(in: brief))
    }
}
