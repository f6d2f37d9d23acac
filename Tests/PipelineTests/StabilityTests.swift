import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports
import TestSupport
import Testing

@Suite struct StabilityTests {
    /// Same decisions for the same brief said otherwise or in another order (promise P9).
    @Test func paraphrasesGetTheSameDecisions() {
        for (brief, run) in ExampleRun.given {
            for (number, paraphrase) in brief.paraphrases.enumerated() {
                let other = ExampleRun.of(paraphrase)
                let moved = (run.design?.decisions ?? []).filter { other.choice($0.topic) != $0.chosen }
                let said = moved.map { "\($0.topic): \($0.chosen) became \(other.choice($0.topic))" }
                #expect(moved.isEmpty, "\(brief) \(number + 1): \(said.joined(separator: "; "))")
            }
        }
    }

    @Test func theSameBriefGivesTheSameBytes() {
        for (brief, run) in ExampleRun.given.prefix(2) {
            #expect(ExampleRun.of(brief.source).artefacts == run.artefacts, "\(brief)")
        }
    }

    @Test func artefactsKnowNoPlaceOnThisMachine() {
        for (brief, run) in ExampleRun.given {
            for artefact in run.artefacts ?? [] {
                #expect(!artefact.text.contains(Golden.root.path), "\(brief): \(artefact.path)")
            }
        }
    }

    @Test func aRunStoppedAndFedBackEndsLikeOneThatWasNot() throws {
        let (brief, whole) = try #require(ExampleRun.given.first)
        for stage in Stage.allCases {
            let folder = MemoryTree([:])
            let text = SourceText(name: "brief.md", text: brief.source.text)
            let stopped = DesignPipeline().advance(Run(), text: text, folder: folder, to: stage)
            let fedBack = try JSONDecoder().decode(Run.self, from: JSONEncoder().encode(stopped))
            let ended = DesignPipeline().advance(fedBack, text: text, folder: folder)
            #expect(ended.artefacts == whole.artefacts, "\(stage)")
        }
    }

    @Test func everyBlueprintOfOursReadsBackWithoutARemark() {
        for (brief, run) in ExampleRun.given + ExampleRun.unseen {
            #expect(run.expression.isEmpty, "\(brief): \(run.expression.map(\.line).joined(separator: "\n"))")
        }
    }

    @Test func noCitationIsLeftOpen() {
        for (brief, run) in ExampleRun.given + ExampleRun.unseen {
            for artefact in run.artefacts ?? [] where artefact.path.hasSuffix(".md") {
                #expect(!artefact.text.contains("?}"), "\(brief): \(artefact.path)")
            }
        }
    }
}
