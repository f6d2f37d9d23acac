import DesignModel

/// The aspects of one component, each a line; those it does not have are empty.
struct ServiceAspects {
    let component: Component
    let dossier: Dossier

    var all: [(String, Line)] {
        [
            (component.kind.isOurs ? "Built with" : "Product", builtWith), ("Owns", owns), ("Offers", offers),
            ("Takes in", intake), ("Calls", calls),
            ("Runs", schedule), ("Capacity", capacity), ("State", StateLines.state(component.state)),
            ("Connections", StateLines.connections(component.connections)), ("Health", health),
            ("Comes and goes", lifecycle), ("When it fails", failure), ("Terms", terms),
        ]
    }

    var modules: [Line] {
        component.modules.map { module in
            let data = Line(codes: module.tables.map(\.rawValue)).after(" Tables ").sentence
            let uses = Line(codes: module.uses.map(\.rawValue)).after(" Uses ").sentence
            return "\(strong: module.id.rawValue): " + Line(module.responsibility).sentence + data + uses
        }
    }

    private var builtWith: Line {
        [Line(said: component.technology), Line(said: component.owner ?? "").after("looked after by ")].joined(", ")
    }

    private var owns: Line {
        Line(codes: dossier.tables.filter { $0.table.owner == component.id }.map(\.table.id.rawValue))
    }

    private var offers: Line {
        dossier.design.interfaces.filter { $0.component == component.id }.map { interface -> Line in
            let title = interface.title.isEmpty ? interface.id.rawValue : interface.title
            let operations = interface.operations.map(\.id.rawValue)
            let shown = Line(codes: Array(operations.prefix(10)))
            return "\(title) (\(interface.style.rawValue)): " + shown + (operations.count > 10 ? " and more" : "")
        }.joined("; ")
    }

    private var intake: Line {
        guard let intake = component.intake else { return Line() }
        return [
            Line(code: intake.channel?.rawValue ?? ""), Line(intake.parallelism).after("at once "),
            Line(intake.batch).after("in batches of "),
            Line(code: intake.dedupeKey ?? "").after("a repeat is known by "),
            Line(intake.window).after("in windows of "), Line(intake.lateness).after("late by up to "),
            intake.onLate.map { Line($0).after("later still: ") } ?? Line(),
        ].joined(", ")
    }

    private var calls: Line {
        dossier.edges(from: component.id.rawValue).map { edge -> Line in
            "\(code: edge.to)" + Line(said: edge.purpose.loweredFirst).after(" (").closed(")")
        }.joined(", ")
    }

    private var schedule: Line {
        guard let schedule = component.schedule else { return Line() }
        let when = schedule.when.contains("*") ? Line(code: schedule.when) : Line(said: schedule.when)
        let latest = Line(schedule.deadline).after(", done within ")
        return (when + latest).sentence + Line(schedule.onMissed).after(" When missed: ").sentence
    }

    private var capacity: Line {
        let load = dossier.assessment.components.first { $0.component == component.id }
        let traffic = load.map { load -> Line in
            "\(load.arrivals) at the peak, \(load.demand) of processor each, busy \(load.utilisation)"
                + Line(load.knee).after(", slow above ") + Line(load.inFlight).after(", in progress ")
        }
        let raised = component.scaling?.prewarm.map { Line($0).sentence } ?? Line()
        return [size.sentence, raised, traffic?.sentence ?? Line(), queue.sentence].joined(" ")
    }

    private var size: Line {
        guard let scaling = component.scaling else { return Line() }
        let count = Line(from: scaling.minimum, to: scaling.maximum)
        let each = [Line(scaling.cpu).closed(" processors"), Line(scaling.memory)].joined(" and ")
        let signal = Line(code: scaling.signal ?? "")
        let rule = signal.isEmpty ? Line() : Line(scaling.target).after(signal + " at ").closed(" adds one")
        let isOne = scaling.minimum?.value == 1 && (scaling.maximum?.value ?? 1) == 1
        return [count.closed(isOne ? " instance" : " instances"), each.after("each "), rule]
            .joined(", ")
    }

    private var queue: Line {
        guard let concurrency = component.concurrency else { return Line() }
        return [
            Line(concurrency.workers).closed(" at once in each"), Line(concurrency.queueBound).closed(" may wait"),
            Line(concurrency.databasePool).closed(" database connections"),
        ].joined(", ")
    }

    private var health: Line {
        guard let health = component.health, component.kind.isOurs else { return Line() }
        let probes: Line = component.kind.answersCallers ? "\(code: health.liveness), \(code: health.readiness)" : ""
        return [probes, Line(health.stuckAfter).after("stuck when the oldest item is older than ")].joined("; ")
    }

    private var lifecycle: Line {
        guard let lifecycle = component.lifecycle else { return Line() }
        let leaving = lifecycle.handOver == .none ? Line() : Line(said: lifecycle.handOver.rawValue).after("leaves by ")
        return [
            Line(lifecycle.startup).after("ready after "), leaving, Line(lifecycle.drain).after("finishes within "),
        ].joined(", ")
    }

    /// What those who depend on it do meanwhile.
    private var failure: Line {
        let fallbacks = dossier.edges(to: component.id.rawValue).compactMap { edge -> Line? in
            edge.policy?.fallback.map { "\(code: edge.from): " + Line($0).sentence }
        }
        return fallbacks.uniqued.joined(" ")
    }

    private var terms: Line {
        guard let terms = component.terms else { return Line() }
        return [
            Line(terms.availability).closed(" available"), Line(terms.latency).after("answers in "),
            Line(terms.quota).after("quota "), Line(said: terms.maintenance ?? "").after("maintenance "),
            Line(said: terms.receives ?? "").after("receives "),
        ].joined(", ")
    }
}

extension Line {
    /// With words behind, unless there is nothing to say.
    func closed(_ words: Line) -> Line { isEmpty ? self : self + words }
}

extension String {
    /// A sentence's first letter in lower case, unless the first word is a name in capitals.
    var loweredFirst: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }
}
