import DesignModel
import Testing

@testable import Synthesis

@Suite struct TopologyTests {
    /// A library with late-night returns: small, no promises.
    private static func library() -> Needs {
        var needs = Needs("Lesesaal")
        needs.does("librarian", "record", "Loan", .write)
        needs.does("reader", "see", "Loan", .read)
        needs.decide(Topic.style, "single_server")
        needs.decide(Topic.deployment, "single_vm")
        needs.decide(Topic.backup, "nightly_dump")
        needs.decide(Topic.asyncWork, "none")
        return needs
    }

    @Test func internalToolStaysSmall() {
        let design = Self.library().design()
        #expect(design.components.map(\.id) == ["edge", "api"])
        #expect(design.stores.map(\.id) == ["main"])
        #expect(design.channels.isEmpty)
        #expect(design.environments.map(\.id) == ["development", "production"])
        #expect(design.steps.count <= 4)
        #expect(design.risks.count <= 6)
    }

    @Test func recordOfOthersIsWrittenByTheWorkerAndNeverWhileACallerWaits() {
        var needs = Needs("Calm")
        needs.requirements.constraints.integrations = ["ehr"]
        needs.requirements.qualities.maintenanceWindow = "EHR off on Saturdays"
        needs.does("patient", "book", "Appointment", .write)
        needs.does("system", "send", "Booking", .job, quote: "Send every booking to the EHR")
        needs.say("quality.ehr.latency_ms", 3, .seconds, .max)
        needs.decide(Topic.style, "monolith_with_workers")
        needs.decide(Topic.asyncWork, "postgresql_queue")
        let design = needs.design()
        #expect(design.edges.filter { $0.to == "ehr" }.map(\.from) == ["worker"])
        #expect(design.edge("worker-ehr")?.policy?.timeout?.value == 6)
        #expect(design.component("ehr")?.terms?.maintenance == "EHR off on Saturdays")
        #expect(design.channel("work")?.store == "main")
        #expect(design.risks.contains { $0.id == "rejected-later" })
    }

    @Test func lawThatKeepsDataAtHomeMakesTwoCells() {
        var needs = Needs("Calm")
        needs.requirements.constraints.regions = ["US", "IE"]
        needs.requirements.constraints.residency = ["EU"]
        needs.requirements.constraints.cloud = "aws"
        needs.does("patient", "book", "Appointment", .write)
        needs.decide(Topic.regions, "cells_by_residency")
        let design = needs.design()
        #expect(design.sites.map(\.country) == ["US", "IE"])
        #expect(design.stores.map(\.id) == ["main-us", "main-ie"])
        #expect(design.stores.map(\.sites) == [["us"], ["ie"]])
        #expect(design.component("edge")?.responsibility.template.contains("'ie'") == true)
    }

    /// 300 a second that take 0.3 s each are 90 at once; at 60 % busy that takes 150 places, in the job and not in the worker.
    @Test func pollingIsSizedByLittlesLaw() throws {
        var needs = Needs("Wayline")
        needs.requirements.constraints.integrations = ["carriers"]
        needs.does("system", "poll", "Carrier", .job)
        var operation = Operation(id: "poll-carrier", kind: .job)
        operation.meanRate = needs.say("load.poll.mean_rps", 300, .perSecond)
        var commands = Interface(id: "commands", component: "worker", style: .commands)
        commands.operations = [operation]
        needs.parts.interfaces = [commands]
        needs.decide(Topic.style, "monolith_with_workers")
        let design = needs.design()
        let job = try #require(design.component("poll-carrier"))
        let answer = try #require(design.component("carriers")?.terms?.latency?.canonical)
        #expect(job.concurrency?.workers?.canonical == (300 * answer / 1000 / 0.6).rounded(.up))
        #expect(job.demands.map(\.operation) == ["poll-carrier"])
        #expect(design.edge("poll-carrier-carriers")?.operations == ["poll-carrier"])
        #expect(design.component("worker")?.demands.contains { $0.operation == "poll-carrier" } == false)
    }

    @Test func floodOfOneInboundPathDoesNotDelayTheOther() {
        var needs = Needs("Fen")
        needs.requirements.patterns = ["file_ingestion", "device_ingestion"]
        needs.does("network", "deliver", "Reading", .stream, quote: "delivers most of them in files")
        needs.does("network", "forward", "Alarm", .stream, quote: "forwards alarms from meters")
        needs.decide(Topic.style, "monolith_with_workers")
        needs.decide(Topic.boundaries, "ingest_apart")
        let design = needs.design()
        #expect(design.component("reading-processor")?.intake?.channel == "inbound-reading")
        #expect(design.component("alarm-processor")?.intake?.channel == "inbound-alarm")
        #expect(design.stores.contains { $0.buckets.contains { $0.id == "raw-reading" && $0.versioned } })
    }

    @Test func deadReceiverHoldsUpNobody() {
        var needs = Needs("Way")
        needs.requirements.patterns = ["webhooks_out"]
        needs.requirements.entities = [EntityNeed(name: "Shop")]
        needs.does("shop", "register", "Parcel", .write)
        needs.does("system", "call", "Webhook", .job, quote: "call the shop back")
        needs.decide(Topic.style, "monolith_with_workers")
        let design = needs.design()
        #expect(design.channel("outgoing")?.ordering == "per_shop")
        #expect(design.channel("outgoing")?.fairness?.template.contains("each shop") == true)
        #expect(design.edge("sender-shop-endpoints")?.policy?.concurrencyLimit != nil)
    }

    @Test func knownRareDateRaisesCapacityBeforehandAndStopsReleases() {
        var needs = Needs("Hearth")
        needs.requirements.workload.peakWindow = "exam mornings, twice a year, 90 minutes"
        needs.requirements.workload.peak = needs.say("load.peak_rps", 400, .perSecond)
        needs.requirements.workload.mean = needs.say("load.mean_rps", 2, .perSecond)
        needs.requirements.constraints.languages = ["python"]
        needs.requirements.qualities.availability = needs.say("quality.availability", 0.995, .fraction)
        needs.does("learner", "save", "Answer", .write)
        needs.decide(Topic.deployment, "managed_containers")
        let design = needs.design()
        let scaling = design.component("api")?.scaling
        #expect(scaling?.minimum?.value == 2)
        #expect((scaling?.maximum?.value ?? 0) >= 3)
        #expect(scaling?.prewarm?.template.contains("exam mornings") == true)
        #expect(design.environments.last?.release.template.contains("refuses to deploy") == true)
    }
}
