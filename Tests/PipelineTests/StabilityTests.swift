import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports
import TestSupport
import Testing

@Suite struct StabilityTests {
    /// The same decisions for the same brief said otherwise or in another order (promise P9): a ratchet towards all of them.
    @Test func paraphrasesGetTheSameDecisions() {
        var (kept, moved) = (0, [String]())
        for (brief, run) in ExampleRun.given {
            for (number, paraphrase) in brief.paraphrases.enumerated() {
                let other = ExampleRun.of(paraphrase)
                for decision in run.design?.decisions ?? [] {
                    let choice = other.choice(decision.topic)
                    if choice == decision.chosen { kept += 1; continue }
                    moved.append("\(brief) \(number + 1) \(decision.topic): \(decision.chosen) became \(choice)")
                }
            }
        }
        let share = Double(kept) / Double(max(1, kept + moved.count))
        print(
            "decisions unchanged under paraphrase: \(kept) of \(kept + moved.count)\n" + moved.joined(separator: "\n"))
        #expect(share >= Self.unchangedShare, "\(moved.joined(separator: "\n"))")
    }

    /// What is reached; it may only rise.
    private static let unchangedShare = 1.0

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
