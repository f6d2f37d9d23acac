import Diagnostics
import TestSupport
import Testing

@testable import Pipeline

@Suite struct CampaignTests {
    private let model = """
        stations: {server: {servers: 2}}
        handlers: {answer: {steps: [{work: server, time: exponential 10 ms}]}}
        calls: {ask: {to: answer, timeout: 500 ms}}
        sources: {clients: {poisson: 100, steps: [{call: ask}]}}
        """

    private func read(_ text: String, model: String? = nil) -> (campaign: Campaign?, diagnostics: [Diagnostic]) {
        CampaignFile.read(SourceText(name: "campaign.yaml", text: text)) {
            SourceText(name: $0, text: model ?? self.model)
        }
    }

    private let sweep = """
        name: load
        model: model.yaml
        seconds: 5
        seeds: 3
        grid: {sources.clients.poisson: [50, 150], stations.server.queue_bound: [none, 4]}
        """

    private func written(_ campaign: Campaign, _ shard: Shard) -> [String] {
        var progress = ShardProgress(campaign, shard)
        _ = progress.take(progress.left.map { campaign.observe($0) })
        _ = progress.close()
        return progress.lines
    }

    private func part(_ name: String, _ lines: [String]) -> CampaignMerge.Part {
        var left = lines[...]
        return CampaignMerge.Part(name) { left.popFirst() }
    }

    private func merged(_ campaign: Campaign, _ files: [[String]]) -> (
        result: CampaignResult?, diagnostics: [Diagnostic]
    ) {
        CampaignMerge.merge(campaign, files.enumerated().map { part("shard-\($0.offset)", $0.element) })
    }

    @Test(arguments: [1, 2, 5, 12, 40]) func theResultDoesNotKnowHowItWasDivided(_ count: Int) throws {
        let campaign = try #require(read(sweep).campaign)
        let whole = try #require(merged(campaign, [written(campaign, .whole)]).result)
        let files = (1...count).map { written(campaign, Shard($0, of: count)) }
        let divided = try #require(merged(campaign, files.reversed()).result)
        #expect(whole.json == divided.json)
        #expect(whole.text == divided.text)
        #expect(whole.cases.count == 4)
        #expect(whole.cases.allSatisfy { $0.report.replications == 3 })
    }

    @Test func theSumOverShardsIsWhatEveryRunShowed() throws {
        let campaign = try #require(read(sweep).campaign)
        let files = (1...5).map { written(campaign, Shard($0, of: 5)) }
        let result = try #require(merged(campaign, files).result)
        let events = (0..<campaign.runs).reduce(UInt64(0)) { $0 + campaign.observe($1).events }
        #expect(result.events == events)
        let counted = result.cases.flatMap(\.report.sources).reduce(UInt64(0)) { $0 + $1.total.latency.total }
        let succeeded = result.cases.flatMap(\.report.sources).reduce(UInt64(0)) { $0 + $1.total.succeeded }
        #expect(counted == succeeded)
    }

    @Test func aShardThatIsThereTwiceCountsOnce() throws {
        let campaign = try #require(read(sweep).campaign)
        let whole = written(campaign, .whole)
        let both = merged(campaign, [whole, written(campaign, Shard(2, of: 3))])
        #expect(both.diagnostics.isEmpty)
        #expect(try #require(both.result).json == (try #require(merged(campaign, [whole]).result).json))
    }

    @Test func aMissingShardIsNamed() throws {
        let campaign = try #require(read(sweep).campaign)
        let (result, diagnostics) = merged(campaign, [1, 3].map { written(campaign, Shard($0, of: 3)) })
        #expect(result == nil)
        #expect(diagnostics.map(\.code) == [.campaignIncomplete])
        #expect(diagnostics.first?.summary == "4 of 12 runs are not there: shards 2/3")
    }

    @Test func everyChangedLineIsNoticed() throws {
        let campaign = try #require(read(sweep).campaign)
        let whole = written(campaign, .whole)
        for at in whole.indices {
            var changed = whole
            changed[at] = changed[at].replacing("1", with: "2")
            #expect(merged(campaign, [changed]).diagnostics.first?.code == .shardDamaged, "line \(at + 1)")
            let (result, diagnostics) = merged(campaign, [Array(whole[..<at])])
            #expect(result == nil)
            #expect(diagnostics.first?.code == .shardDamaged, "cut before line \(at + 1)")
        }
    }

    @Test func resultsOfAnotherModelAreRefused() throws {
        let campaign = try #require(read(sweep).campaign)
        let other = try #require(read(sweep, model: model.replacing("10 ms", with: "11 ms")).campaign)
        let (result, diagnostics) = merged(campaign, [written(other, .whole)])
        #expect(result == nil)
        #expect(diagnostics.first?.code == .shardOfAnotherCampaign)
    }

    @Test func runsThatDisagreeAreNotCounted() throws {
        let campaign = try #require(read(sweep).campaign)
        var wrong = campaign
        wrong.seeds = [9, 2, 3]
        let diagnostics = merged(campaign, [written(campaign, .whole), written(wrong, .whole)]).diagnostics
        #expect(diagnostics.map(\.code) == Array(repeating: .runTwice, count: 4))
    }

    @Test func aShardGoesOnWhereItWasStopped() throws {
        let campaign = try #require(read(sweep).campaign)
        let shard = Shard(2, of: 2)
        let whole = written(campaign, shard)
        let text = whole.joined(separator: "\n") + "\n"
        for cut in stride(from: 0, to: text.utf8.count, by: 97) {
            var progress = ShardProgress(campaign, shard)
            progress.resume(String(text.utf8.prefix(cut)) ?? "")
            #expect(progress.left.count == 6 - max(0, progress.lines.count - 1))
            _ = progress.take(progress.left.map { campaign.observe($0) })
            _ = progress.close()
            #expect(progress.lines == whole, "cut after \(cut) bytes")
        }
    }

    @Test func aRandomSweepIsItsSeed() throws {
        let text = """
            model: model.yaml
            random: {draws: 40, seed: 5, sources.clients.poisson: log_uniform 10 to 1000, calls.ask.attempts: whole 1 to 3,
              calls.ask.timeout: uniform 0.1 to 0.2, stations.server.discipline: [fifo, lifo]}
            """
        let campaign = try #require(read(text).campaign)
        #expect(campaign.cases.map(\.settings) == read(text).campaign?.cases.map(\.settings))
        let rates = campaign.cases.compactMap { Double($0.settings[0].value) }
        #expect(rates.count == 40 && rates.allSatisfy { (10...1000).contains($0) })
        #expect(rates.filter { $0 < 100 }.count > 10 && rates.filter { $0 > 100 }.count > 10)
        #expect(Set(campaign.cases.map { $0.settings[1].value }) == ["1", "2", "3"])
        #expect(Set(campaign.cases.map { $0.settings[3].value }) == ["fifo", "lifo"])
        #expect(campaign.cases.allSatisfy { $0.settings[2].value.hasPrefix("0.1") })
    }

    @Test func placesInAScenarioAreFilled() throws {
        let blueprint = try String(
            contentsOf: Golden.root.appending(path: "Examples/Blueprints/brownfield-worker.yaml"), encoding: .utf8)
        let text = """
            blueprint: blueprint.yaml
            scenario: peak x{load} while main is slow x{times}
            grid: {load: [1, 2], times: [3]}
            """
        let campaign = try #require(read(text, model: blueprint).campaign)
        #expect(campaign.cases.count == 2)
        #expect(campaign.cases.allSatisfy { $0.model.triggers.count == 1 })
        #expect(
            read(text.replacing("{times}", with: "3"), model: blueprint).diagnostics.first?.code
                == .scenarioNotUnderstood)
    }

    @Test(arguments: [
        ("grid: {sources.clients.poisson: [50, -1]}", "Arrivals need rates and times that are zero or more"),
        ("grid: {sources.clients.rate: [50]}", "'rate' means nothing here"),
        ("grid: {sources.clients.poisson: 50}", "'sources.clients.poisson' needs a list of values"),
        ("seeds: [1, 1]", "Seeds are a number of them, or a list of different whole numbers"),
        ("random: {draws: 2, calls.ask.timeout: uniform 2 to 1}", "'calls.ask.timeout' needs a list, or"),
        ("sedes: 4", "'sedes' means nothing here"),
        ("blueprint: b.yaml", "A campaign says either a model or a blueprint"),
        ("random: {draws: 20000, calls.ask.timeout: uniform 1 to 2}", "20000 cases are more than the 10000"),
    ])
    func mistakesAreSaid(_ line: String, _ summary: String) {
        let (campaign, diagnostics) = read("model: model.yaml\n" + line)
        #expect(campaign == nil)
        #expect(diagnostics.first?.summary.hasPrefix(summary) == true, "\(diagnostics.map(\.summary))")
    }

    @Test func partsHaveNumbers() {
        #expect(Shard("3/64") == Shard(3, of: 64))
        for words in ["0/4", "5/4", "1/0", "a/b", "3", "1/2/3", "-1/4", "1/999999999"] { #expect(Shard(words) == nil) }
    }
}
