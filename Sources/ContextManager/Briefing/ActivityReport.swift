/// What an agent says it did, in either of the two shapes that are in use.
public struct ActivityReport: Sendable, Hashable {
    public var agent: String
    public var status: String
    public var summary: String
    public var files: [String]
    /// ISO 8601; empty where nobody said.
    public var time: String

    /// Why a report cannot be taken.
    public struct Fault: Error, Hashable, CustomStringConvertible {
        public var description: String
    }

    public init(agent: String, status: String = "success", summary: String, files: [String], time: String = "") {
        self.agent = agent
        self.status = status
        self.summary = summary
        self.files = files
        self.time = time
    }

    /// `reporting_agent, status, summary, files_modified` or `agent_name, lastActionSummary, filesModified`.
    public init(_ json: Json) throws(Fault) {
        guard json.isObject else { throw Fault(description: "a report is a JSON object") }
        guard let agent = json["reporting_agent"]?.text ?? json["agent_name"]?.text, !agent.isEmpty else {
            throw Fault(description: "reporting_agent (or agent_name) is missing")
        }
        guard let summary = json["summary"]?.text ?? json["lastActionSummary"]?.text, !summary.isEmpty else {
            throw Fault(description: "summary (or lastActionSummary) is missing")
        }
        let files = (json["files_modified"] ?? json["filesModified"])?.items.compactMap(\.text) ?? []
        self.init(
            agent: agent, status: json["status"]?.text ?? "success", summary: summary, files: files,
            time: json["timestamp"]?.text ?? json["lastActivityTimestamp"]?.text ?? json["at"]?.text ?? "")
    }

    /// As an entry of the log.
    public var json: Json {
        [
            "reporting_agent": .text(agent), "status": .text(status), "summary": .text(summary),
            "files_modified": .texts(files),
        ]
    }
}
