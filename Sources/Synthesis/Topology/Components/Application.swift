import DesignModel
import Knowledge

extension Drawing {
    /// The deployable that answers callers.
    mutating func drawApplication() {
        let kind: ComponentKind = shape.style == "serverless_functions" ? .function : .service
        var api = ours("api", kind, applicationTitle, applicationDuty)
        api.technology = applicationTechnology
        api.modules = modules()
        api.demands = demands(of: "api")
        let size = applicationSize()
        api.scaling = scaling("api", size, signal: "cpu", because: "a size on which the peak keeps it about half busy")
        enterCount(&api)
        api.concurrency = concurrency(
            "api", workers: 32 * max(1, size.cores), queue: 100, pool: size.cores >= 2 ? 12 : 8)
        if !shape.hasConnectionTier, !shape.live.isEmpty { api.connections = connections("api") }
        if !shape.hasWorker, shape.usesQueue { api.intake = intake("api", channel: ownChannel) }
        api.scaling?.prewarm = prewarm
        design.components.append(api)
    }

    /// The first channel that the background part reads.
    var ownChannel: ChannelID { hasWork ? "work" : shape.inbound.first?.channel ?? "work" }

    private var applicationTitle: String {
        shape.style == "extend_existing" ? "The existing application, extended" : "\(nouns.system) application"
    }

    private var applicationTechnology: String {
        [shape.language, requirements.constraints.framework ?? ""].filter { !$0.isEmpty }.joined(separator: " with ")
            .nonEmpty ?? "container"
    }

    private var applicationDuty: Prose {
        let flows = requirements.workload.flows.filter { $0.kind != .job && $0.actor != "system" }
        let acts = flows.prefix(6).map {
            "\(Phrase.plural($0.actor)) \(Phrase.spaced($0.verb)) \(Phrase.plural(Phrase.spaced($0.entity)))"
        }
        var text = acts.isEmpty ? "Answers every caller of \(nouns.system)." : "Lets \(Phrase.list(acts))."
        if !shape.hasWorker, shape.usesQueue {
            text +=
                " Queued and scheduled work runs in the same process, in a pool of its own, so that it never takes the threads of a waiting caller."
        }
        return Prose(text)
    }

    /// Sized for the peak; where the peak is a rare known date, for the ordinary day, with room to be raised beforehand.
    private mutating func applicationSize() -> Size {
        let (rate, each) = (arrivals(), meanDemand())
        let atPeak = size(busy: rate.canonical * each.canonical / 1000, floor: floorOfCopies)
        guard PeakDates.isRare(requirements.workload.peakWindow), !shape.isOnMachines, let ordinary else {
            return atPeak
        }
        var size = atPeak
        size.minimum = min(
            atPeak.minimum,
            max(floorOfCopies, (ordinary.canonical * each.canonical / 1000 / (atPeak.cores * Self.target)).rounded(.up))
        )
        return size
    }

    /// The rate of an ordinary busy hour, outside the rare peak.
    private var ordinary: Quantity? { known("load.people.peak_rps") ?? requirements.workload.mean }

    /// The number of copies says how it follows from the load.
    private mutating func enterCount(_ api: inout Component) {
        guard let scaling = api.scaling, let most = scaling.maximum, let cpu = scaling.cpu else { return }
        let rate = arrivals().name ?? "load.peak_rps"
        let target = assume(
            "scaling.target", Self.target, .fraction, "busy share that is aimed at",
            because: "queues stay short below it, and a new copy needs its start-up time")
        let name = scaling.minimum?.canonical == most.canonical ? "minimum" : "maximum"
        let count = derive(
            "components.api.scaling.\(name)", most.canonical, .count, "copies of the application at the peak",
            by:
                "⌈\(rate) × components.api.demand ÷ (components.api.scaling.cpu × scaling.target)⌉, at least \(floorOfCopies.formattedPlainly)",
            from: [rate, "components.api.demand", cpu.name ?? "", target.name ?? ""].filter { !$0.isEmpty })
        api.scaling?.maximum = count
        if name == "minimum" { api.scaling?.minimum = count }
    }

    private var prewarm: Prose? {
        guard let window = nouns.peakWindow, PeakDates.isRare(requirements.workload.peakWindow) else { return nil }
        let copies = cite(
            "components.api.scaling.maximum",
            or: cite("components.api.scaling.minimum", or: "the peak's number of copies"))
        return Prose(
            "Before \(window) a calendar entry raises the application to \(copies) and the database to its larger size a day ahead, and lowers both a day after; waiting for the load to show itself would be too late."
        )
    }

    mutating func demands(of component: ComponentID) -> [Demand] {
        operations(of: component).map { operation in
            let each = demand(operation.kind)
            var demand = Demand(operation: operation.id)
            demand.cpu = each.cpu
            demand.queries = each.queries
            return demand
        }
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
