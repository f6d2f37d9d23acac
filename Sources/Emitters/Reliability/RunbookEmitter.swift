import DesignModel

/// `reliability/runbook.md`: a section for each alert, in the words of this design.
struct RunbookEmitter {
    let roster: Roster
    let rules: RulesEmitter

    private var design: Design { roster.design }

    private var owners: [String] { design.components.compactMap(\.owner).uniqued }

    var text: String {
        var out = ByteText(reserving: 16_384)
        out.line("# \(design.system.name): runbook")
        out.line()
        out.line(
            "Each alert of [rules.yaml](rules.yaml) names its section here; the figures are those of the blueprint.")
        for objective in rules.objectives { write(objective, &out) }
        var written: Set<String> = []
        for rule in rules.operating where written.insert(rule.section).inserted {
            write(rule.section, rules.operating.filter { $0.section == rule.section }, &out)
        }
        measures(&out)
        return out.text
    }

    private func write(_ rules: ObjectiveRules, _ out: inout ByteText) {
        let objective = rules.objective
        heading(rules.id, &out)
        let window = objective.window.map { " over \($0.bare)" } ?? ""
        out.line("**Promise.** \(roster.title(objective.subject)): \(ObjectiveEmitter.promise(objective))\(window).")
        if !objective.measuredBy.isEmpty { out.line("Measured as: \(objective.measuredBy).") }
        out.line()
        out.line("**Fires.** " + fires(rules))
        out.line()
        out.line("**Ask.**")
        out.line()
        fenced(question(rules), &out)
        out.line()
        out.line("**Do.** " + roster.words(objective.response))
        let component = roster.component(of: objective.subject)
        let leans = design.edges.filter { $0.from == component?.id.rawValue && $0.policy != nil }
        if !leans.isEmpty {
            out.line()
            out.line(
                "**Leans on.** " + leans.map { "`\($0.to)`" }.uniqued.joined(separator: ", ")
                    + ": what goes on without each stands under [dependencies](#dependencies).")
        }
        if let owner = component?.owner, !owner.isEmpty, owners.count > 1 {
            out.line()
            out.line("**Owner.** \(owner).")
        }
    }

    private func fires(_ rules: ObjectiveRules) -> String {
        if rules.allowsNone { return "At the first item that was confirmed and is missing." }
        let said = rules.alerts.map { alert in
            let windows = [alert.longWindow, alert.shortWindow].compactMap { $0?.bare }.joined(separator: " and ")
            return "\(alert.urgency.rawValue) at \(alert.factor?.bare ?? "1") times the pace over \(windows)"
        }
        return said.joined(separator: "; ").capitalisedFirst + "."
    }

    private func question(_ rules: ObjectiveRules) -> String {
        let labels = roster.labels(of: rules.objective.subject)
        switch rules.measurement {
        case .outcome(let counter, _, let failed):
            return "topk(5, sum by (operation, instance) (rate(\(counter)_count{\(labels),\(failed)}[15m])))"
        case .within(let histogram, _, _):
            return
                "topk(5, histogram_quantile(0.95, sum by (operation, instance, le) (rate(\(histogram)_bucket{\(labels)}[15m]))))"
        case .kept: return "increase(\(Metric.missing){\(labels)}[24h])"
        }
    }

    private func write(_ section: String, _ rules: [AlertRule], _ out: inout ByteText) {
        heading(section, &out)
        for rule in rules {
            let hold = rule.hold.map { ", for \($0)" } ?? ""
            out.line("- `\(rule.name)` (\(rule.urgency.rawValue)): `\(rule.expression.joined(separator: " "))`\(hold)")
        }
        out.line()
        for line in advice(section) { out.line(line) }
    }

    private func advice(_ section: String) -> [String] {
        if section == "dependencies" { return dependencies }
        if section.hasSuffix("-down") { return down(String(section.dropLast(5))) }
        if section.hasSuffix("-missed") { return missed(String(section.dropLast(7))) }
        if section.hasSuffix("-queue") { return queue(String(section.dropLast(6))) }
        return store(String(section.dropLast(6)))
    }

    private func down(_ id: String) -> [String] {
        guard let component = roster.component(ComponentID(id)) else { return [] }
        let callers = design.edges.filter { $0.to == id && $0.policy?.fallback != nil }
        var lines = [
            "**Do.** Compare the time with the last release and take that back first; then read why the newest instance ended."
        ]
        if let startup = component.lifecycle?.startup {
            lines.append("A fresh instance is ready within \(startup.bare).")
        }
        for edge in callers {
            lines.append("Meanwhile for `\(edge.from)`: \(roster.words(edge.policy?.fallback ?? ""))")
        }
        return lines
    }

    private func missed(_ id: String) -> [String] {
        guard let schedule = roster.component(ComponentID(id))?.schedule else { return [] }
        let missed = roster.words(schedule.onMissed)
        let deadline = schedule.deadline.map { ", to end within \($0.bare)" } ?? ""
        return ["Due: `\(schedule.when)`\(deadline).", missed.isEmpty ? "" : "When a run is missed: \(missed)"].filter {
            !$0.isEmpty
        }
    }

    private func queue(_ id: String) -> [String] {
        guard let channel = design.channels.first(where: { $0.id.rawValue == id }) else { return [] }
        let consumers = OperatingRules(roster: roster).consumers(of: channel).map { "`\($0.id)`" }
        var lines = [
            "**Do.** Look whether \(consumers.joined(separator: ", ").ifEmpty("its consumer")) runs and which message it holds."
        ]
        let full = roster.words(channel.onFull)
        if !full.isEmpty { lines.append("When it is full: \(full)") }
        let redrive = roster.words(channel.redrive)
        if let dead = channel.deadLetter, !redrive.isEmpty { lines.append("Dead letters lie in `\(dead)`: \(redrive)") }
        return lines
    }

    private func store(_ id: String) -> [String] {
        guard let store = design.stores.first(where: { $0.id.rawValue == id }) else { return [] }
        let users = design.edges.filter { $0.to == id && $0.mode == .synchronous }.map { "`\($0.from)`" }.uniqued
        var lines = ["**Do.** Find who holds what: \(users.joined(separator: ", ")) use `\(id)`."]
        if let plan = store.backup {
            let loss = plan.rpo.map { "loses at most \($0.bare)" } ?? ""
            let back = plan.rto.map { "is back within \($0.bare)" } ?? ""
            let promise = [loss, back].filter { !$0.isEmpty }.joined(separator: " and ")
            if !promise.isEmpty { lines.append("A restore (\(plan.method.spaced)) \(promise).") }
        }
        if let failover = store.replication?.failover { lines.append("A failover takes \(failover.bare).") }
        return lines
    }

    private var dependencies: [String] {
        let rows = design.edges.filter { $0.policy != nil }.map { edge -> String in
            let policy = edge.policy
            let timeout = policy?.timeout?.bare ?? ""
            let opens = policy?.breaker?.openFor.map { "rests \($0.bare)" } ?? ""
            let instead = policy?.fallback.map(roster.words) ?? ""
            return "| `\(edge.from)` → `\(edge.to)` | \(timeout) | \(opens) | \(instead.cell) |"
        }
        return ["| Edge | Timeout | Breaker | Without it |", "| --- | --- | --- | --- |"] + rows
    }

    private func measures(_ out: inout ByteText) {
        heading("What has to be measured", &out)
        out.line("| Series | Labels | Counts |")
        out.line("| --- | --- | --- |")
        for row in MetricList.rows(rules, design) { out.line(row) }
    }

    private func heading(_ title: String, _ out: inout ByteText) {
        out.line()
        out.line("## \(title)")
        out.line()
    }

    private func fenced(_ text: String, _ out: inout ByteText) {
        out.line("```promql")
        out.line(text)
        out.line("```")
    }
}

extension String {
    /// Other words in place of none.
    func ifEmpty(_ other: String) -> String { isEmpty ? other : self }

    /// Fit for a cell of a Markdown table.
    var cell: String { replacing("|", with: "\\|").replacing("\n", with: " ") }
}
