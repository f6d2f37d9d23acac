/// Something that goes wrong, or merely happens, for a while.
public struct Trigger: Sendable {
    public var kind: Kind
    public var at: Double
    public var until: Double

    public init(_ kind: Kind, at start: Double, until end: Double) {
        self.kind = kind
        at = start
        until = end
    }

    public enum Kind: Sendable {
        /// Work at the station takes `factor` times as long.
        case slow(station: String, factor: Double)
        /// A source (nil: every source) sends `factor` times as much.
        case load(source: String?, factor: Double)
        /// Work at the station fails with this probability.
        case errors(station: String, share: Double)
        /// So many replicas stop at once, with everything in them.
        case crash(station: String, replicas: Int)
        /// Calls get no answer, not even a refusal.
        case partition(call: String)
        /// The cache loses everything, at the beginning of the trigger.
        case flush(cache: String)
        /// The station stands still; nothing in it is lost.
        case pause(station: String)
        /// All requests of a cache ask for the most popular key.
        case hotKey(cache: String)
    }
}
