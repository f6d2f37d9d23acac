import DesignModel
import Pipeline
import Testing

@Suite struct ExplanationTests {
    private static let run = ExampleRun.given.first { $0.run.design?.system.name == "Torvet" }?.run ?? Run()

    @Test func aDecisionShowsEveryOptionWithItsCountsOrWhatExcludesIt() throws {
        let explanation = try #require(Explanation(Self.run))
        for decision in explanation.decisions {
            let text = try #require(explanation.text(for: decision.topic))
            #expect(text.hasPrefix("\(decision.topic): \(decision.chosen), "))
            for option in decision.options { #expect(text.contains(option.id), "\(decision.topic)") }
            #expect(!text.contains("{"), "\(text)")
        }
    }

    @Test func aTopicIsFoundInEitherSpelling() throws {
        let explanation = try #require(Explanation(Self.run))
        #expect(explanation.text(for: "primary-store") == explanation.text(for: "primary_store"))
    }

    @Test func aFigureIsToldDownToWhatWasSaid() throws {
        let explanation = try #require(Explanation(Self.run))
        let text = try #require(explanation.text(for: "load.peak_write_rps"))
        #expect(text.contains("derived: load.peak_rps × (1 − load.read_fraction)"))
        #expect(text.contains("    load.peak_rps = 120/s"))
        #expect(text.contains("stated, brief.md:25"))
        #expect(text.contains("Decides: "))
        let chain = explanation.chain("load.peak_write_rps").map(\.name)
        #expect(chain == ["load.peak_write_rps", "load.peak_rps", "load.read_fraction"])
    }

    @Test func everyFigureOfTheDesignCanBeExplained() throws {
        let explanation = try #require(Explanation(Self.run))
        for name in explanation.names { #expect(explanation.text(for: name)?.isEmpty == false, "\(name)") }
    }

    @Test func whatTheDesignDoesNotKnowIsNotExplained() throws {
        #expect(try #require(Explanation(Self.run)).text(for: "load.of_old_rope") == nil)
    }
}
