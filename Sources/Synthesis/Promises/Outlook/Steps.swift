import DesignModel
import Knowledge

extension Drawing {
    /// The walking skeleton first, then slices by risk and value, each with the doubts it raises, then the promises, then the date.
    mutating func drawSteps() {
        var open = proofs
        var steps = [skeleton]
        for slice in slices.prefix(isSmall ? 3 : 8) {
            steps.append(step(slice))
            steps += open.filter { $0.entity == slice.entity }.map(\.step)
            open.removeAll { $0.entity == slice.entity }
        }
        steps += open.map(\.step) + migrationSteps.map { kind(.migration, $0) }
        if !isSmall { steps.append(kind(.gate, loadTest)) }
        steps += [kind(.gate, restoreDrill), kind(.gate, goLive)]
        var seen: Set<String> = []
        design.steps = steps.filter { seen.insert($0.id).inserted }
    }

    private func kind(_ kind: NextStep.Kind, _ step: NextStep) -> NextStep {
        var step = step
        step.kind = kind
        return step
    }

    /// What the capabilities have to prove, each with the thing it is about.
    private var proofs: [(entity: String?, step: NextStep)] {
        var proofs: [(entity: String?, step: NextStep)] = []
        for practice in patternsInOrder.compactMap(repertoire.patterns.practice) {
            let flow = anchor(practice)
            proofs += practice.steps.compactMap { step($0, flow) }.map { (flow?.entity, $0) }
        }
        if let practice = repertoire.patterns.practice(.thirdParty),
            shape.parties.contains(where: { $0.kind == .record }),
            !has(.thirdParty)
        {
            proofs += practice.steps.compactMap { step($0, recordFlow) }.map { (recordFlow?.entity, $0) }
        }
        return Array(proofs.prefix(isSmall ? 2 : 8))
    }

    private func step(_ practice: StepPractice, _ flow: Flow?) -> NextStep? {
        let flow = practice.title.contains("<party:record>") ? recordFlow : flow
        guard let title = say(practice.title, flow: flow), let accepted = say(practice.accepted, flow: flow) else {
            return nil
        }
        return step(practice.id, title, accepted)
    }

    func step(_ id: String, _ title: Prose, _ accepted: Prose) -> NextStep {
        var step = NextStep(id: id, title: title)
        step.accepted = accepted
        return step
    }

    /// One write of the main actor and the read that shows it, through every part.
    private var skeleton: NextStep {
        let flows = requirements.workload.flows
        let people = flows.filter { $0.kind == .write && $0.actor != "system" }
        let write = people.first { ActorKinds.kind($0.actor) == .person } ?? people.first ?? flows.first
        let read = flows.first { $0.kind == .read || $0.kind == .search }
        let does =
            write.map {
                "\(Phrase.article($0.actor)) \($0.actor) can \(Phrase.spaced($0.verb)) \(Phrase.article(Phrase.spaced($0.entity))) \(Phrase.spaced($0.entity))"
            } ?? "one record is written"
        let sees =
            read.map {
                " and \($0.actor == write?.actor ? "then" : "\(Phrase.article($0.actor)) \($0.actor) then can") \(Phrase.spaced($0.verb)) the \(Phrase.spaced($0.entity))"
            } ?? " and is read back"
        var skeleton = step(
            "walking-skeleton", Prose("Walking skeleton: \(does)\(sees)"),
            Prose(
                "A test does this against \(rehearsal) through the front door, signed in, with the database in place\(shape.usesQueue ? ", one message through the queue" : ""), and one alert that was seen to fire; the pipeline releases it."
            ))
        let known = Set(design.interfaces.flatMap { $0.operations.map(\.id) })
        skeleton.kind = .skeleton
        skeleton.operations = [write, read].compactMap { $0.map(Self.operation) }.filter(known.contains)
        skeleton.why = Prose("Every part of \(nouns.system) is touched once before any of them is built out")
        return skeleton
    }

    private var loadTest: NextStep {
        let peak = cite("load.peak_rps.horizon", or: cite(requirements.workload.peak, or: "the planned peak"))
        let flows = requirements.workload.flows.filter { $0.latency?.percentile != nil }
        let promises = flows.prefix(3).compactMap { flow in
            flow.latency?.limit.name.flatMap {
                known($0) == nil ? nil : "\(Phrase.spaced(flow.verb)) \(Phrase.spaced(flow.entity)) in {\($0)}"
            }
        }
        let kept = promises.isEmpty ? "the promised latencies are kept" : "\(Phrase.list(promises)) hold"
        return step(
            "load-test", Prose("Load test at \(peak) with the planned number of \(Phrase.plural(nouns.entity))"),
            Prose(
                "At \(peak) for an hour \(kept), with one copy of the application stopped halfway; the measured processor time replaces the assumed one in this design."
            ))
    }

    private var restoreDrill: NextStep {
        let store = design.stores.first?.id.rawValue ?? "main"
        let goal = cite("stores.\(store).backup.restoreEstimate", or: "the estimated time")
        return step(
            "restore-drill", "Restore the database from its backup once",
            Prose(
                "\(deservesStaging ? "Staging" : "A second machine") comes up from last night's backup within \(goal), and the number of \(Phrase.plural(nouns.entity)) agrees."
            ))
    }

    private var goLive: NextStep {
        let who = Phrase.plural(nouns.actor)
        let first = design.ledger.entries.first { $0.name.hasPrefix("rule.") && $0.name.contains("launch") }
        let start = first.map { "the first {\($0.name)}" } ?? "a few \(who)"
        return step(
            "go-live", Prose("Open \(nouns.system) to \(start), then to all"),
            Prose(
                "For two weeks no promise burns faster than its budget, \(Phrase.list(["dead letters are read", "the bill agrees with its forecast"])), and the alerts reached whoever they name."
            ))
    }
}
