import DesignModel
import Diagnostics
import Ports
import Testing

@testable import Pipeline

/// Each later decision moves what runs: pinned one way and another, artefacts differ where they should, and nothing disagrees.
@Suite struct CarriedOutTests {
    private static let brief = """
        # Harbour lockers

        Guests book lockers and pay for bookings with Stripe. Staff change lockers and see bookings. Partners send bookings
        through our public API. Who changed a booking must be known later. Names and phone numbers of guests are personal; GDPR applies.
        1,500 requests per second at the peak, 60 on average, 40,000 guests. Availability 99.9 percent. Six developers run it on
        Google Cloud in containers. A booking is never sold twice.
        """

    private func run(_ topic: String, _ option: String) -> Run {
        var run = Run()
        run.pins = [topic: option, Topic.deployment: "kubernetes"]
        return DesignPipeline().advance(
            run, text: SourceText(name: "brief.md", text: Self.brief), folder: MemoryTree([:]))
    }

    private func text(_ run: Run, _ path: String) -> String { run.artefacts?.first { $0.path == path }?.text ?? "" }

    /// The topic, the file, and what stands in it for each option and for no other.
    private static let moves: [(topic: String, file: String, said: [(option: String, mark: String)])] = [
        (
            "release", "deploy/pipeline.yaml",
            [
                ("canary", "Watch the canary"), ("rolling", "Replace one copy after the other"),
                ("start_beside", "beside the old one"),
            ]
        ),
        (
            "observability", "reliability/collector.yaml",
            [("with_traces", "otlphttp/traces"), ("vendor_suite", "VENDOR_URL")]
        ),
        (
            "authorization", "security/authorization.yaml",
            [
                ("owner_checks", "model: owner_checks"), ("roles", "model: roles"),
                ("attribute_rules", "model: attribute_rules"), ("relations", "model: relations"),
            ]
        ),
        (
            "encryption", "security/model.json",
            [("own_keys", "storage-key"), ("field_encryption", "field-key"), ("end_to_end", "\"devices\"")]
        ),
        ("api_evolution", "api/openapi.yaml", [("path_version", "/v1/"), ("dated_versions", "API-Version")]),
        (
            "data_pattern", "data/schema.sql",
            [("kept_history", "changed_by text"), ("event_sourcing", "position bigint")]
        ),
        ("consistency", "data/schema.sql", [("saga", "taken_back")]),
    ]

    @Test(arguments: moves.indices) func theArtefactFollowsTheDecision(_ at: Int) {
        let (topic, file, said) = Self.moves[at]
        for (option, mark) in said {
            let own = run(topic, option)
            #expect(text(own, file).contains(mark), "\(topic) \(option) in \(file)")
            #expect(own.findings?.contains { $0.code == .decisionNotCarriedOut } == false, "\(topic) \(option)")
            #expect(own.errors == [], "\(topic) \(option)")
            for (other, _) in said where other != option {
                #expect(!text(run(topic, other), file).contains(mark), "\(other) says \(mark)")
            }
        }
    }

    @Test func workloadsAreReplacedAndWatchedAsDecided() {
        #expect(text(run("release", "start_beside"), "deploy/kubernetes/api.yaml").contains("maxSurge: \"100%\""))
        #expect(!text(run("release", "rolling"), "deploy/kubernetes/api.yaml").contains("100%"))
        let traced = text(run("observability", "with_traces"), "deploy/kubernetes/api.yaml")
        #expect(traced.contains("OTEL_TRACES_SAMPLER"))
        let plain = text(run("observability", "metrics_and_logs"), "deploy/kubernetes/api.yaml")
        #expect(plain.contains("OTEL_TRACES_EXPORTER") && !plain.contains("OTEL_TRACES_SAMPLER"))
    }

    @Test func copiesFollowTheLoadWhereThatWasDecided() {
        #expect(text(run("capacity", "reactive"), "deploy/kubernetes/api.yaml").contains("HorizontalPodAutoscaler"))
        #expect(!text(run("capacity", "fixed"), "deploy/kubernetes/api.yaml").contains("HorizontalPodAutoscaler"))
    }

    @Test func stepsThatStoppedAreFinishedByAJob() {
        #expect(text(run("consistency", "saga"), "deploy/kubernetes/finish-steps.yaml").contains("CronJob"))
        #expect(text(run("consistency", "outbox"), "deploy/kubernetes/finish-steps.yaml").isEmpty)
    }

    /// A decision changed by hand in the blueprint, and nothing else with it, is a finding.
    @Test(arguments: ["release", "observability", "authorization", "encryption", "api_evolution", "data_pattern"])
    func aDecisionThatNothingFollowsIsSaid(_ topic: String) throws {
        let options = Self.moves.first { $0.topic == topic }?.said.map(\.option) ?? []
        let made = run(topic, options[0])
        var design = try #require(made.design)
        let at = try #require(design.decisions.firstIndex { $0.topic == topic })
        design.decisions[at].chosen = options[1]
        if topic == "data_pattern" {
            for store in design.stores.indices { design.stores[store].tables.removeAll { $0.historyOf != nil } }
        }
        let findings = DesignPipeline().verify(design, try #require(made.assessment))
        #expect(findings.contains { $0.code == .decisionNotCarriedOut && $0.summary.contains(topic) })
    }
}
