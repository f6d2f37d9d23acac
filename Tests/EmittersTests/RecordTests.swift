import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct RecordTests {
    private func records(_ design: Design, earlier: [Artefact] = []) -> [Artefact] {
        RecordEmitter(design: design, assessment: Assessment()).artefacts(earlier: earlier)
    }

    @Test func numbersTheDecisionsInTheirOrder() {
        let paths = records(.sample).map(\.path)
        #expect(paths.count == Design.sample.decisions.count)
        #expect(paths.first?.hasPrefix("decisions/0001-") == true)
    }

    @Test func keepsTheNumberOfADecisionThatStands() {
        let first = records(.sample)
        #expect(records(.sample, earlier: first) == first)
    }

    @Test func supersedesARecordWhoseChoiceChanged() throws {
        let first = records(.sample)
        var changed = Design.sample
        changed.decisions[0].chosen = "something_else"
        let second = records(changed, earlier: first)
        #expect(second.count == first.count + 1)
        let old = try #require(second.first { $0.path == first[0].path })
        let newest = try #require(second.last)
        #expect(old.text.contains("status: superseded by \(newest.path.dropFirst("decisions/".count))"))
        #expect(newest.text.contains("supersedes: \(first[0].path.dropFirst("decisions/".count))"))
    }

    @Test func saysWhatSettledTheChoiceInAParagraphOfItsOwn() throws {
        let text = try #require(records(.sample).first).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let chosen = try #require(lines.firstIndex { $0.hasPrefix("Chosen: **") })
        #expect(lines[chosen].hasSuffix("."))
        #expect(lines[chosen + 1].isEmpty)
    }

    @Test func leavesAPersonsRecordAlone() {
        let theirs = Artefact(path: "decisions/0042-use-go.md", text: "# Use Go\n", mediaType: "text/markdown")
        #expect(!records(.sample, earlier: [theirs]).contains(theirs))
    }
}
