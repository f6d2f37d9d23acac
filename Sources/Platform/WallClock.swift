import Foundation

/// The time of day, for entries of a log and nothing else.
public enum WallClock {
    /// ISO 8601 in UTC, to the second.
    public static func now() -> String { Date().formatted(.iso8601) }
}
