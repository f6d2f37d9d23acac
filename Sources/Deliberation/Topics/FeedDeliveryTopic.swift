import DesignModel
import Knowledge

/// How a post reaches those who follow its author.
enum FeedDeliveryTopic {
    static let topic = "feed_delivery"

    static func decide(_ state: inout Deliberation) {
        guard isPresent(state) else { return }
        let name = state.needs.name
        let reads = state.needs.workload.flows.first {
            $0.entity.lowercased().contains("feed") || $0.entity.lowercased().contains("timeline")
        }
        let rate = reads?.peak ?? reads?.mean
        let rateName = rate?.name ?? state.figures.peakName
        let follows = state.needs.ledger["load.follow.fanout"]?.canonical ?? 100
        var read = Candidate("fan_out_on_read", "gathered when the feed is opened", state.shape)
        read.remark = "a post is one row, whoever wrote it"
        var write = Candidate("fan_out_on_write", "copied to every follower when posted", state.shape)
        write.shape.channels += 1
        write.shape.undoDays += 8
        write.remark = "an opened feed is one range of one index"
        var hybrid = Candidate("hybrid", "copied for most, gathered for the much-followed", state.shape)
        hybrid.shape.channels += 1
        hybrid.shape.hosts += 1
        hybrid.shape.undoDays += 12
        hybrid.remark = "both ways to build and to test"
        if (rate?.canonical ?? 1) * follows > 50_000 {
            let most = state.threshold(
                "limit.feed.merges", 50_000, .perSecond,
                "index probes a second that one primary spends on gathering feeds")
            read.exclude(true, "{\(rateName)} of opened feeds times those followed are above \(most) of index probes")
        }
        if let crowd = celebrity(state), crowd.value > 10_000 {
            write.exclude(true, "one post by an author with {\(crowd.name)} followers would become that many writes")
        }
        state.settle(topic, "How a post reaches followers in \(name)", [read, write, hybrid]) { decision, state in
            let followed =
                state.needs.ledger["load.follow.fanout"] == nil ? "those followed" : "{load.follow.fanout} followed"
            switch decision.chosen {
            case "fan_out_on_read":
                decision.reason =
                    "{\(rateName)} of opened feeds over \(followed) are few index probes; a post stays one row even for the most followed author"
            case "hybrid":
                decision.reason =
                    "{\(rateName)} of opened feeds are too many to gather, and the most followed authors too heavy to copy"
            default: decision.reason = "{\(rateName)} of opened feeds are too many to gather each time"
            }
            decision.undo =
                "the feed is one query behind one function; a table of copies can be filled from posts and follows"
        }
    }

    private static func isPresent(_ state: Deliberation) -> Bool {
        if state.figures.signals.hasPattern(.feed) { return true }
        let nouns = state.needs.workload.flows.map { $0.entity.lowercased() }
        let follows = state.needs.workload.flows.contains { $0.verb.lowercased() == "follow" }
        return follows && nouns.contains { $0.contains("feed") || $0.contains("post") || $0.contains("timeline") }
    }

    private static func celebrity(_ state: Deliberation) -> (name: String, value: Double)? {
        guard let count = state.needs.ledger["data.follower.count"] else { return nil }
        return ("data.follower.count", count.value)
    }
}
