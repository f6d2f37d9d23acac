import DesignModel
import Knowledge

extension Drawing {
    /// The deployable that answers callers.
    mutating func drawApplication() {
        let kind: ComponentKind = shape.style == "serverless_functions" ? .function : .service
        var api = ours("api", kind, applicationTitle, applicationDuty)
        api.modules = modules()
        api.demands = demands(of: "api")
        let size = applicationSize()
        api.scaling = scaling("api", size, signal: "cpu", because: "a size on which the peak keeps it about half busy")
        enterCount(&api)
        api.concurrency = concurrency(
            "api", workers: 32 * max(1, size.cores), queue: 100, pool: size.cores >= 2 ? 12 : 8)
        if !shape.hasConnectionTier, !shape.live.isEmpty { api.connections = connections("api") }
        if !shape.hasWorker, shape.usesQueue { api.intake = intake("api", channel: ownChannel) }
        let warning = prewarm(api.scaling)
        api.scaling?.prewarm = warning
        design.components.append(api)
    }

    /// The first channel that the background part reads.
    var ownChannel: ChannelID { hasWork ? "work" : shape.inbound.first?.channel ?? "work" }

    private var applicationTitle: String {
        shape.style == "extend_existing" ? "The existing application, extended" : "\(nouns.system) application"
    }

    var applicationTechnology: String {
        [shape.language, requirements.constraints.framework ?? ""].filter { !$0.isEmpty }.joined(separator: " with ")
            .nonEmpty ?? "container"
    }

    private var applicationDuty: Prose {
        let taken = shape.hasIngest ? Set(shape.inbound.map(\.flow.id)) : []
        let flows = requirements.workload.flows.filter {
            $0.kind != .job && $0.actor != "system" && !taken.contains($0.id)
        }
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
        let busy = rate.canonical * each.canonical / 1000
        var size = size(busy: busy, floor: floorOfCopies)
        guard shape.raisesBeforehand || shape.followsLoad && !shape.isOnMachines, let ordinary else { return size }
        if shape.isOnMachines { size.cores = min(4, size.cores) }
        let copies: (Double) -> Double = { [floorOfCopies] in
            max(floorOfCopies, ($0 / (size.cores * Self.target)).rounded(.up))
        }
        size.maximum = copies(busy)
        size.minimum = min(size.maximum, copies(ordinary.canonical * each.canonical / 1000))
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

    private func prewarm(_ scaling: ScalingProfile?) -> Prose? {
        guard let window = nouns.peakWindow, shape.raisesBeforehand, let name = scaling?.maximum?.name,
            scaling?.minimum?.name != name
        else { return nil }
        let more = shape.isOnMachines ? ", on machines that are rented for those days," : ""
        return Prose(
            "A calendar entry raises the application to {\(name)} copies\(more) a day before \(window) and lowers it a day after; waiting for the load to show itself would be too late. The database has the size of the peak all the time."
        )
    }

    /// Work that another process does costs the application only its note; a file's rows pass the intake unread.
    private mutating func cost(of operation: Operation, in component: ComponentID) -> (cpu: Quantity, queries: Quantity)
    {
        let isFile = shape.inbound.contains { $0.nature == .files && Phrase.kebab($0.flow.id) == operation.id.rawValue }
        guard component == "ingest" && isFile || operation.kind == .job && shape.hasWorker else {
            return demand(component == "ingest" ? .stream : operation.kind)
        }
        return (
            assume(
                "demand.handed_on.cpu", 0.01, .milliseconds, "processor time here of work that another process does",
                because: "only a note is written; the work is counted where it is done"),
            assume(
                "demand.handed_on.queries", 0.01, .ratio, "queries here of work that another process does",
                because: "the work is counted where it is done")
        )
    }

    mutating func demands(of component: ComponentID) -> [Demand] {
        let byTheClock = Set(shape.scheduled.map(\.id.rawValue))
        return operations(of: component).filter { !byTheClock.contains($0.id.rawValue) }.map { operation in
            let each = cost(of: operation, in: component)
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
