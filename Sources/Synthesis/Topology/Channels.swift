import DesignModel
import Knowledge

extension Drawing {
    mutating func drawChannels() {
        guard shape.usesQueue else { return }
        if hasWork { drawWorkChannel() }
        for path in shape.inbound { design.channels.append(inbound(path)) }
        if let flow = shape.outgoing.first { design.channels.append(outgoing(flow)) }
        distributeEvents()
        announceArrivals()
    }

    private var isInStore: Bool { shape.queueTechnology == "postgresql" }

    /// A channel with what every channel has: a bound, an end, and a place for what cannot be done.
    private mutating func channel(
        _ id: ChannelID, _ kind: ChannelKind, _ title: String, bound: Quantity, tries: Double, hours: Double
    ) -> Channel {
        var channel = Channel(id: id, kind: kind)
        channel.title = title
        channel.technology = shape.queueTechnology
        if isInStore { channel.store = design.stores.first?.id }
        channel.bound = bound
        channel.maxAttempts = assume(
            "channels.\(id).maxAttempts", tries, .count, "tries of one message in \(id)",
            because: "with growing pauses spread over \(hours.formattedPlainly) hours")
        channel.retention = assume(
            "channels.\(id).retention", 14, .days, "how long a message stays in \(id)",
            because: "a holiday plus a week; the longest that common queues allow")
        channel.deadLetter = isInStore ? "dead_letter" : "\(id)-dead-letter"
        channel.redrive = Prose(
            "Dead letters raise a ticket; \(owners) read the reason, repair it, and send one or all back with a command that keeps their identity, so that nothing happens twice."
        )
        return channel
    }

    private mutating func drawWorkChannel() {
        let peak = known("load.peak_write_rps") ?? requirements.workload.peak
        let name = peak?.name ?? ""
        let bound =
            known(name) == nil
            ? assume(
                "channels.work.bound", 10_000, .count, "messages that may wait in work",
                because: "hours of work of a small system")
            : derive(
                "channels.work.bound", max(10_000, ((peak?.canonical ?? 1) * 3600).rounded(.up)), .count,
                "messages that may wait in work", by: "an hour of \(name), at least 10,000", from: [name])
        var work = channel(
            "work", isInStore ? .outbox : .queue, "Work that nobody waits for", bound: bound, tries: 8, hours: 6)
        work.onFull = Prose(
            "The write that would add to it is refused with a time to come back, so \(Phrase.plural(nouns.actor)) learn at once that \(nouns.system) is behind."
        )
        work.ordering = "per_" + Phrase.snake(nouns.entity)
        work.fairness =
            "Kinds of work take turns, so a long list of one kind does not hold up another; each outside system has its own limit of calls in flight."
        if !isInStore { design.channels.append(outbox(bound)) }
        design.channels.append(work)
    }

    /// Where the queue is a product of its own, the outbox ties its messages to the transaction.
    private mutating func outbox(_ bound: Quantity) -> Channel {
        var outbox = channel("outbox", .outbox, "Outbox", bound: bound, tries: 50, hours: 24)
        outbox.technology = shape.storeTechnology
        outbox.store = design.stores.first?.id
        outbox.deadLetter = "dead_letter"
        outbox.onFull =
            "Its rows are written in the caller's own transaction; above the bound new writes are refused until the relay has caught up."
        return outbox
    }

    private mutating func inbound(_ path: InboundPath) -> Channel {
        let things = Phrase.plural(Phrase.spaced(path.flow.entity))
        let kind: ChannelKind = path.nature == .files ? .files : .queue
        var channel = channel(
            path.channel, kind, "\(Phrase.capitalised(things)) as they came", bound: bound(path), tries: 10, hours: 12)
        channel.onFull =
            path.nature == .files
            ? "The file stays in the bucket and is taken later; nothing is refused."
            : Prose(
                "The sender gets a refusal with a time to come back and sends again; before that an alert on age has been burning for long."
            )
        channel.ordering = path.flow.ordering ?? "none"
        channel.fairness = Prose(
            "Each \(ActorKinds.kind(path.flow.actor) == .person ? "sender" : path.flow.actor) has its own share of the workers, so the flood of one does not delay the others."
        )
        return channel
    }

    /// An hour of the peak, or two of the largest bursts the brief names.
    private mutating func bound(_ path: InboundPath) -> Quantity {
        let id = "channels.\(path.channel).bound"
        if let burst = path.flow.burst, let name = burst.name, known(name) != nil, path.nature != .files {
            return derive(
                id, burst.canonical * 4, .count, "\(path.name)s that may wait", by: "4 × \(name)", from: [name])
        }
        if path.nature == .files {
            return assume(id, 10_000, .count, "files that may wait", because: "several days of deliveries")
        }
        guard let rate = path.flow.peak ?? path.flow.mean, let name = rate.name, known(name) != nil else {
            return assume(id, 100_000, .count, "\(path.name)s that may wait", because: "a day of a small sender")
        }
        return derive(
            id, max(10_000, (rate.canonical * 3600 * 6).rounded(.up)), .count, "\(path.name)s that may wait",
            by: "six hours of \(name)", from: [name])
    }

    private mutating func outgoing(_ flow: Flow) -> Channel {
        let receiver = nouns.noun("receiver", flow: flow) ?? "receiver"
        let bound = assume(
            "channels.outgoing.bound", 1_000_000, .count, "calls that may wait",
            because: "a day of calls to every \(receiver)")
        var channel = channel(
            "outgoing", .queue, "Calls to \(Phrase.plural(receiver))", bound: bound, tries: 20, hours: 24)
        channel.technology = shape.storeTechnology
        channel.store = design.stores.first?.id
        channel.deadLetter = "dead_letter"
        let last = design.ledger.entries.first { $0.name.hasPrefix("rule.") && $0.name.contains("retry") }
        if let last, last.quantity.unit.dimension == .time { channel.retention = last.quantity }
        channel.ordering = "per_" + Phrase.snake(receiver)
        let share = design.ledger.entries.first { $0.name.hasPrefix("rule.") && $0.name.contains("largest") }
        let large = share.map { " The largest sends {\($0.name)}." } ?? ""
        channel.fairness = Prose(
            "One line of waiting calls for each \(receiver) with its own limit in flight and its own pauses: after repeated failures the \(receiver) is set aside and asked once in a while, while the others are called without delay.\(large)"
        )
        channel.onFull = Prose(
            "The oldest calls of the \(receiver) with the longest line are set aside for redrive; the lines of the others stay open."
        )
        return channel
    }
}
