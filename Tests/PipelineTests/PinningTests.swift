import DesignModel
import Diagnostics
import Pipeline
import Ports
import TestSupport
import Testing

@Suite struct PinningTests {
    @Test func aPinnedChoiceIsKeptAndMarked() throws {
        let brief = try #require(ExampleBrief.given.first { $0.name == "neighbourhood-marketplace" })
        var start = Run()
        start.pins = [Topic.cache: "redis"]
        let text = SourceText(name: "brief.md", text: brief.source.text)
        let run = DesignPipeline().advance(start, text: text, folder: MemoryTree([:]))
        let cache = try #require(run.design?.decisions.first { $0.topic == Topic.cache })
        #expect(cache.chosen == "redis" && cache.settledBy == .pinned)
        let blueprint = try #require(run.blueprint)
        #expect(BlueprintReview.pins(in: SourceText(name: "blueprint.yaml", text: blueprint)) == start.pins)
    }
}
