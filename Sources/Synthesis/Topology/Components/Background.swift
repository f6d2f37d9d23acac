import DesignModel
import Knowledge

extension Drawing {
    /// Whether there is work that a message starts, besides what arrives from outside.
    var hasWork: Bool {
        shape.usesQueue
            && (!shape.queued.isEmpty || !design.events.isEmpty || shape.parties.contains { isServedByWorker($0.kind) })
    }

    /// Whether there is a worker process and anything for it to do.
    var runsWorker: Bool {
        shape.hasWorker && (hasWork || !shape.inbound.isEmpty || !shape.scheduled.isEmpty || hasCommands)
    }

    private var hasCommands: Bool { parts.interfaces.contains { $0.style == .commands } }

    func isServedByWorker(_ kind: PartyKind) -> Bool {
        switch kind {
        case .payment, .message, .record, .computing: true
        case .identity, .source, .lookup, .media: false
        }
    }

    /// Whether each way in has a consumer of its own, so that a flood on one does not delay the other.
    var hasProcessors: Bool {
        shape.hasWorker && (shape.inbound.count > 1 || shape.style == "event_pipeline" && !shape.inbound.isEmpty)
    }

    mutating func intake(_ id: ComponentID, channel: ChannelID) -> IntakeProfile {
        var intake = IntakeProfile()
        intake.channel = channel
        intake.dedupeKey = "event_id"
        intake.parallelism = assume(
            "components.\(id).intake.parallelism", 8, .count, "messages one \(id) works on at once",
            because: "mostly waiting for others; few enough for the database")
        return intake
    }

    /// Takes in what others send: keeps it safely, says so, and does nothing else.
    mutating func drawIngest() {
        guard shape.hasIngest else { return }
        let things = Phrase.list(shape.inbound.map { Phrase.plural(Phrase.spaced($0.flow.entity)) })
        let senders = Phrase.list(unique(shape.inbound.map { Phrase.plural($0.flow.actor) }))
        var ingest = ours(
            "ingest", .service, "Intake",
            Prose(
                "Takes \(things) from \(senders): checks who sends, stores the raw body durably, answers success, and does nothing else; it neither maps nor reads business tables."
            ))
        ingest.demands = demands(of: "ingest")
        let rate = shape.inbound.filter { $0.nature != .files }.compactMap { $0.flow.peak ?? $0.flow.mean }
        let busy = rate.reduce(0) { $0 + $1.canonical } * demand(.stream).cpu.canonical / 1000
        var size = size(busy: max(busy, work(ingest.demands)), floor: floorOfCopies)
        if shape.raisesBeforehand || rate.contains(where: { $0.canonical > 100 }) {
            size.maximum = size.minimum * 2
        }
        ingest.scaling = scaling(
            "ingest", size, signal: "cpu", because: "bears the peak of what is sent, with one copy away")
        ingest.concurrency = concurrency("ingest", workers: 64, queue: 500, pool: 4)
        if shape.queueTechnology != "postgresql" { ingest.concurrency?.databasePool = nil }
        design.components.append(ingest)
    }

    /// Works through the queue.
    mutating func drawWorker() {
        guard runsWorker else { return }
        var worker = ours("worker", .workerPool, "Worker", workerDuty)
        let busy = shape.queued.compactMap { $0.peak ?? $0.mean }.reduce(0) { $0 + $1.canonical }
        let own = hasProcessors ? [] : shape.inbound.compactMap { $0.flow.peak ?? $0.flow.mean }
        let rate = busy + own.reduce(0) { $0 + $1.canonical }
        let each = own.isEmpty ? demand(.job) : demand(.write)
        worker.demands =
            demands(of: "worker") + (hasWork ? consumed("work", each) : [])
            + (hasProcessors ? [] : shape.inbound.flatMap { consumed($0.channel, each) })
        let cores = max(rate * each.cpu.canonical / 1000, work(worker.demands))
        var size = size(busy: cores, floor: floorOfCopies > 1 ? 2 : 1)
        if rate > 5 { size.maximum = size.minimum * 2 }
        worker.scaling = scaling(
            "worker", size, signal: "queue_age", because: "keeps up with the peak; a second copy goes on when one stops"
        )
        worker.concurrency = concurrency("worker", workers: 8, queue: nil, pool: 4)
        if shape.usesQueue { worker.intake = intake("worker", channel: ownChannel) }
        worker.health?.stuckAfter = stuckAfter("worker", freshness: tightestFreshness)
        design.components.append(worker)
    }

    /// What one message costs its consumer, said for the operations that send it.
    func consumed(_ channel: ChannelID, _ each: (cpu: Quantity, queries: Quantity)) -> [Demand] {
        let senders =
            shape.inbound.first { $0.channel == channel }.map { [OperationID(Phrase.kebab($0.flow.id))] }
            ?? operations(of: "api").filter { !$0.emits.isEmpty }.map(\.id)
        let known = Set(design.interfaces.flatMap { $0.operations.map(\.id) })
        return senders.filter(known.contains).map { id in
            var demand = Demand(operation: id)
            demand.cpu = each.cpu
            demand.queries = each.queries
            return demand
        }
    }

    var tightestFreshness: Quantity? {
        requirements.workload.flows.compactMap(\.freshness).min { $0.canonical < $1.canonical }
    }

    mutating func stuckAfter(_ id: ComponentID, freshness: Quantity?) -> Quantity {
        if let freshness, let name = freshness.name, known(name) != nil {
            return derive(
                "components.\(id).health.stuckAfter", freshness.canonical * 3 / 1000, .seconds,
                "age of the oldest waiting item at which \(id) counts as stuck", by: "3 × \(name)", from: [name])
        }
        return assume(
            "components.\(id).health.stuckAfter", 5, .minutes,
            "age of the oldest waiting item at which \(id) counts as stuck",
            because: "people begin to ask after a few minutes")
    }

    private var workerDuty: Prose {
        var does = shape.queued.map { "\(Phrase.spaced($0.verb)) \(Phrase.plural(Phrase.spaced($0.entity)))" }
        if !hasProcessors {
            does += shape.inbound.map {
                "understand the \(Phrase.plural(Phrase.spaced($0.flow.entity))) that \(Phrase.plural($0.flow.actor)) sent"
            }
        }
        if has(.mediaUpload), shape.hasMedia {
            let things = requirements.entities.filter(\.binary).map { Phrase.plural(Phrase.spaced($0.name)) }
            does.append("make the small sizes of \(things.isEmpty ? "pictures" : Phrase.list(things))")
        }
        let partners = shape.parties.filter { isServedByWorker($0.kind) }.map(\.title)
        if !partners.isEmpty { does.append("talk to \(Phrase.list(partners)) while nobody waits") }
        if does.isEmpty { does = ["run what is scheduled"] }
        let same = "Same code and image as the application, started as a worker: it has to \(Phrase.list(does))."
        return Prose(([same] + gates).joined(separator: " "))
    }

    /// Things that nobody may see before a check is done.
    var gates: [String] {
        shape.queued.filter { flow in
            ["check", "scan", "screen", "moderat", "verif"].contains { flow.verb.lowercased().hasPrefix($0) }
        }
        .map {
            "A \(Phrase.spaced($0.entity)) stays invisible to everybody but its owner until the \(Phrase.spaced($0.verb)) has passed; a failed one goes to the moderators and is never shown."
        }
    }

    func unique(_ items: [String]) -> [String] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0).inserted }
    }
}
