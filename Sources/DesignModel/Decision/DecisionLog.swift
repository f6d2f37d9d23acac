/// Every decision of a run, in the order in which they were made.
public struct DecisionLog: Sendable, Hashable, Codable {
    public var decisions: [Decision]
    /// What the decisions cite beyond the requirements: limits of technologies, rough costs of options, thresholds.
    public var ledger = Ledger()

    public init(_ decisions: [Decision] = []) { self.decisions = decisions }

    public subscript(topic: String) -> Decision? { decisions.first { $0.topic == topic } }

    /// The chosen option of a topic, or the empty string where the topic did not come up.
    public func choice(_ topic: String) -> String { self[topic]?.chosen ?? "" }

    /// With the choices that a person pinned; a pinned option that nobody considered is added as it is.
    public func pinning(_ pins: [String: String]) -> DecisionLog {
        var log = self
        for at in log.decisions.indices {
            guard let choice = pins[log.decisions[at].topic] else { continue }
            log.decisions[at].chosen = choice
            log.decisions[at].settledBy = .pinned
            if !log.decisions[at].options.contains(where: { $0.id == choice }) {
                log.decisions[at].options.append(AssessedOption(id: choice))
            }
        }
        return log
    }
}
