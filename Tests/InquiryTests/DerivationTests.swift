import DesignModel
import Testing

@Suite struct DerivationTests {
    @Test func presentPeopleTimesSavesGiveThePeak() {
        let needs = Written.requirements([
            Written.fact("load.concurrent_users", 6000, .count, "6,000 people at once"),
            Written.fact("load.answer.per_client_rps", 4, .perMinute, "every answer saved every 15 seconds"),
        ])
        #expect(needs.ledger["load.answer.peak_rps"]?.canonical == 400)
        #expect(
            needs.ledger["load.answer.peak_rps"]?.provenance
                == .derived(
                    formula: "load.concurrent_users × load.answer.per_client_rps",
                    inputs: ["load.concurrent_users", "load.answer.per_client_rps"]))
    }

    /// The documents are what is opened; those who open them are the people.
    @Test func whatSomebodyDoesToAThingIsNoRateOfTheThing() {
        let needs = Written.requirements([
            Written.fact("data.document.count", 40_000_000, .count, "40 million documents"),
            Written.fact("load.concurrent_users", 220, .count, "Some 220 reviewers"),
            Written.fact("load.document.per_client_rps", 1.5, .perMinute, "each opens a document every 40 seconds"),
        ])
        #expect(needs.ledger["load.document.peak_rps"]?.canonical == 5.5)
        let polled = Written.requirements([
            Written.fact("data.parcel.count", 7_200, .count, "7,200 open parcels"),
            Written.fact("load.poll.per_client_rps", 0.5, .perHour, "every open parcel every 2 hours"),
        ])
        #expect(polled.ledger["load.poll.mean_rps"]?.canonical == 1)
    }

    @Test func metersSizedForTheLaterCountAndStartedAtTheEarlier() {
        let needs = Written.requirements([
            Written.fact("data.meter.count", 640_000, .count, "640,000 now", when: "now"),
            Written.fact("data.meter.count", 900_000, .count, "900,000 in two years", when: "+24 months"),
            Written.fact("load.reading.per_client_rps", 48, .perDay, "48 readings a day"),
        ])
        #expect(needs.ledger["load.reading.mean_rps"]?.converted(to: .perDay) == 43_200_000)
        #expect(needs.ledger["load.reading.mean_rps.launch"]?.converted(to: .perDay) == 30_720_000)
    }

    @Test func nightlyWindowAndBatchLimitGiveTwoRates() throws {
        let needs = Written.requirements([
            Written.fact("data.meter.count", 640_000, .count, "640,000 meters"),
            Written.fact("load.reading.per_client_rps", 48, .perDay, "48 readings a day"),
            Written.fact("load.peak_window", "00:30 to 04:00"),
            Written.fact("quality.file.latency_ms", 90, .minutes, "within 90 minutes"),
        ])
        let window = try #require(needs.ledger["load.reading.window_rps"])
        #expect(abs(window.canonical - 2438) < 2)
        let peak = try #require(needs.ledger["load.reading.peak_rps"])
        #expect(abs(peak.canonical - 5689) < 2)
    }

    @Test func burstIsDividedByTheTimeItsOwnWordsGive() throws {
        let words = "up to 50,000 loss-of-supply events can arrive within two minutes"
        let needs = Written.requirements([Written.fact("load.event.burst_items", 50_000, .count, words)])
        let peak = try #require(needs.ledger["load.event.peak_rps"])
        #expect(abs(peak.canonical - 416.7) < 0.1)
    }

    @Test func visitsAndAnAssumedFactorGiveThePeakOfThePeople() throws {
        let needs = Written.requirements(
            [
                Written.fact("load.daily_active_users", 30_000, .count, "30,000"),
                Written.fact("load.feed_open.per_client_rps", 9, .perDay, "nine times a day"),
            ], [Written.operation("baker", "open", "Feed", .read)])
        #expect(needs.ledger["load.feed_open.mean_rps"]?.canonical == 3.125)
        #expect(needs.ledger["load.peak_rps"]?.canonical == 100)
        #expect(needs.assumptions.contains { $0.key == "load.people.peak_factor" })
    }

    @Test func soManyPostsADayAreMadeAndNotLookedAt() {
        let needs = Written.requirements(
            [Written.fact("load.post.mean_rps", 12_000, .perDay)],
            [
                Written.operation("baker", "see", "Post", .read), Written.operation("baker", "post", "Photo", .write),
                Written.operation("baker", "comment", "Comment", .write),
            ])
        #expect(needs.workload.flows.map { $0.mean?.value } == [nil, 12_000, nil])
    }

    @Test func meanFollowsFromThePeakAndBothFromAStatedPair() {
        let needs = Written.requirements([
            Written.fact("load.webhook.mean_rps", 110, .perSecond),
            Written.fact("load.webhook.peak_rps", 650, .perSecond),
        ])
        #expect(needs.ledger["load.webhook.peak_factor"]?.value == 5.909)
    }

    @Test func growthCompoundsToTheEndOfTheFirstYear() {
        let needs = Written.requirements([
            Written.fact("load.peak_rps", 100, .perSecond), Written.fact("load.growth_per_year", 40, .percent),
        ])
        #expect(needs.ledger["load.peak_rps.horizon"]?.value == 140)
    }

    @Test func photosOfEveryListingBoundTheStock() {
        let needs = Written.requirements([
            Written.fact("data.listing.count", 250_000, .count), Written.fact("rule.photos_per_listing", 8, .count),
            Written.fact("load.photo.payload_bytes", 5, .megabytes),
        ])
        #expect(needs.ledger["data.photo.bytes"]?.converted(to: .terabytes) == 10)
    }

    @Test func postsADayTimesTheSizeOfAPhotoIsTheMonthlyGrowth() throws {
        let needs = Written.requirements([
            Written.fact("load.post.mean_rps", 12_000, .perDay),
            Written.fact("load.photo.payload_bytes", 3.5, .megabytes),
        ])
        let growth = try #require(needs.ledger["data.post.bytes_per_month"])
        #expect(growth.converted(to: .gigabytes) == 1260)
    }

    @Test func readingsKeptSixYearsAreCounted() throws {
        let needs = Written.requirements([
            Written.fact("load.reading.mean_rps", 30_720_000, .perDay),
            Written.fact("data.reading.retention_years", 6, .years),
        ])
        let rows = try #require(needs.ledger["data.reading.count"])
        #expect(abs(rows.value / 67.3e9 - 1) < 0.01)
    }
}
