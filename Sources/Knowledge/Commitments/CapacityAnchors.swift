import DesignModel

/// What a product does at most, as measured or published: visible, replaceable, with the source.
public struct CapacityAnchor: Sendable, Hashable {
    public var value: Double
    public var source: String
    public var date: String

    /// Operations a second of one cache node: one thread does the commands, and small values without pipelining reach this.
    public static let cacheOperations = CapacityAnchor(
        value: 80_000, source: "Redis documentation, benchmarks: 72 to 80 thousand a second with fifty clients",
        date: "2024-06")
    /// Requests a second to one prefix of an object store; reads bear half as many again.
    public static let objectRequests = CapacityAnchor(
        value: 3500, source: "AWS, S3 performance: 3500 writes and 5500 reads a second for each prefix", date: "2024-01"
    )
    /// Messages a second of a queue that keeps one order for all, sent in tens.
    public static let orderedMessages = CapacityAnchor(
        value: 3000, source: "AWS, quotas of SQS FIFO queues: 300 calls a second of ten messages", date: "2026-01")
}

extension ServiceDefaults {
    /// Processor time that a query costs its store, in milliseconds, by the family of the store.
    public static func queryCPUMilliseconds(_ kind: StoreKind) -> Double {
        switch kind {
        case .cache, .keyValue: 1000 / CapacityAnchor.cacheOperations.value
        default: queryCPUMilliseconds
        }
    }
}
