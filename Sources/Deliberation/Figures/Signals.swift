import DesignModel
import Knowledge

/// What kind of work the operations show, by kind of flow and by the nouns they use.
struct Signals {
    /// Jobs that nobody waits for, as stated.
    let jobs: [Flow]
    /// Flows that other systems or devices push to us.
    let intake: [Flow]
    /// Jobs that call outside systems.
    let outgoing: [Flow]
    /// Things kept as files.
    let media: [EntityNeed]
    let searches: [Flow]
    let patterns: Set<String>
    private let fileStems: Set<String>

    init(_ needs: Requirements) {
        let flows = needs.workload.flows
        jobs = flows.filter { $0.kind == .job }
        intake = flows.filter { $0.kind == .stream && !Self.isWatching($0) }
        outgoing = flows.filter { $0.kind == .job && Self.callsOut($0) }
        media = needs.entities.filter(\.binary)
        searches = flows.filter { $0.kind == .search }
        patterns = Set(needs.patterns)
        var stems = Set(needs.entities.filter(\.binary).map { $0.name.lowercased() })
        stems.formUnion(["file", "photo", "picture", "video", "document", "image", "upload_file"])
        fileStems = stems
    }

    func isFile(_ subject: String) -> Bool {
        fileStems.contains(subject) || subject.parts(at: "_").contains { fileStems.contains(String($0)) }
    }

    func hasPattern(_ pattern: PatternID) -> Bool { patterns.contains(pattern.rawValue) }

    /// Somebody looks on: the flow goes out, nothing comes in.
    private static func isWatching(_ flow: Flow) -> Bool {
        let verbs = ["watch", "see", "receive", "read", "view", "follow", "show", "get", "listen", "subscribe"]
        return verbs.contains(flow.verb.lowercased())
    }

    private static func callsOut(_ flow: Flow) -> Bool {
        let verbs = [
            "call", "notify", "send", "push", "deliver", "sync", "poll", "pull", "pay out", "hand over", "export",
            "mail", "forward", "remind",
        ]
        return verbs.contains { flow.verb.lowercased().hasPrefix($0) }
    }
}
