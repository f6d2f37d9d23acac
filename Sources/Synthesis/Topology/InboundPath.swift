import DesignModel
import Knowledge

/// One way in which others send us things without waiting for more than a receipt.
struct InboundPath {
    enum Nature { case messages, files, telemetry }
    let flow: Flow
    let nature: Nature

    /// The thing that arrives: `event`, `reading-file`.
    var name: String { Phrase.kebab(flow.entity) }
    var channel: ChannelID { ChannelID("inbound-" + name) }

    static func all(_ flows: [Flow], _ patterns: Set<PatternID>) -> [InboundPath] {
        var seen: Set<String> = []
        return flows.compactMap { flow in
            guard isSent(flow, patterns) else { return nil }
            let path = InboundPath(flow: flow, nature: nature(flow, patterns))
            return seen.insert(path.name).inserted ? path : nil
        }
    }

    private static func isSent(_ flow: Flow, _ patterns: Set<PatternID>) -> Bool {
        let verb = flow.verb.lowercased()
        guard sending.contains(where: verb.contains) else { return false }
        let kind = ActorKinds.kind(flow.actor)
        if flow.kind == .stream { return kind != .person && kind != .staff && flow.actor != "system" }
        let reports = patterns.contains(.webhooksIn) || patterns.contains(.payments)
        return flow.kind == .write && kind == .system && reports && calling.contains(where: verb.contains)
    }

    private static let sending = [
        "push", "send", "deliver", "forward", "post", "report", "emit", "call", "notif", "upload", "stream", "publish",
        "transmit", "submit", "ingest",
    ]
    private static let calling = ["call", "notif", "push", "report", "send", "confirm"]

    /// Whether its rate was worked out from a day's amount that comes at once.
    private static func comesDaily(_ flow: Flow) -> Bool {
        guard case .derived(let formula, _)? = flow.peak?.provenance else { return false }
        return formula.contains("a day of")
    }

    private static func nature(_ flow: Flow, _ patterns: Set<PatternID>) -> Nature {
        let words = Phrase.words(flow.entity) + Phrase.words(flow.quote)
        let speaksOfFiles = words.contains { ["file", "files", "batch", "batches", "csv"].contains($0) }
        let isFile = Phrase.words(flow.entity).contains { ["file", "batch", "upload"].contains($0) }
        if isFile || patterns.contains(.fileIngestion) && (speaksOfFiles || comesDaily(flow)) { return .files }
        if patterns.contains(.deviceIngestion), !patterns.contains(.webhooksIn) { return .telemetry }
        return .messages
    }
}
