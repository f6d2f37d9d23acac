import DesignModel
import Inquiry
import TestSupport
import Testing

@Suite struct RequirementsTests {
    @Test func answerOverridesTheBriefAndTheBriefTheRepository() {
        var context = Context()
        var observed = Written.fact("stack.language", "php")
        observed.evidence = .observed
        context.facts = [observed]
        let brief = Brief(
            file: "brief.md", facts: [Written.fact("stack.language", "go"), Written.fact("team.size", 3, .count)])
        let answers = [Answer(topic: "team.size", value: .number(5), unit: .count)]
        let needs = RequirementsAnalyst().requirements(brief: brief, context: context, answers: answers)
        #expect(needs.constraints.languages == ["go"])
        #expect(needs.team.size?.value == 5)
        #expect(needs.team.size?.provenance == .answered(question: "team.size"))
    }

    @Test func factsFindTheirFlowThroughSynonyms() throws {
        let needs = Written.requirements(
            [
                Written.fact("load.webhook.peak_rps", 650, .perSecond),
                Written.fact("quality.search.latency_p95_ms", 400, .milliseconds),
                Written.fact("load.photo.payload_bytes", 5, .megabytes),
            ],
            [
                Written.operation("carrier", "push", "Event", .stream),
                Written.operation("buyer", "search", "Listing", .search),
                Written.operation("seller", "upload", "Photo", .write),
            ])
        let flows = needs.workload.flows
        #expect(flows.map(\.id) == ["push_event", "search_listing", "upload_photo"])
        #expect(flows[0].peak?.value == 650)
        #expect(flows[1].latency?.percentile == 0.95)
        #expect(flows[2].payload?.value == 5)
    }

    @Test func outgoingWebhooksBelongToTheCallsWeMake() {
        let needs = Written.requirements(
            [Written.fact("quality.outgoing_webhook.delivery", "at_least_once")],
            [
                Written.operation("carrier", "push", "Event", .stream),
                Written.operation("system", "call", "Webhook", .job),
            ])
        #expect(needs.workload.flows[1].delivery == "at_least_once")
    }

    @Test func contradictionKeepsTheLongerLifeAndSaysSo() {
        var short = Written.fact("data.certificate.retention_years", 5, .years)
        var long = Written.fact("data.certificate.retention_years", "forever")
        short.conflict = "certificates"
        long.conflict = "certificates"
        var brief = Brief(file: "brief.md", facts: [short, long])
        brief.entities = [StatedEntity(name: "Certificate", quote: "", span: short.span)]
        brief.contradictions = [
            Contradiction(
                id: "certificates", topic: "data.certificate.retention_years", quotes: ["five", "forever"], spans: [])
        ]
        let needs = RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: [])
        #expect(needs.entities.first?.retentionRule == "forever")
        #expect(
            needs.assumptions.contains { $0.key == "data.certificate.retention_years" && $0.value == .text("forever") })
    }

    @Test func twelveWordsAreEnoughForAListedSetOfAssumptions() {
        let needs = Written.requirements([], [Written.operation("gardener", "log", "Harvest", .write)])
        #expect(needs.ledger["load.peak_rps"] != nil)
        let keys = Set(needs.assumptions.map(\.key))
        #expect(keys.isSuperset(of: ["load.daily_active_users", "quality.availability", "team.size"]))
        for assumption in needs.assumptions {
            let named = ["gardeners", "Orchard", "harvest"].contains { assumption.why.template.contains($0) }
            #expect(named, "\(assumption.why.template)")
        }
    }

    @Test func hoursThatTheBriefCallsSacredAreNoted() {
        let text = "It is a market. On auction mornings it must simply work."
        var brief = Brief(file: "brief.md", title: "Market")
        brief.text = text
        let load = RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: []).workload
        #expect(load.isSacredAtPeak)
        #expect(load.sacredTime == "auction mornings")
    }

    @Test func aRegionNamedByItsCodeIsNoted() {
        var brief = Brief(file: "brief.md", title: "Market")
        brief.text = "It has to run in eu-north-1 or near Paris."
        let regions = RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: []).constraints
            .namedRegions
        #expect(regions.map(\.region) == ["eu-west-3", "eu-north-1"])
        #expect(regions.map(\.isByCode) == [false, true])
    }

    @Test func reasonsHoldNoDigit() {
        let needs = Written.requirements([Written.fact("load.registered_users", 30, .count)])
        for assumption in needs.assumptions {
            let hasDigit = assumption.why.template.contains { $0.isNumber }
            #expect(!hasDigit, "\(assumption.why.template)")
        }
    }

    @Test func examplesYieldTheirArithmetic() throws {
        let expected: [String: [(String, Double, Unit)]] = [
            "online-courses": [("load.answer.peak_rps", 400, .perSecond)],
            "smart-meters": [
                ("load.reading.mean_rps.launch", 30_720_000, .perDay), ("load.event.peak_rps", 416.7, .perSecond),
            ],
            "photo-feed": [
                ("load.feed_open.mean_rps", 3.125, .perSecond), ("data.post.bytes_per_month", 1260, .gigabytes),
            ],
            "neighbourhood-marketplace": [("data.photo.bytes", 10_000, .gigabytes), ("load.peak_factor", 8, .ratio)],
            "parcel-tracking": [
                ("load.webhook.peak_factor", 5.909, .ratio), ("load.read_fraction", 0.7347, .fraction),
            ],
        ]
        for labelled in try LabelledBrief.all() {
            let needs = RequirementsAnalyst().requirements(brief: labelled.brief, context: Context(), answers: [])
            for (name, value, unit) in expected[labelled.name] ?? [] {
                let found = needs.ledger[name]?.converted(to: unit) ?? .nan
                #expect(abs(found / value - 1) < 0.001, "\(labelled.name): \(name) is \(found)")
            }
        }
    }
}
