import DesignModel
import Pipeline
import TestSupport
import Testing

/// The decisions and questions of the six briefs, held to their labels.
@Suite struct ExampleDecisionsTests {
    @Test func stylesAreAcceptable() {
        for (brief, run) in ExampleRun.given {
            let style = run.choice(Topic.style)
            #expect(brief.labels.acceptableStyles.contains(style), "\(brief): \(style)")
        }
    }

    @Test func primaryStoresAreAcceptable() {
        for (brief, run) in ExampleRun.given {
            let store = run.choice(Topic.primaryStore)
            #expect(brief.labels.acceptablePrimaryStores.contains(store), "\(brief): \(store)")
        }
    }

    @Test func unseenBriefsGetNothingUnacceptable() {
        for (brief, run) in ExampleRun.unseen {
            #expect(!brief.labels.unacceptableStyles.contains(run.choice(Topic.style)), "\(brief)")
            #expect(!brief.labels.unacceptablePrimaryStores.contains(run.choice(Topic.primaryStore)), "\(brief)")
        }
    }

    @Test func nothingKnownIsAsked() {
        for (brief, run) in ExampleRun.given {
            let topics = (run.design?.questions ?? []).map(\.topic.rawValue)
            for known in brief.labels.mustNotAsk {
                #expect(!topics.contains { $0 == known || $0.hasPrefix(known) }, "\(brief) asks \(known)")
            }
        }
    }

    @Test func everyQuestionSaysWhatItsAnswersDo() {
        for (brief, run) in ExampleRun.given + ExampleRun.unseen {
            for question in run.design?.questions ?? [] {
                #expect(question.options.count >= 2, "\(brief): \(question.topic)")
                #expect(!question.why.isEmpty, "\(brief): \(question.topic)")
            }
        }
    }

    /// A tracking number is no proof of who asks: name and address of the recipient are not in the answer.
    @Test func whoeverIsUnknownSeesNothingPersonal() {
        for (brief, run) in ExampleRun.given + ExampleRun.unseen {
            for operation in run.design?.interfaces.flatMap(\.operations) ?? []
            where operation.permission == nil && [.read, .search].contains(operation.kind) {
                let personal = operation.response.filter { $0.dataClass == "personal" }.map(\.name)
                #expect(personal.isEmpty, "\(brief) \(operation.id): \(personal)")
            }
        }
    }

    /// At 100 MB/s two terabytes are not back in twenty minutes.
    @Test func aRestoreTakesAsLongAsItsBytes() {
        for (brief, run) in ExampleRun.given {
            for load in run.assessment?.stores ?? [] {
                let store = run.design?.stores.first { $0.id == load.store }
                guard let estimate = store?.backup?.restoreEstimate, let bytes = load.bytesAtStart,
                    store?.buckets.isEmpty == true
                else { continue }
                let minutes = bytes.canonical / 1e8 / 60
                #expect(estimate.canonical / 60_000 >= minutes, "\(brief) \(load.store)")
            }
        }
    }

    @Test func ownDesignsPassOwnChecks() {
        for (brief, run) in ExampleRun.given {
            #expect(run.errors.isEmpty, "\(brief): \(run.errors.map(\.line).joined(separator: "\n"))")
        }
    }

    @Test func everyDecisionSaysWhyAndWhatItRefused() {
        for (brief, run) in ExampleRun.given {
            for decision in run.design?.decisions ?? [] {
                #expect(!decision.reason.template.isEmpty, "\(brief): \(decision.topic)")
                #expect(!decision.options.isEmpty, "\(brief): \(decision.topic)")
            }
        }
    }

    /// No rationale may fit another brief word for word.
    @Test func noReasonIsSaidTwice() {
        var seen: [String: String] = [:]
        for (brief, run) in ExampleRun.given {
            let cited = CitedValues(run)
            for decision in run.design?.decisions ?? [] {
                let said = cited.words(decision.reason)
                #expect(seen[said] == nil || seen[said] == brief.name, "\(brief) and \(seen[said] ?? ""): \(said)")
                seen[said] = brief.name
            }
        }
    }
}
