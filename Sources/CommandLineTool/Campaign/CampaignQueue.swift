import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Platform
import Ports

/// Takes shards of a campaign from a queue until none is left, whoever else does the same.
struct CampaignQueue {
    private let campaign: Campaign
    private let url: String
    private let shards: Int
    private let lease: Double
    private let queue: ShardQueue

    init(_ campaign: Campaign, _ options: CampaignOptions, url: String) throws {
        (self.campaign, self.url, shards, lease) = (campaign, url, options.shards, options.lease)
        queue = try Self.speaking { try ShardQueue(url, campaign: campaign.digest, lease: options.lease) }
    }

    /// Works until every shard is done, the ones of workers that died meanwhile included.
    func work() throws {
        try Self.speaking {
            let count = try queue.fill(min(shards, campaign.runs))
            while true {
                if let claim = try queue.claim() {
                    try carryOut(claim)
                    continue
                }
                let standing = try queue.standing()
                guard standing.open + standing.leased > 0 else { return try end(standing, count) }
                Thread.sleep(forTimeInterval: min(1, lease / 4))
            }
        }
    }

    /// The results, as files of the folder; those that are there already are not fetched again.
    func fetch(into folder: ShardFolder) throws {
        try Self.speaking {
            let count = try queue.fill(min(shards, campaign.runs))
            for number in 1...count {
                let name = folder.name(number, of: count)
                guard !folder.finished.contains(name), let text = try queue.result(number) else { continue }
                try folder.put(name, text)
            }
        }
    }

    private func carryOut(_ claim: ShardQueue.Claim) throws {
        let shard = Shard(claim.shard, of: claim.of)
        var progress = ShardProgress(campaign, shard)
        progress.resume(claim.text)
        let heartbeat = Heartbeat(every: lease / 3) { [url, campaign, lease] in
            let queue = try ShardQueue(url, campaign: campaign.digest, lease: lease)
            return { try queue.renew(claim) }
        }
        var kept = Date()
        let isOurs = try CampaignWork(campaign).finish(&progress) { _, progress in
            if heartbeat.isLost { return false }
            if progress.isDone { return try queue.complete(progress.text, claim) }
            guard Date().timeIntervalSince(kept) > lease / 3 else { return true }
            kept = Date()
            return try queue.keep(progress.text, claim)
        }
        Console.say(isOurs ? "shard \(shard) is done" : "shard \(shard) was taken over by another worker")
    }

    private func end(_ standing: ShardQueue.Standing, _ count: Int) throws {
        guard !standing.givenUp.isEmpty else {
            return Console.say("all \(count) shards of '\(campaign.name)' are done; --merge brings them together")
        }
        let named = standing.givenUp.prefix(8).map { "\($0)/\(count)" }.joined(separator: ", ")
        Console.say(
            Diagnostic(
                .shardGivenUp, "Nobody came to the end of shards \(named)", at: .run,
                fixes: [Fix("carry one out by itself and see: --shard \(standing.givenUp[0])/\(count)")]))
        throw Ending.findings.exit
    }

    /// What the server or the network says becomes a diagnostic; the URL may hold a password and is not repeated.
    private static func speaking<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let failure as PortFailure {
            throw unreachable(failure.description)
        } catch let failure as SQLFailure {
            throw unreachable(failure.message)
        }
    }

    private static func unreachable(_ why: String) -> ExitCode {
        let line = why.split(separator: "\n").first.map(String.init) ?? why
        Console.say(
            Diagnostic(
                .queueUnreachable, "The queue does not answer: \(line)", at: .run,
                fixes: [Fix("check the URL and what its user may do")]))
        return Ending.missing.exit
    }
}
