import DesignModel
import Foundation
import Simulation

/// The lines of a shard's file: a head, a line for each run in order, an end. Each line begins with its own digest, so that what was
/// damaged, cut off or half written is told from what is whole.
public enum ShardText {
    /// What the file belongs to.
    public struct Head: Codable, Sendable, Equatable {
        public var campaign: String
        public var name: String
        public var shard: Shard
        public var runs: Int

        public init(_ campaign: Campaign, _ shard: Shard) {
            self.campaign = campaign.digest
            name = campaign.name
            self.shard = shard
            runs = shard.runs(of: campaign).count
        }
    }

    /// One line that was found whole.
    public enum Line: Sendable {
        case head(Head)
        /// A run with the text of what it showed.
        case run(Int, text: String)
        case end(runs: Int)
    }

    private struct Body: Codable {
        var head: Head?
        var run: Int?
        var end: Int?
    }

    private struct Seen: Codable {
        var run: Int
        var seen: Observation
    }

    public static func line(_ head: Head) -> String { sealed(json(Body(head: head))) }

    public static func line(end runs: Int) -> String { sealed(json(Body(end: runs))) }

    public static func line(_ run: Int, _ seen: Observation) -> String { sealed(json(Seen(run: run, seen: seen))) }

    /// What a line says; nil where it was damaged.
    public static func read(_ line: some StringProtocol) -> Line? {
        let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, Digest.fnv1a64(String(parts[1])) == parts[0],
            let body = try? JSONDecoder().decode(Body.self, from: Data(parts[1].utf8))
        else { return nil }
        if let head = body.head { return .head(head) }
        if let end = body.end { return .end(runs: end) }
        return body.run.map { .run($0, text: String(parts[1])) }
    }

    /// What a run's line says it showed.
    static func observation(_ text: String) -> Observation? {
        try? JSONDecoder().decode(Seen.self, from: Data(text.utf8)).seen
    }

    private static func sealed(_ text: String) -> String { Digest.fnv1a64(text) + " " + text }

    private static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
