import DesignModel
import Ports

/// Answers requests of the briefing protocol from a survey and from what agents reported.
public struct BriefingDesk: Sendable {
    private let survey: Survey
    private let activity: [ActivityReport]
    /// Purposes that people wrote, which come before ours: by folder without slashes at the ends.
    private let written: [String: String]

    public init(survey: Survey, activity: [ActivityReport] = [], written: [String: String] = [:]) {
        self.survey = survey
        self.activity = activity
        self.written = written
    }

    /// The reply to a request in JSON, whatever it is: what cannot be understood gets `status: error`.
    public func reply(to json: Json) -> Json {
        do {
            return reply(to: try BriefingRequest(json))
        } catch {
            return Self.refusal(to: error.agent, error.reason)
        }
    }

    public static func refusal(to agent: String, _ reason: String) -> Json {
        ["response_to": .text(agent), "status": "error", "briefing": ["summary": .text(reason)]]
    }

    public func reply(to request: BriefingRequest) -> Json {
        switch request.kind {
        case .taskBriefing: taskBriefing(request)
        case .fileLocation: fileLocation(request)
        case .directoryPurpose: directoryPurpose(request)
        }
    }

    private func taskBriefing(_ request: BriefingRequest) -> Json {
        let paths = PathRanking.paths(for: request.query, survey.map.paths, survey.context)
        var briefing = briefing(survey.context.summary, paths, folders(of: paths))
        briefing["digest"] = .text(survey.context.digest)
        briefing["commit"] = survey.map.commit.map(Json.text)
        briefing["facts"] = .list(survey.context.facts.map(MapHead.fact))
        briefing["conflicts"] = .list(survey.context.conflicts.map(MapHead.conflict))
        briefing["unknown"] = .texts(unknown)
        return reply(request, "success", briefing)
    }

    /// What a designer would like to know and the repository does not say.
    private var unknown: [String] {
        let keys = Set(survey.context.facts.map(\.key.rawValue))
        let wanted = ["stack.language", "stack.framework", "stack.database", "stack.hosting"]
        return wanted.filter { !keys.contains($0) } + (survey.map.history == nil ? ["history"] : [])
    }

    private func fileLocation(_ request: BriefingRequest) -> Json {
        let found = FileFinder.find(request.query, in: survey.map.paths)
        guard !found.paths.isEmpty else {
            let near = found.near.map { " The nearest name is \($0)." } ?? ""
            return reply(request, "not_found", briefing("No file is called '\(request.query)'." + near, [], []))
        }
        let count = found.paths.count
        let summary =
            count == 1 ? "\(request.query) is /\(found.paths[0])." : "\(count) files match '\(request.query)'."
        return reply(request, "success", briefing(summary, Array(found.paths.prefix(25)), folders(of: found.paths)))
    }

    private func directoryPurpose(_ request: BriefingRequest) -> Json {
        let folder = request.query.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        let prefix = folder.isEmpty ? "" : folder + "/"
        let inside = survey.map.paths.filter { $0.hasPrefix(prefix) }
        guard !inside.isEmpty else {
            return reply(request, "not_found", briefing("No folder is called '/\(folder)'.", [], []))
        }
        let purpose = folder.isEmpty ? survey.context.summary : purpose(of: folder)
        let summary = purpose ?? "\(inside.count.of("file")); nothing tells what it is for."
        return reply(request, "success", briefing(summary, Array(inside.prefix(25)), folder.isEmpty ? [] : [folder]))
    }
}

extension BriefingDesk {
    private func reply(_ request: BriefingRequest, _ status: String, _ briefing: Json) -> Json {
        ["response_to": .text(request.agent), "status": .text(status), "briefing": briefing]
    }

    /// Paths begin with a slash and are those of the project, as the convention has it.
    private func briefing(_ summary: String, _ paths: [String], _ folders: [String]) -> Json {
        var purposes: [Json.Member] = paths.prefix(12).compactMap { path in
            FilePurpose.of(path, survey.context).map { Json.Member("/" + path, .text($0)) }
        }
        purposes += folders.compactMap { folder in
            purpose(of: folder).map { Json.Member("/\(folder)/", .text($0)) }
        }
        return [
            "summary": .text(summary), "relevant_paths": .texts(paths.map { "/" + $0 }),
            "file_purposes": .object(purposes), "related_activity": .list(related(to: paths)),
        ]
    }

    private func purpose(of folder: String) -> String? {
        written[folder] ?? PurposeSurvey.purpose(of: folder, survey.map.files, survey.context.sightings)
    }

    private func folders(of paths: [String]) -> [String] {
        var seen: Set<String> = []
        let folders = paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        return Array(folders.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(8))
    }

    /// Reports about the same files first, then the latest; at most ten.
    private func related(to paths: [String]) -> [Json] {
        let wanted = Set(paths)
        let latest = Array(activity.reversed())
        let same = latest.filter { report in
            report.files.contains { wanted.contains(String($0.drop { $0 == "/" })) }
        }
        let rest = latest.filter { !same.contains($0) }
        return (same + rest).prefix(10).map { report in
            ["agent": .text(report.agent), "summary": .text(report.summary), "timestamp": .text(report.time)]
        }
    }
}
