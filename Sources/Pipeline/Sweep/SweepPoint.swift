import DesignModel
import Inquiry

/// A corner of the space of needs: how many people, who builds it, what is promised, what it may cost a month.
public struct SweepPoint: Sendable, Hashable {
    public var users: Double
    public var team: Double
    /// Share of time, such as 0.999.
    public var availability: Double
    /// EUR a month.
    public var budget: Double

    public init(users: Double, team: Double, availability: Double, budget: Double) {
        self.users = users
        self.team = team
        self.availability = availability
        self.budget = budget
    }

    /// The answers that put a brief into this corner.
    var answers: [Answer] {
        [
            Answer(topic: "team.size", value: .number(team), unit: .count),
            Answer(topic: "quality.availability", value: .number(availability), unit: .fraction),
            Answer(topic: "budget.monthly", value: .number(budget), unit: .moneyPerMonth("EUR")),
        ]
    }
}

/// What the designer makes of one corner.
public struct SweepOutcome: Sendable {
    public var point: SweepPoint
    public var style: String
    public var store: String
    public var queue: String
    public var cache: String
    public var deployment: String
    public var backup: String
    public var partitioning: String
    /// Peak rates that the decisions look at, per second.
    public var peak: Double
    public var writes: Double
    /// Copies of the component that has most of them.
    public var replicas: Double
    /// What the assessment sums up, EUR a month; nil where it cannot.
    public var cost: Double?
    /// Busy share of the busiest component at the peak.
    public var utilisation: Double
    public var busiest: String
    /// Products other than the primary store that carry messages.
    public var brokers: [String]
    /// Whether the design says that no option keeps everything.
    public var concedes: Bool
}

extension SweepOutcome {
    public static let header =
        "brief,users,team,availability,budget,style,store,queue,cache,deployment,backup,partitioning,peak,writes,replicas,cost,utilisation,concedes,remarks"

    /// One line of comma-separated values.
    public func line(_ brief: String, _ remarks: [String]) -> String {
        let numbers = [point.users, point.team, point.availability, point.budget].map(\.formattedPlainly)
        let choices = [style, store, queue, cache, deployment, backup, partitioning]
        let figures = [peak, writes, replicas, cost ?? 0, utilisation].map { $0.rounded(toPlaces: 3).formattedPlainly }
        let said = [concedes ? "concedes" : "", remarks.joined(separator: "; ")]
        return ([brief] + numbers + choices + figures + said).joined(separator: ",")
    }
}
