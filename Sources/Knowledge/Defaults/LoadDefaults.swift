/// A value to take when a brief is silent, with where it comes from and when it was last looked at.
public struct DefaultFigure: Sendable {
    public let value: Double
    public let source: String

    public init(_ value: Double, _ source: String) {
        self.value = value
        self.source = source
    }
}

/// Defaults for load; every one is a heuristic of this project, says so, and was last reviewed in November 2026.
public enum LoadDefaults {
    /// Consumer and office traffic folds a day into about six busy hours: peak over mean lies between 3 and 5.
    public static let peakFactor = DefaultFigure(
        4, "a day's traffic falls into about six busy hours, our rule of thumb")
    public static let dailyShare = DefaultFigure(
        0.2, "one in five of a month's people comes on a day, our rule of thumb")
    public static let dailyShareOfAccounts = DefaultFigure(
        0.1, "one account in ten is used on a day, our rule of thumb")
    public static let usersPerTenant = DefaultFigure(10, "ten people for each business customer, our rule of thumb")
    public static let dailyUsers = DefaultFigure(500, "small until somebody counts, our rule of thumb")
    public static let visitsPerUser = DefaultFigure(2, "two visits a day by those who come, our rule of thumb")
    public static let requestsPerVisit = DefaultFigure(8, "eight requests a visit, our rule of thumb")
    public static let readFraction = DefaultFigure(0.9, "nine requests in ten only read, our rule of thumb")
    public static let growthPerYear = DefaultFigure(0.3, "a third more each year, our rule of thumb")
    public static let recordBytes = DefaultFigure(500, "half a kilobyte a row with its indexes, our rule of thumb")
    public static let secondsBetweenRequests = DefaultFigure(
        30, "two requests a minute by each person present, our rule of thumb")
}
