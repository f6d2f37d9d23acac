import DesignModel

/// Chapter seven, first half: what is promised, who is told, and what each part does when another fails.
struct ReliabilitySection {
    let dossier: Dossier

    var blocks: [Block] {
        titled("Objectives and alerts", objectives + [.paragraph(files)].filter { !$0.isEmpty })
            + titled("When a dependency is slow or gone", edges)
            + titled("Queues", queues) + titled("Backup and recovery", backups)
            + titled("Degraded modes", [.list(degraded)].filter { !$0.isEmpty })
            + TrialBlocks(dossier: dossier).behaviour
    }

    private func titled(_ title: Line, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(3, title)] + blocks
    }

    private var objectives: [Block] {
        Grid.blocks(
            ["Objective", "About", "Promise", "Measured by", "Alerts", "What to do"],
            dossier.design.objectives.map { objective in
                [
                    Line(code: objective.id.rawValue), Line(code: objective.subject), promise(objective),
                    Line(said: objective.measuredBy), objective.alerts.map(alert).joined("; "),
                    Line(objective.response),
                ]
            }, all: "objectives")
    }

    private var files: Line {
        let links = [
            dossier.link("runbook", to: "reliability/runbook.md"), dossier.link("rules", to: "reliability/rules.yaml"),
            dossier.link("their proof", to: "reliability/rules.test.yaml"),
            dossier.link("objectives as OpenSLO", to: "reliability/slo.yaml"),
            dossier.link("dashboard", to: "reliability/dashboard.json"),
        ]
        return links.joined(", ").after("Ready to run: ").sentence
    }

    private func promise(_ objective: Objective) -> Line {
        let within = Line(objective.threshold).after(" within ")
        let window = Line(objective.window).after(" over ")
        return "\(objective.indicator.rawValue) " + Line(objective.target) + within + window
    }

    private func alert(_ alert: BurnAlert) -> Line {
        let windows = [Line(alert.longWindow), Line(alert.shortWindow)].joined(" and ")
        return "\(alert.urgency.rawValue)" + Line(alert.factor).after(" at ").closed(" times the budget's pace")
            + windows.after(" over ")
    }

    private var edges: [Block] {
        let breaking = dossier.design.edges.contains { $0.policy?.breaker != nil }
        let rule: Line =
            "Breakers count timeouts and errors, not refusals that say when to come back: counted, these would turn shedding into an outage."
        return Grid.blocks(
            ["Edge", "Timeout", "Tries", "Repeated share", "Breaker", "At once", "Instead"],
            dossier.design.edges.filter { $0.policy != nil }.map { edge in
                let policy = edge.policy
                let retry = policy?.retry
                let tries = Line(retry?.attempts) + Line(retry?.backoff).after(", pause from ")
                return [
                    "\(code: edge.from) → \(code: edge.to)", Line(policy?.timeout), tries, Line(retry?.budget),
                    breaker(policy?.breaker), Line(policy?.concurrencyLimit),
                    policy?.fallback.map { Line($0) } ?? Line(),
                ]
            }, all: "dependencies") + (breaking ? [.paragraph(rule)] : [])
    }

    private func breaker(_ breaker: BreakerPolicy?) -> Line {
        guard let breaker else { return Line() }
        let opens = Line(breaker.failureShare).after("opens at ").closed(" failing")
        return [
            opens, Line(breaker.minimumCalls).after("of at least ").closed(" calls"),
            Line(breaker.openFor).after("rests "),
        ]
        .joined(", ")
    }

    private var queues: [Block] {
        Grid.blocks(
            [
                "Queue", "Bound", "When full", "Kept", "Tries", "Dead letters", "Redrive", "Order", "Delivery",
                "Fairness",
            ],
            dossier.design.channels.map { channel in
                [
                    Line(code: channel.id.rawValue), Line(channel.bound), Line(channel.onFull), Line(channel.retention),
                    Line(channel.maxAttempts), Line(code: channel.deadLetter ?? ""), Line(channel.redrive),
                    Line(said: channel.ordering.spaced), Line(said: channel.delivery.spaced),
                    channel.fairness.map { Line($0) } ?? Line(),
                ]
            }, all: "queues")
    }

    private var backups: [Block] {
        Grid.blocks(
            ["Store", "How", "Loss at most", "Back within", "A restore takes", "Kept", "Failover", "Drill"],
            dossier.design.stores.filter { $0.backup != nil || $0.replication?.failover != nil }.map { store in
                let plan = store.backup
                return [
                    Line(code: store.id.rawValue), Line(said: plan?.method.spaced ?? ""), Line(plan?.rpo),
                    Line(plan?.rto),
                    Line(plan?.restoreEstimate), Line(plan?.keep), Line(store.replication?.failover),
                    Line(plan?.drill ?? ""),
                ]
            }, all: "stores")
    }

    /// By what is gone: everything that goes on without it, in the words of the callers' fallbacks.
    private var degraded: [Line] {
        var order: [String] = []
        for edge in dossier.design.edges where edge.policy?.fallback != nil && !order.contains(edge.to) {
            order.append(edge.to)
        }
        return order.map { id in
            let said = Self.grouped(dossier.edges(to: id)).map { words, callers in
                callers.map { Line(said: dossier.title($0)) }.joined(", ") + ": " + words.sentence
            }
            return "\(strong: "Without " + dossier.title(id)): " + said.joined(" ")
        }
    }

    /// Callers that do the same are named together.
    private static func grouped(_ edges: [Edge]) -> [(words: Line, callers: [String])] {
        var groups: [(words: Line, callers: [String])] = []
        for edge in edges {
            guard let fallback = edge.policy?.fallback else { continue }
            let words = Line(fallback)
            if let at = groups.firstIndex(where: { $0.words == words }) {
                groups[at].callers.append(edge.from)
            } else {
                groups.append((words, [edge.from]))
            }
        }
        return groups
    }
}
