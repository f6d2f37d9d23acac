import DesignModel
import Diagnostics
import Pipeline
import Ports
import Testing

@Suite struct ReconciliationTests {
    private func run(_ brief: String, _ texts: [String: String]) -> Run {
        DesignPipeline().advance(
            Run(), text: SourceText(name: "brief.md", text: brief), folder: MemoryTree(texts), to: .design)
    }

    private let rails = ["Gemfile": "gem 'rails'\ngem 'mysql2'\n", "app/models/booking.rb": "class Booking; end\n"]

    @Test func asksWhichOneHoldsWhenTheBriefAndTheCodeDiffer() throws {
        let brief =
            "# Courts\n\nAdd waiting lists to our existing booking system. Members join a list. We must use PostgreSQL.\n"
        let run = run(brief, rails)
        let question = try #require(run.design?.questions.first { $0.topic == "stack.database" })
        #expect(question.quotes.count == 2)
        #expect(question.quotes.contains { $0.contains("gem 'mysql2'") && $0.contains("Gemfile") })
        #expect(question.options.count == 2)
    }

    @Test func asksNothingWhenTheyAgree() {
        let brief = "# Courts\n\nAdd waiting lists to our existing booking system. Members join a list. We use MySQL.\n"
        #expect(run(brief, rails).brief?.contradictions.isEmpty == true)
    }

    @Test func saysWhenABriefDemandsWhatARecordRulesOut() {
        let record = ["docs/adr/0001-x.md": "# No Kafka\n\n* Status: accepted\n"]
        let run = run("# Feed\n\nPeople post photos. Events must go through Kafka.\n", record)
        let said = run.objections.first { $0.code == .contextConflict }
        #expect(said?.notes.first?.place.map { "\($0)" }?.contains("docs/adr/0001-x.md") == true)
        #expect(run.decisions?.decisions.contains { $0.chosen == "kafka" } == false)
    }

    @Test func extendsTheDatabaseThatIsThere() {
        let brief =
            "# Courts\n\nAdd waiting lists to our existing booking system. Members join a list and get a message.\n"
        let design = run(brief, rails).design
        #expect(design?.decisions.first { $0.topic == "primary_store" }?.chosen == "mysql")
    }
}
