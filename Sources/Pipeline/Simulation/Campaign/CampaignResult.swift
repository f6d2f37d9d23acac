import Foundation
import Simulation

/// What a campaign came to: the report of each case over all seeds.
public struct CampaignResult: Sendable, Encodable {
    public var name: String
    public var digest: String
    public var runs: Int
    public var seeds: [UInt64]
    public var seconds: Double
    public var warmUp: Double
    public var events: UInt64 = 0
    public var cases: [Case] = []

    public struct Case: Sendable, Encodable {
        public var settings: [CampaignSetting]
        public var report: SimulationReport
    }

    init(_ campaign: Campaign) {
        (name, digest, runs, seeds) = (campaign.name, campaign.digest, campaign.runs, campaign.seeds)
        (seconds, warmUp) = (campaign.duration, campaign.warmUp)
    }

    mutating func add(_ campaign: Campaign, _ seen: [Observation]) {
        let report = campaign.report(cases.count, seen)
        cases.append(Case(settings: campaign.cases[cases.count].settings, report: report))
        events += report.events
    }

    /// The whole as JSON with sorted keys; equal results are equal bytes.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }

    /// A line for each source of each case, as people read it.
    public var text: String {
        let names = cases.first?.settings.map(\.parameter) ?? []
        let head = names + ["source", "offered/s", "good/s", "mean", "p99", "failed", "late"]
        let rows = cases.flatMap { entry in entry.report.sources.map { row(entry, $0) } }
        let lead =
            "\(name): \(cases.count) cases from \(seeds.count) seeds each, \(seconds.asTime) after \(warmUp.asTime) left out, \(Double(events).grouped) events; ± is a 95 % interval"
        return ([lead, ""] + Grid(head, rows).lines).joined(separator: "\n") + "\n"
    }

    private func row(_ entry: Case, _ source: SourceReport) -> [String] {
        let grows = !entry.report.unstable.isEmpty
        let times = [source.meanLatency, source.p99].map { estimate in
            grows ? "grows" : estimate.map(SimulationTranscript.time) ?? "-"
        }
        return entry.settings.map(\.value)
            + [source.name, source.offered.value.grouped, SimulationTranscript.plain(source.goodput)] + times
            + [SimulationTranscript.percent(source.unsuccessfulShare), SimulationTranscript.percent(source.slowShare)]
    }
}
