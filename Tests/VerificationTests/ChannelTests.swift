import DesignModel
import Diagnostics
import Estimation
import TestSupport
import Testing
import Verification

@Suite struct ChannelTests {
    @Test func queueWithoutBound() {
        expect(.queueWithoutBound, at: "channels.work.bound") { $0.channels[0].bound = nil }
    }

    @Test func queueThatRetriesForever() throws {
        expect(.queueWithoutDeadLetter, at: "channels.work.dead_letter") { $0.channels[0].deadLetter = nil }
        var design = Design.sample
        design.channels[0].deadLetter = nil
        design.channels[0].maxAttempts = nil
        let finding = try #require(Verifier().check(design, Assessor().assess(design)).first)
        #expect(finding.summary == "Queue 'work' retries forever; add a limit or a dead-letter queue")
    }

    @Test func deadLettersThatNobodyReads() {
        expect(.queueWithoutRedrive, at: "channels.work.redrive") { $0.channels[0].redrive = "" }
    }

    @Test func workerThatCannotTellARepeat() {
        expect(.consumerNotIdempotent, at: "components.worker.intake.dedupe_key") { design in
            design.component("worker") { $0.intake?.dedupeKey = nil }
        }
    }

    @Test func queueThatNobodyReads() {
        expect(.channelWithoutConsumer, at: "channels.work") { design in
            design.component("worker") { $0.intake = nil }
            design.edges.removeAll { $0.from == "work" }
            design.objectives[2].subject = "worker"
        }
    }

    @Test func deadLetterQueueOfAQueueNeedsNone() {
        var design = Design.sample
        var letters = Channel(id: "letters")
        letters.bound = some(1000, .count)
        design.channels[0].deadLetter = "letters"
        design.channels.append(letters)
        #expect(findings(design).isEmpty)
    }
}
