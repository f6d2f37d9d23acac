import DesignModel
import Diagnostics

/// Every queue has a bound, in items, or in time where it is a log.
struct QueueBounds: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.channels.filter { $0.bound == nil && !($0.kind.isRead && $0.retention != nil) }.map { channel in
            .finding(
                .queueWithoutBound, "Channel '\(channel.id)' may grow without limit; bound it",
                at: "channels.\(channel.id).bound", fix: "Set 'bound' and 'on_full' of '\(channel.id)'")
        }
    }
}

extension ChannelKind {
    /// Whether reading leaves the message there, so that time and not consumption empties it.
    var isRead: Bool { self == .log || self == .stream || self == .topic || self == .files }
}
