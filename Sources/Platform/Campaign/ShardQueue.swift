import Foundation
import Ports

/// The shards of a campaign in a table of a PostgreSQL server, handed out one by one to whoever asks.
///
/// A worker has a shard for the time of a lease and renews it while it lives. When it dies the lease runs out and the next who
/// asks takes the shard over, with a higher attempt: what the dead one would still say is then refused.
public final class ShardQueue {
    /// A shard that this worker has for now.
    public struct Claim: Sendable {
        public var shard: Int
        public var of: Int
        public var attempt: Int
        /// What an earlier worker had done of it.
        public var text: String
    }

    /// How the shards of the campaign stand.
    public struct Standing: Sendable, Equatable {
        public var open = 0
        public var leased = 0
        public var done = 0
        /// Begun as often as allowed and never ended.
        public var givenUp: [Int] = []
    }

    private let session: PostgreSQLSession
    private let campaign: String
    private let worker: String
    private let lease: Double
    private static let attempts = 5
    private static let table = "architect_campaign_shard"

    /// - Parameters:
    ///   - url: `postgresql://user@host/database`, or whatever else libpq takes.
    ///   - campaign: the digest by which the campaign is known.
    ///   - lease: seconds for which a shard belongs to a worker that no longer says anything.
    public init(_ url: String, campaign: String, lease: Double) throws {
        session = try PostgreSQLSession(try LibPQ(), url)
        self.campaign = SQLText.literal(campaign)
        self.lease = lease
        worker = SQLText.literal("\(ProcessInfo.processInfo.hostName):\(ProcessInfo.processInfo.processIdentifier)")
        _ = try session.run("set client_min_messages to warning")
    }

    /// Puts the shards in, unless they are there; answers into how many parts the campaign is divided.
    public func fill(_ shards: Int) throws(SQLFailure) -> Int {
        // The lock keeps two workers from making the table, or two divisions of one campaign, at the same moment.
        let rows = try session.run(
            """
            select pg_advisory_xact_lock(7170533);
            create table if not exists \(Self.table) (
                campaign text not null, shard integer not null, shards integer not null,
                state text not null default 'open' check (state in ('open', 'leased', 'done')),
                worker text, attempt integer not null default 0, lease_until timestamptz, result text,
                primary key (campaign, shard));
            insert into \(Self.table) (campaign, shard, shards)
            select \(campaign), number, \(shards) from generate_series(1, \(shards)) as number
            where not exists (select from \(Self.table) where campaign = \(campaign));
            select max(shards) from \(Self.table) where campaign = \(campaign)
            """)
        return Self.number(rows.first?.first) ?? shards
    }

    /// The next shard that nobody has, or whose worker has fallen silent.
    public func claim() throws(SQLFailure) -> Claim? {
        let rows = try session.run(
            """
            with next as materialized (
                select shard from \(Self.table)
                where campaign = \(campaign) and attempt < \(Self.attempts)
                    and (state = 'open' or (state = 'leased' and lease_until < clock_timestamp()))
                order by attempt, shard limit 1 for update skip locked)
            update \(Self.table) as claimed
            set state = 'leased', worker = \(worker), attempt = attempt + 1, lease_until = \(until)
            from next where claimed.campaign = \(campaign) and claimed.shard = next.shard
            returning claimed.shard, claimed.shards, claimed.attempt, claimed.result
            """)
        guard let row = rows.first, row.count == 4, let shard = Self.number(row[0]), let count = Self.number(row[1]),
            let attempt = Self.number(row[2])
        else { return nil }
        return Claim(shard: shard, of: count, attempt: attempt, text: row[3] ?? "")
    }

    /// Says that the worker lives; false where the shard is no longer its own.
    public func renew(_ claim: Claim) throws(SQLFailure) -> Bool {
        try change("lease_until = \(until)", claim)
    }

    /// Keeps what is done so far, for whoever may have to go on; false where the shard is no longer the worker's own.
    public func keep(_ text: String, _ claim: Claim) throws(SQLFailure) -> Bool {
        try change("lease_until = \(until), result = \(SQLText.literal(text))", claim)
    }

    /// Hands the result in, which closes the shard in the same step; false where somebody else has it by now.
    public func complete(_ text: String, _ claim: Claim) throws(SQLFailure) -> Bool {
        try change("state = 'done', lease_until = null, result = \(SQLText.literal(text))", claim)
    }

    public func standing() throws(SQLFailure) -> Standing {
        var standing = Standing()
        let rows = try session.run(
            """
            select state, shard, attempt >= \(Self.attempts) and lease_until < clock_timestamp()
            from \(Self.table) where campaign = \(campaign) order by shard
            """)
        for row in rows {
            switch (row[0], row[2]) {
            case ("done", _): standing.done += 1
            case ("leased", "t"): standing.givenUp += [Self.number(row[1]) ?? 0]
            case ("leased", _): standing.leased += 1
            default: standing.open += 1
            }
        }
        return standing
    }

    /// The result of a shard; nil while there is none.
    public func result(_ shard: Int) throws(SQLFailure) -> String? {
        let rows = try session.run(
            "select result from \(Self.table) where campaign = \(campaign) and shard = \(shard) and state = 'done'")
        return rows.first?.first ?? nil
    }

    private var until: String { "clock_timestamp() + interval '\(lease) seconds'" }

    /// Only the worker and the attempt that hold the shard may change it.
    private func change(_ what: String, _ claim: Claim) throws(SQLFailure) -> Bool {
        let rows = try session.run(
            """
            update \(Self.table) set \(what) where campaign = \(campaign) and shard = \(claim.shard)
                and state = 'leased' and worker = \(worker) and attempt = \(claim.attempt) returning shard
            """)
        return !rows.isEmpty
    }

    private static func number(_ text: String??) -> Int? { text.flatMap { $0 }.flatMap { Int($0) } }
}
