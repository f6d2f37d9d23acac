import DesignModel
import Knowledge

extension Drawing {
    /// One consumer for each way in, where there are several.
    mutating func drawProcessors() {
        guard hasProcessors else { return }
        for path in shape.inbound { design.components.append(processor(path)) }
    }

    private mutating func processor(_ path: InboundPath) -> Component {
        let id = ComponentID(path.name + "-processor")
        let thing = Phrase.spaced(path.flow.entity)
        var processor = ours(
            id, path.nature == .files ? .workerPool : .streamProcessor, Phrase.capitalised(thing) + " processor",
            duty(path))
        let rate = (path.flow.peak ?? path.flow.mean)?.canonical ?? 1
        let each = path.nature == .files ? rowDemand() : demand(.write)
        processor.demands = consumed(path.channel, each)
        let cores = max(rate * each.cpu.canonical / 1000, work(processor.demands))
        var size = size(busy: cores, floor: floorOfCopies > 1 ? 2 : 1)
        size.maximum = size.minimum * 2
        processor.scaling = scaling(
            id, size, signal: "queue_age",
            because: path.nature == .files
                ? "rows are checked and written in batches, a tenth of the time of single ones"
                : "keeps up with the largest burst that the brief names")
        processor.concurrency = concurrency(id, workers: 4, queue: nil, pool: 4)
        processor.intake = intake(id, channel: path.channel)
        processor.intake?.dedupeKey = path.nature == .files ? "file_checksum, row identity" : "event_id"
        addLateness(&processor, path)
        processor.health?.stuckAfter = stuckAfter(id, freshness: path.flow.freshness ?? limit(path.flow))
        return processor
    }

    /// Rows of a file are checked and written by the thousand.
    mutating func rowDemand() -> (cpu: Quantity, queries: Quantity) {
        (
            assume(
                "demand.row.cpu", 0.3, .milliseconds, "processor time of one row of a file",
                because: "parsed and checked in a loop, written by the thousand; measure it with the largest file"),
            assume(
                "demand.row.queries", 0.01, .ratio, "queries of one row of a file",
                because: "a statement carries some hundred rows")
        )
    }

    private func limit(_ flow: Flow) -> Quantity? { flow.latency?.percentile == nil ? flow.latency?.limit : nil }

    private func duty(_ path: InboundPath) -> Prose {
        let things = Phrase.plural(Phrase.spaced(path.flow.entity))
        let others = shape.inbound.filter { $0.name != path.name }.map { Phrase.plural(Phrase.spaced($0.flow.entity)) }
        var text = "Works through the \(things) that \(Phrase.plural(path.flow.actor)) send"
        if !others.isEmpty {
            text +=
                ", apart from \(Phrase.list(others)): own queue, own processes, own connections, so that a flood or a backlog of one does not delay the other"
        }
        text += "."
        let jobs = shape.queued.filter { Phrase.spaced($0.entity) == Phrase.spaced(path.flow.entity) }.map {
            Phrase.spaced($0.verb)
        }
        if !jobs.isEmpty { text += " It has to \(Phrase.list(jobs)) each of them." }
        if path.nature == .files {
            text += " Each raw file is kept unchanged before its first row is read and can be replayed at any time."
        }
        return Prose(text)
    }

    /// What comes late replaces what was guessed, for as long as the brief says.
    private mutating func addLateness(_ processor: inout Component, _ path: InboundPath) {
        let late = design.ledger.entries.first {
            $0.name.hasPrefix("rule.") && $0.name.contains("late") && $0.quantity.unit.dimension == .time
        }
        guard let late, path.nature == .files || shape.inbound.count == 1 else { return }
        processor.intake?.lateness = late.quantity
        let things = Phrase.plural(Phrase.spaced(path.flow.entity))
        processor.intake?.onLate = Prose(
            "\(Phrase.capitalised(things)) up to {\(late.name)} late replace the estimate under the same identity and leave the earlier value in the history; later ones are stored and go to a person."
        )
    }

    /// Calls receivers, apart from the rest, because some of them are slow.
    mutating func drawSender() {
        guard shape.hasWorker, let flow = shape.outgoing.first else { return }
        let receivers = Phrase.plural(nouns.noun("receiver", flow: flow) ?? "receiver")
        var sender = ours(
            "sender", .workerPool, "Sender",
            Prose(
                "Calls the endpoints of \(receivers) when something has changed, signed and at least once; apart from the worker, because some \(receivers) are slow or dead."
            ))
        sender.scaling = scaling(
            "sender", Size(minimum: floorOfCopies > 1 ? 2 : 1, maximum: 4, cores: 0.5, memory: 512),
            signal: "queue_age",
            because: "it mostly waits for others, so many calls in flight cost little")
        sender.concurrency = concurrency("sender", workers: 64, queue: nil, pool: 4)
        sender.intake = intake("sender", channel: "outgoing")
        sender.health?.stuckAfter = stuckAfter("sender", freshness: flow.freshness)
        design.components.append(sender)
    }
}
