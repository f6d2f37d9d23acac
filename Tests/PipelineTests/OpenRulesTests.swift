import DesignModel
import Pipeline
import TestSupport
import Testing

/// What a careful reader would ask back is asked of the brief itself, by the reader that people use.
@Suite struct OpenRulesTests {
    @Test func theSixAreAskedWhatTheirLabelsWant() throws {
        let labels = try LabelledBrief.all()
        for (brief, run) in ExampleRun.given {
            let questions = run.design?.questions ?? []
            let labelled = try #require(labels.first { "\(brief)".contains($0.name) })
            for wanted in labelled.shouldAsk {
                let isAsked = questions.contains { question in
                    question.topic.rawValue == wanted.topic
                        || Self.isRetention(question.topic.rawValue) && Self.isRetention(wanted.topic)
                        || !wanted.words.isEmpty && Self.speaks(question.text, wanted.words)
                }
                #expect(isAsked, "\(brief): \(wanted.topic)")
            }
        }
    }

    private static func isRetention(_ topic: String) -> Bool { topic.hasSuffix("retention_years") }

    private static func speaks(_ text: String, _ words: [String]) -> Bool {
        words.allSatisfy { entry in entry.split(separator: "|").contains { text.lowercased().contains($0) } }
    }

    @Test(arguments: [
        (
            "A counsellor may hold an animal for 48 hours. Visitors search animals. Animals are taken in by officers.",
            "semantics.hold_end"
        ),
        (
            "Caseworkers register applications. The property register of the land survey is consulted over its interface. It is unavailable on Sundays.",
            "semantics.property_register_down"
        ),
        (
            "A surveyor records an inspection on a tablet, also where there is no network coverage. Owners see the inspection.",
            "semantics.sync_conflict"
        ),
        ("Volunteers scan crates with a hand scanner in the cellar. Drivers deliver parcels.", "semantics.offline"),
        (
            "Librarians hire sets of parts. A hire lasts a month. The warehouse scans sets out and in. Librarians extend a hire.",
            "semantics.overdue"
        ),
        (
            "Gardeners offer seeds. Gardeners request seeds. Gardeners rate an exchange. About 300 members.",
            "semantics.leaver"
        ),
        (
            "Handlers set reserves. Reserves above EUR 50,000 require approval: a team leader approves reserves.",
            "semantics.approver_absent"
        ),
        (
            "The present package ClaimTrak will be withdrawn. Policyholders register claims. Handlers assess claims.",
            "semantics.migration"
        ),
    ])
    func whatIsLeftOpenIsAsked(_ text: String, _ topic: String) {
        let topics = (ExampleRun.of("# Fernside\n\n" + text + "\n").design?.questions ?? []).map(\.topic.rawValue)
        #expect(topics.contains(topic), "\(topics)")
    }

    @Test(arguments: [
        (
            "A counsellor may hold an animal for 48 hours; then it goes back to all. Visitors search animals.",
            "semantics.hold_end"
        ),
        ("Volunteers check out tools on a tablet. It works offline, and the latest wins.", "semantics.sync_conflict"),
        ("Parents choose meals on a tablet.", "semantics.offline"),
        ("Handlers approve reserves.", "semantics.approver_absent"),
        ("A court may put a litigation hold on documents for 90 days.", "semantics.hold_end"),
    ])
    func whatIsSaidOrMeansSomethingElseIsNotAsked(_ text: String, _ topic: String) {
        let topics = (ExampleRun.of("# Fernside\n\n" + text + "\n").design?.questions ?? []).map(\.topic.rawValue)
        #expect(!topics.contains(topic), "\(topics)")
    }
}
