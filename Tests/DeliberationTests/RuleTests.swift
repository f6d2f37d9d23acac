import DesignModel
import Testing

@Suite struct RuleTests {
    @Test func twoPeopleNeverGetKubernetesOrMicroservices() {
        let log = Decided.log([
            Decided.fact("team.size", 2, .count), Decided.fact("load.daily_active_users", 1_000_000, .count),
        ])
        #expect(log.choice("deployment") != "kubernetes")
        #expect(log.choice("style") != "microservices")
    }

    @Test func kafkaLosesToATableUntilTheRateDemandsIt() {
        let operations = [Decided.operation("device", "send", "Sample", .stream)]
        let few = Decided.log(
            [Decided.fact("load.sample.peak_rps", 500, .perSecond), Decided.fact("team.size", 10, .count)], operations)
        #expect(few.choice("async_work") == "postgresql_queue")
        let many = Decided.log(
            [Decided.fact("load.sample.peak_rps", 5000, .perSecond), Decided.fact("team.size", 10, .count)],
            operations)
        #expect(many.choice("async_work") == "rabbitmq" || many.choice("async_work") == "kafka")
        #expect(many["async_work"]?.options.first { $0.id == "postgresql_queue" }?.isFeasible == false)
    }

    @Test func forbiddenProductIsOutWithTheReason() {
        let log = Decided.log(
            [Decided.fact("stack.forbidden[]", "kafka")], [Decided.operation("system", "send", "Mail", .job)])
        let kafka = log["async_work"]?.options.first { $0.id == "kafka" }
        #expect(kafka?.exclusions.first?.template == "the brief rules out Kafka")
    }

    @Test func mandatedServerlessIsFollowedAndSaysWhoSettledIt() {
        let log = Decided.log([Decided.fact("style.mandated", "serverless_functions")])
        #expect(log.choice("style") == "serverless_functions")
        #expect(log["style"]?.settledBy == .brief)
        #expect(Decided.log([]).choice("style") != "serverless_functions")
    }

    @Test func residencyElsewhereMakesCells() {
        let facts = [
            Decided.fact("region[]", "US"), Decided.fact("region[]", "IE"), Decided.fact("data.residency", "EU"),
        ]
        #expect(Decided.log(facts).choice("regions") == "cells_by_residency")
        #expect(Decided.log([facts[1], facts[2]]).choice("regions") == "single_region")
        var everybody = facts[2]
        everybody.quote = "Data are stored in the EU"
        #expect(Decided.log([facts[0], facts[1], everybody]).choice("regions") == "single_region")
    }

    /// What many fetch and few made stands near them; a thing of megabytes is a file whatever it is called.
    @Test func whatListenersDownloadIsDeliveredNearThem() {
        let facts = [
            Decided.fact("load.episode.payload_bytes", 48, .megabytes),
            Decided.fact("load.download.peak_rps", 1200, .perSecond),
        ]
        let upload = Decided.operation("creator", "upload", "Episode", .write)
        let heard = [upload, Decided.operation("listener", "download", "Episode", .read)]
        #expect(Decided.log(facts, heard, ["Episode"]).choice("media") == "object_storage_and_cdn")
        let own = [upload, Decided.operation("creator", "download", "Episode", .read)]
        #expect(Decided.log(facts, own, ["Episode"]).choice("media") == "object_storage")
    }

    @Test func losslessRecordsNeedASynchronousCopyAndLosslessPhotosDoNot() {
        let day = Decided.fact("quality.rpo_minutes", 1440, .minutes)
        let records = Decided.log([day, Decided.fact("quality.payment.rpo_minutes", 0, .minutes)])
        #expect(records.choice("backup") == "synchronous_standby")
        let photos = Decided.log([day, Decided.fact("quality.photo.rpo_minutes", 0, .minutes)], [], ["Photo"])
        #expect(photos.choice("backup") == "nightly_dump")
    }

    @Test func thirtyPeopleInAnOfficeGetOneFileAndOneServer() {
        let log = Decided.log(
            [Decided.fact("load.registered_users", 30, .count), Decided.fact("team.size", 1, .count)],
            [Decided.operation("clerk", "book", "Room", .write)])
        #expect(log.choice("primary_store") == "sqlite")
        #expect(log.choice("style") == "single_server")
        #expect(log.choice("deployment") == "single_vm")
    }

    @Test func jobsThatCallOutRunBesideTheCallers() {
        let log = Decided.log(
            [Decided.fact("quality.availability", 99.9, .percent)],
            [
                Decided.operation("system", "call", "Webhook", .job),
                Decided.operation("system", "send", "Reminder", .job),
                Decided.operation("shop", "register", "Parcel", .write),
            ])
        #expect(log.choice("style") == "monolith_with_workers")
    }

    @Test func heldConnectionsGetATierOfTheirOwn() {
        let log = Decided.log(
            [
                Decided.fact("load.concurrent_connections", 40_000, .count),
                Decided.fact("quality.availability", 99.9, .percent),
            ],
            [Decided.operation("player", "answer", "Question", .stream)])
        #expect(log.choice("style") == "monolith_with_edge")
    }

    @Test func inboundPromiseAboveTheWholeSetsIntakeApart() {
        let log = Decided.log(
            [
                Decided.fact("quality.availability", 99.5, .percent),
                Decided.fact("quality.event.availability", 99.9, .percent),
                Decided.fact("load.event.peak_rps", 400, .perSecond),
            ], [Decided.operation("network", "forward", "Event", .stream)])
        #expect(log.choice("boundaries") == "ingest_apart")
    }

    @Test func rarePeakIsPreparedAndNotPaidAllYear() {
        let log = Decided.log([
            Decided.fact("load.peak_rps", 800, .perSecond), Decided.fact("load.mean_rps", 5, .perSecond),
            Decided.fact("load.peak_window", "exam mornings, twice a year"),
        ])
        #expect(log.choice("capacity") == "scheduled")
    }

    @Test func brownfieldIsExtended() {
        let log = Decided.log([Decided.fact("project.kind", "brownfield"), Decided.fact("stack.framework", "rails")])
        #expect(log.choice("style") == "extend_existing")
    }

    @Test func feedIsGatheredUntilOpeningsTimesFollowsAreTooMany() {
        let feed = [
            Decided.operation("baker", "open", "Feed", .read), Decided.operation("baker", "follow", "User", .write),
        ]
        let few = Decided.log(
            [Decided.fact("load.feed_open.peak_rps", 12, .perSecond), Decided.fact("load.follow.fanout", 100, .ratio)],
            feed)
        #expect(few.choice("feed_delivery") == "fan_out_on_read")
        let many = Decided.log(
            [
                Decided.fact("load.feed_open.peak_rps", 5000, .perSecond),
                Decided.fact("load.follow.fanout", 100, .ratio),
                Decided.fact("data.follower.count", 60_000, .count),
            ], feed)
        #expect(many.choice("feed_delivery") == "hybrid")
    }
}
