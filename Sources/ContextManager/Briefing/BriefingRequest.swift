/// A request of the briefing protocol: who asks, what for, about what.
public struct BriefingRequest: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case taskBriefing, fileLocation, directoryPurpose
    }

    public var agent: String
    public var kind: Kind
    public var query: String

    /// Why a request cannot be answered; the agent is told where it said its name.
    public struct Fault: Error, Hashable {
        public var agent: String
        public var reason: String
    }

    public init(agent: String, kind: Kind, query: String) {
        self.agent = agent
        self.kind = kind
        self.query = query
    }

    /// Reads a request; the many `get_…_context` verbs in use all ask for a briefing.
    public init(_ json: Json) throws(Fault) {
        let agent = json["requesting_agent"]?.text ?? json["agent"]?.text ?? ""
        guard json.isObject else { throw Fault(agent: agent, reason: "a request is a JSON object") }
        guard !agent.isEmpty else { throw Fault(agent: "", reason: "requesting_agent is missing") }
        guard let verb = json["request_type"]?.text else {
            throw Fault(agent: agent, reason: "request_type is missing")
        }
        guard let kind = Self.kind(verb) else {
            throw Fault(
                agent: agent,
                reason:
                    "request_type '\(verb)' is unknown; use get_task_briefing, get_file_location or get_directory_purpose"
            )
        }
        let query = json["payload"]?["query"]?.text ?? json["payload"]?.text ?? json["query"]?.text
        guard let query, kind == .taskBriefing || !query.isEmpty else {
            throw Fault(agent: agent, reason: "payload.query is missing")
        }
        self.init(agent: agent, kind: kind, query: query)
    }

    private static func kind(_ verb: String) -> Kind? {
        switch verb {
        case "get_task_briefing": .taskBriefing
        case "get_file_location": .fileLocation
        case "get_directory_purpose": .directoryPurpose
        default: verb.hasPrefix("get_") && verb.hasSuffix("_context") ? .taskBriefing : nil
        }
    }
}
