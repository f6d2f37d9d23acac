import ContextManager
import DesignModel
import Diagnostics
import Ports

/// What doors ask of the Context Manager: a survey with memory, briefings, activity reports, the log.
///
/// Texts go in and out as JSON, so that the command line and an agent's tools say the same.
public struct ContextService: Sendable {
    private let tree: any FileTree
    private let memory: any ProjectMemory
    private let agents: any ProjectMemory
    private let chronicle: (any RepositoryChronicle)?
    /// Answers the time, ISO 8601; given by the door, since nothing inside knows a clock.
    private let now: @Sendable () -> String

    /// `memory` is the project's `.architect`; `agents` the folder of the neighbouring convention's store.
    public init(
        tree: any FileTree, memory: any ProjectMemory, agents: any ProjectMemory,
        chronicle: (any RepositoryChronicle)? = nil, now: @escaping @Sendable () -> String
    ) {
        self.tree = tree
        self.memory = memory
        self.agents = agents
        self.chronicle = chronicle
        self.now = now
    }

    /// Surveys, remembers, and brings the convention's store up to date where there is one.
    public func scan(isKept: Bool = true) -> ScanResult {
        var survey = RememberedSurvey(tree: tree, memory: memory, chronicle: chronicle).survey(isKept: isKept)
        guard isKept else { return ScanResult(survey) }
        if survey.changed > 0 {
            survey.context.diagnostics += log(
                "survey",
                [
                    "digest": .text(survey.context.digest), "read": .number(survey.read),
                    "changed": .number(survey.changed),
                ])
            survey.context.diagnostics += store(isMade: false) { $0.take(survey, at: $1) }
        }
        return ScanResult(survey)
    }

    /// The Context that an earlier scan left, brought up to date; nil where nothing is remembered.
    public func remembered() -> Context? {
        let survey = RememberedSurvey(tree: tree, memory: memory, chronicle: chronicle)
        return survey.isKnown ? survey.survey().context : nil
    }

    /// Makes the convention's store where there is none, and brings it up to date.
    public func export() -> [Diagnostic] {
        let survey = RememberedSurvey(tree: tree, memory: memory, chronicle: chronicle).survey()
        return survey.context.diagnostics + store(isMade: true) { $0.take(survey, at: $1) }
    }

    /// The reply to a request: JSON of the protocol, or plain words, which ask for a briefing.
    public func reply(to request: String) -> ServiceReply {
        let words = request.trimmed
        let json: Json
        if words.hasPrefix("{") {
            do {
                json = try JsonReader.read(words)
            } catch {
                return ServiceReply(BriefingDesk.refusal(to: "", "the request is no JSON: \(error)"), [])
            }
        } else {
            json = [
                "requesting_agent": "person", "request_type": "get_task_briefing", "payload": ["query": .text(words)],
            ]
        }
        let survey = RememberedSurvey(tree: tree, memory: memory, chronicle: chronicle).survey()
        let (entries, damages) = (try? ProjectLog(memory).entries()) ?? ([], [])
        let known = readStore()
        let reports = entries.filter { $0["event"]?.text == "report" }.compactMap { try? ActivityReport($0) }
        let own = Set(reports.map(\.agent))
        let activity = (known?.activity.filter { !own.contains($0.agent) } ?? []) + reports
        let reply = BriefingDesk(survey: survey, activity: activity, written: known?.purposes ?? [:]).reply(to: json)
        let logged = log(
            "briefing",
            [
                "agent": json["requesting_agent"] ?? .null, "request": json["request_type"] ?? .null,
                "status": reply["status"] ?? .null, "digest": .text(survey.context.digest),
            ])
        return ServiceReply(
            reply, survey.context.diagnostics.filter { $0.code == .contextRecovered } + damages + logged)
    }

    /// Takes an activity report in either shape.
    public func take(report text: String) -> ServiceReply {
        do {
            let report = try ActivityReport(try JsonReader.read(text.trimmed))
            return ServiceReply(["response_to": .text(report.agent), "status": "success"], keep(report))
        } catch {
            return ServiceReply(BriefingDesk.refusal(to: "", "\(error)"), [])
        }
    }

    private func keep(_ report: ActivityReport) -> [Diagnostic] {
        log("report", report.json) + store(isMade: false) { $0.take(report, at: $1) }
    }
}

extension ContextService {
    /// Adds an event to the log; a log that cannot be written is said and stops nothing.
    func log(_ event: String, _ details: Json) -> [Diagnostic] {
        do {
            return try ProjectLog(memory).add(event, at: now(), details)
        } catch {
            return [Self.unwritten(ProjectLog.name, error)]
        }
    }

    /// Tells the log and the convention's store what a design run made.
    public func report(_ run: Run, files: [String]) -> [Diagnostic] {
        guard let design = run.design else { return [] }
        let decisions = design.decisions.map { Json.Member($0.topic, .text($0.chosen)) }
        let entry: Json = [
            "system": .text(design.system.name), "brief": .text(run.brief?.digest ?? ""),
            "briefing": .text(run.context?.digest ?? ""), "answers": .texts(run.answers.map(\.topic.rawValue)),
            "questions": .texts(design.questions.map(\.topic.rawValue)), "decisions": .object(decisions),
            "findings": .number(run.allFindings.count),
        ]
        let summary =
            "Designed \(design.system.name): \(design.decisions.count) decisions, \(design.questions.count) open questions, \(run.allFindings.count) findings."
        return log("run", entry) + keep(ActivityReport(agent: "architect", summary: summary, files: files))
    }

    /// Tells the log what a person answered.
    public func note(_ interview: Interview) -> [Diagnostic] {
        guard let answer = interview.latest else { return [] }
        let unit = answer.unit.map { " " + $0.name } ?? ""
        return log("answer", ["topic": .text(answer.topic.rawValue), "answer": .text("\(answer.value)\(unit)")])
    }

    private func readStore() -> AgentStore? {
        guard let bytes = (try? agents.read(AgentStore.name)) ?? nil, let json = try? JsonReader.read(bytes) else {
            return nil
        }
        return AgentStore(json)
    }

    /// Changes the convention's store while nobody else does; one that cannot be understood is left alone.
    private func store(isMade: Bool, _ change: (inout AgentStore, String) -> Void) -> [Diagnostic] {
        do {
            guard try isMade || agents.read(AgentStore.name) != nil else { return [] }
            try memory.exclusively {
                let bytes = try agents.read(AgentStore.name)
                var store = AgentStore(try bytes.map { try JsonReader.read($0) } ?? .object([]))
                change(&store, now())
                try agents.replace(AgentStore.name, with: Array(JsonWriter.text(store.json).utf8))
            }
            return []
        } catch {
            return [Self.unwritten(AgentStore.name, error)]
        }
    }

    private static func unwritten(_ name: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            .cannotWrite, .warning, "'\(name)' was not written: \(error)", at: .file(path: name),
            fixes: [Fix("make the file whole and its folder writable")])
    }
}

/// What a scan yields for a door.
public struct ScanResult: Sendable {
    public var context: Context
    /// Files that had to be opened, and files whose content is new, different or gone.
    public var read: Int
    public var changed: Int

    init(_ survey: Survey) {
        context = survey.context
        (read, changed) = (survey.read, survey.changed)
    }
}

/// A reply of the protocol as text, and what else a person should know.
public struct ServiceReply: Sendable {
    public var line: String
    public var text: String
    /// `success`, `not_found` or `error`.
    public var status: String
    public var summary: String
    public var paths: [String]
    public var diagnostics: [Diagnostic]

    init(_ json: Json, _ diagnostics: [Diagnostic]) {
        line = JsonWriter.line(json)
        text = JsonWriter.text(json)
        status = json["status"]?.text ?? ""
        summary = json["briefing"]?["summary"]?.text ?? ""
        let purposes = json["briefing"]?["file_purposes"]
        paths = (json["briefing"]?["relevant_paths"]?.items ?? []).compactMap(\.text).map { path in
            purposes?[path]?.text.map { "\(path)  \($0)" } ?? path
        }
        self.diagnostics = diagnostics
    }
}
