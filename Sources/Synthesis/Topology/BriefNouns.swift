import DesignModel
import Knowledge

/// The brief's own words for sentences: who, what, when, and figures by citation.
struct BriefNouns {
    let system: String
    /// Who uses it most, singular.
    let actor: String
    /// What it is mostly about, singular words.
    let entity: String
    let peakWindow: String?
    private let ledger: Ledger
    private let requirements: Requirements

    init(_ requirements: Requirements) {
        self.requirements = requirements
        ledger = requirements.ledger
        let name = Phrase.quotable(requirements.name.split(separator: ":").first.map(String.init) ?? requirements.name)
        system = name.isEmpty ? "this system" : name
        actor = Self.mostUsed(requirements.workload.flows) ?? "user"
        let subject =
            Self.mostHandled(requirements.workload.flows) ?? requirements.workload.flows.first { $0.kind != .job }?
            .entity
            ?? requirements.entities.first?.name
        entity = subject.map(Phrase.spaced) ?? "record"
        let stated = requirements.workload.peakWindow.map(Phrase.quotable) ?? ""
        let window = stated.isEmpty ? requirements.workload.sacredTime ?? "" : stated
        let takesArticle = ["last", "first", "final", "week", "end"].contains { window.hasPrefix($0 + " ") }
        peakWindow = window.isEmpty ? nil : takesArticle ? "the " + window : window
    }

    /// The thing that people do most with.
    private static func mostHandled(_ flows: [Flow]) -> String? {
        var counts: [(entity: String, count: Int)] = []
        for flow in flows where flow.kind != .job && flow.actor != "system" {
            guard [.person, .staff].contains(ActorKinds.kind(flow.actor)) else { continue }
            if let at = counts.firstIndex(where: { $0.entity == flow.entity }) {
                counts[at].count += 1
            } else {
                counts.append((flow.entity, 1))
            }
        }
        let most = counts.map(\.count).max()
        return counts.first { $0.count == most }?.entity
    }

    private static func mostUsed(_ flows: [Flow]) -> String? {
        var counts: [(actor: String, count: Int)] = []
        for flow in flows where flow.actor != "system" && ActorKinds.kind(flow.actor) == .person {
            if let at = counts.firstIndex(where: { $0.actor == flow.actor }) {
                counts[at].count += 1
            } else {
                counts.append((flow.actor, 1))
            }
        }
        let most = counts.max { $0.count < $1.count }?.count
        return counts.first { $0.count == most }?.actor ?? flows.first { $0.actor != "system" }?.actor
    }

    /// A word or citation by its placeholder's name; nil where the brief has none.
    func noun(_ name: String, flow: Flow? = nil, party: String? = nil) -> String? {
        if let cut = name.halves(around: ":") { return figure(String(cut.before), String(cut.behind)) }
        if name.hasPrefix("flow.") { return flow.flatMap { cited(name, $0) } }
        let who = flow.map(\.actor).flatMap { $0 == "system" ? nil : $0 } ?? actor
        let what = flow.map { Phrase.spaced($0.entity) } ?? entity
        switch name {
        case "system": return system
        case "actor": return who
        case "actors": return Phrase.plural(who)
        case "person": return actor
        case "people": return Phrase.plural(actor)
        case "recipients": return Phrase.plural(actor)
        case "entity": return what
        case "entities": return Phrase.plural(what)
        case "verb": return flow.map { Phrase.spaced($0.verb) }
        case "peak_window": return peakWindow ?? (flow == nil ? nil : "the busiest hour")
        case "party": return party
        case "moderators": return staff(["moderat", "review", "support", "admin"])
        case "sender", "source": return flow.map { $0.actor == "system" ? Phrase.spaced($0.entity) : $0.actor }
        case "polled": return polled
        case "receiver": return receiver(flow)
        default: return nil
        }
    }

    /// Whoever is asked at intervals: another system that pushes, where it can, or the one that a rule of the brief limits.
    private var polled: String {
        let systems = requirements.workload.flows.filter {
            ActorKinds.kind($0.actor) == .system && $0.actor != "system"
        }
        return systems.first { $0.kind == .stream || $0.verb == "push" }?.actor ?? systems.first?.actor ?? "source"
    }

    /// The one of the ledger's entries of a family whose name contains a word, as a citation.
    private func figure(_ family: String, _ word: String) -> String? {
        let (prefix, suffix) =
            switch family {
            case "rule", "time": ("rule.", "")
            case "retention": ("data.", "retention_years")
            case "count": ("data.", "count")
            default: ("", "")
            }
        let entry = ledger.entries.first {
            $0.name.hasPrefix(prefix) && $0.name.hasSuffix(suffix) && $0.name.contains(word)
                && (family != "time" || $0.quantity.unit.dimension == .time)
        }
        return entry.map { "{\($0.name)}" }
    }

    private func cited(_ name: String, _ flow: Flow) -> String? {
        let quantity: Quantity? =
            switch name {
            case "flow.peak": flow.peak ?? flow.mean
            case "flow.mean": flow.mean
            case "flow.latency": flow.latency?.limit
            case "flow.rpo": flow.rpo
            case "flow.freshness": flow.freshness
            case "flow.fanout": flow.fanout
            case "flow.burst": flow.burst
            default: nil
            }
        return quantity?.name.flatMap { ledger[$0] == nil ? nil : "{\($0)}" }
    }

    private func staff(_ stems: [String]) -> String? {
        let actors = requirements.workload.flows.map(\.actor)
        return actors.first { actor in stems.contains { actor.lowercased().contains($0) } }.map(Phrase.plural)
    }

    /// Whoever is called back: the tenant that registers things, as the brief calls it.
    private func receiver(_ flow: Flow?) -> String {
        let entities = requirements.entities.map { Phrase.spaced($0.name) }
        let actors = requirements.workload.flows.map(\.actor).filter { $0 != "system" }
        return actors.first { entities.contains($0) } ?? actors.first { ActorKinds.kind($0) == .system } ?? "receiver"
    }
}
