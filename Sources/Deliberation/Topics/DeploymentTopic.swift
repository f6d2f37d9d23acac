import DesignModel
import Knowledge

/// What the processes run on.
enum DeploymentTopic {
    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        var candidates = [single(&state), pair(&state), containers(&state), kubernetes(&state), functions(state)]
        for position in candidates.indices { afford(&candidates[position], state) }
        let mandate = mandate(state)
        state.settle(Topic.deployment, "What \(name) runs on", candidates, mandate: mandate) { decision, state in
            if decision.reason.template.isEmpty { decision.reason = reason(decision.chosen, state, decision.options) }
            decision.undo = "everything ships as one image: another platform is another way to start it"
        }
    }

    private static func mandate(_ state: Deliberation) -> Mandate? {
        guard let hosting = state.needs.constraints.hosting?.lowercased() else { return nil }
        let meant = [
            "single_vm": "single_vm", "heroku": "managed_containers", "managed": "managed_containers",
            "kubernetes": "kubernetes", "serverless": "serverless",
        ]
        let title = hosting.replacingUnderscores
        return meant[hosting].map { Mandate(id: $0, by: .brief, why: "the brief of \(state.needs.name) says \(title)") }
    }

    private static func single(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate("single_vm", "one machine", state.shape.adding("linux_vm"))
        candidate.shape.hosts += 1
        candidate.remark = "the smallest bill, and a rebuild when the machine dies"
        let standby = state.choice(Topic.backup).hasSuffix("standby")
        candidate.prices = figures.machinePrices
        candidate.euros = figures.machines(1, standby: standby) + rehearsalMachine(state)
        if figures.availability > 0.995 + 1e-9 {
            let most = state.cite(
                "limit.machine.availability",
                PublishedFigure(0.995, "AWS service level agreement for a single instance", "2023-01"), .fraction,
                "availability promised for one machine")
            candidate.exclude(true, "{\(figures.availabilityName)} is more than the \(most) promised for one machine")
        }
        candidate.exclude(
            figures.rto < 120 && !figures.isWatchedAtNight,
            "{\(figures.rtoName)} to be back leaves no time to wake somebody who is not on call")
        if figures.peak > 300 {
            let most = state.threshold(
                "limit.machine.requests", 300, .perSecond,
                "requests with database work that one small machine carries at half load")
            candidate.exclude(true, "{\(figures.peakName)} at the peak is above the \(most) of one machine")
        }
        outgrow(&candidate, 1, standby: standby, &state)
        candidate.exclude(standby, "the standby of the store needs a second machine to stand on")
        return candidate
    }

    private static func pair(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate("two_vms", "two machines and a balancer", state.shape.adding("linux_vm"))
        // Both machines, their balancer and their standby are patched and failed over by the team itself.
        candidate.shape.hosts += 5
        candidate.remark = "plain machines, patched by the team"
        candidate.prices = figures.machinePrices
        let standby = state.choice(Topic.backup).hasSuffix("standby")
        candidate.euros = figures.machines(2, standby: standby) + rehearsalMachine(state)
        outgrow(&candidate, 2, standby: standby, &state)
        candidate.exclude(
            state.choice(Topic.style) == "microservices",
            "{team.count} teams release on days of their own, and two machines kept by hand would be shared by all of them"
        )
        if figures.instances > 20 {
            let most = state.threshold(
                "limit.hand.machines", 20, .count, "machines that are still configured one by one")
            candidate.exclude(
                true, "{\(figures.peakName)} at the peak need more than the \(most) machines that can be kept by hand")
        }
        return candidate
    }

    /// Machines that nobody sells large enough carry nothing.
    private static func outgrow(
        _ candidate: inout Candidate, _ machines: Double, standby: Bool, _ state: inout Deliberation
    ) {
        let figures = state.figures
        guard let largest = figures.machinePrices.largestMachine,
            figures.cores(on: machines, standby: standby) > largest * machines
        else { return }
        let most = state.threshold(
            "limit.machine.processors", largest, .count,
            "processors of the largest machine on the price list of \(figures.machinePrices.market.provider)")
        candidate.exclude(
            true,
            "{\(figures.peakName)} at the peak, with its database, need more than the \(most) processors of the largest machine that \(figures.machinePrices.market.provider) sells\(machines > 1 ? ", on each of two" : "")"
        )
    }

    private static func containers(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate(
            "managed_containers", "containers that the provider runs, with a managed database",
            state.shape.adding("containers"))
        candidate.shape.hosts += 3
        candidate.remark = "no machine to patch, one provider's way to describe a service"
        candidate.euros = running(state) + figures.prices.balancer + data(state) + rehearsal(state)
        let hosting = state.needs.constraints.hosting?.lowercased()
        candidate.exclude(
            hosting == "own_hardware" || hosting == "hetzner",
            "\(state.needs.name) runs on \(hosting?.replacingUnderscores ?? "") machines, where nobody manages containers for the team"
        )
        candidate.exclude(
            state.needs.constraints.forbidden.contains("cloud"), "the brief of \(state.needs.name) rules out the cloud")
        return candidate
    }

    private static func kubernetes(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate("kubernetes", "Kubernetes", state.shape.adding("containers").adding("kubernetes"))
        candidate.shape.hosts += 6
        candidate.shape.undoDays += 10
        candidate.remark = "one way to run many services, and a platform to keep up to date"
        // A third of each machine is taken by the platform and by room to move.
        candidate.euros =
            running(state) * 1.3 + figures.prices.controlPlane + figures.prices.balancer + data(state)
            + rehearsal(state)
        let known = state.known.contains("kubernetes")
        candidate.exclude(
            figures.teamSize < 6 && !known,
            "{team.size} people would spend a good part of their time on the platform itself")
        candidate.exclude(state.needs.constraints.forbidden.contains("kubernetes"), "the brief rules it out")
        candidate.exclude(figures.teams < 3 && !known, "{team.size} people have too few deployables for a cluster")
        return candidate
    }

    private static func functions(_ state: Deliberation) -> Candidate {
        var candidate = Candidate("serverless", "functions", state.shape.adding("functions"))
        candidate.shape.hosts += 2
        candidate.shape.undoDays += 20
        candidate.remark = "no bill while nobody calls"
        candidate.exclude(
            state.choice(Topic.style) != "serverless_functions", "the chosen style runs processes that stay up")
        return candidate
    }

    /// What the design needs whatever carries it, and what is left of the budget.
    private static func afford(_ candidate: inout Candidate, _ state: Deliberation) {
        let figures = state.figures
        let list = candidate.prices ?? figures.prices
        let media = figures.mediaGigabytes * (list.objectGigabyte > 0 ? list : figures.prices).objectGigabyte
        candidate.euros = (candidate.euros ?? 0) + media
        if state.choice(Topic.regions) == "cells_by_residency" { candidate.euros = candidate.euros.map { $0 * 2 } }
        guard let budget = figures.budget, let euros = candidate.euros else { return }
        let id = candidate.id
        candidate.exclude(
            euros > budget, "its rough {cost.deployment.\(id)} is above {budget.monthly}")
    }

    /// Copies of the application, the parts that run beside it at half the size each, and their logs.
    private static func running(_ state: Deliberation) -> Double {
        let figures = state.figures
        let beside = Double(state.shape.deployables - 1) + ways(state)
        let size = figures.peak > 20 ? figures.prices.instance : figures.prices.instance / 2
        let front = size * max(figures.copies, figures.instances)
        return front + figures.prices.instance / 2 * figures.copies * beside
            + figures.logGigabytes * figures.prices.logGigabyte
    }

    /// Ways by which others send things in, each with a consumer of its own where there are several.
    private static func ways(_ state: Deliberation) -> Double {
        let apart = ["workers_apart", "ingest_apart", "services_by_domain"].contains(state.choice(Topic.boundaries))
        let ways = Double(state.figures.signals.intake.count)
        return apart && ways > 1 ? ways : 0
    }

    private static func data(_ state: Deliberation) -> Double {
        let (figures, prices) = (state.figures, state.figures.prices)
        let standby = state.choice(Topic.backup).hasSuffix("standby")
        let stored = max(20, figures.recordGigabytes)
        let disk = stored * prices.diskGigabyte * (standby ? 2 : 1) + stored * 1.5 * prices.backupGigabyte
        return prices.database(figures.databaseCores, standby: standby) + disk
    }

    private static func rehearses(_ state: Deliberation) -> Bool {
        state.figures.availability >= 0.995 || state.has(.payments) || state.figures.teamSize >= 4
    }

    /// One small machine, where changes are rehearsed.
    private static func rehearsalMachine(_ state: Deliberation) -> Double {
        rehearses(state) ? state.figures.machinePrices.machines(1, cpu: 1, memory: 2) : 0
    }

    /// A small copy of everything, where changes are rehearsed.
    private static func rehearsal(_ state: Deliberation) -> Double {
        let figures = state.figures
        guard rehearses(state) else { return 0 }
        guard figures.prices.hasManagedDatabases else { return figures.prices.machine }
        return figures.prices.instance / 4 * Double(state.shape.deployables)
            + figures.prices.database(1, standby: false)
    }

    private static func reason(_ chosen: String, _ state: Deliberation, _ options: [AssessedOption]) -> Prose {
        let figures = state.figures
        let bill = "about {cost.deployment.\(chosen)}"
        switch chosen {
        case "single_vm":
            return
                "{\(figures.availabilityName)} and {\(figures.peakName)} at the peak ask for no second machine: \(bill)"
        case "two_vms":
            let first = options.first { $0.id == "single_vm" }?.exclusions.first?.template
            return Prose(
                "\(first ?? "{\(figures.availabilityName)} needs a second machine that goes on alone"); two of them take \(bill)"
            )
        case "managed_containers":
            return "{team.size} people patch no machines; the provider replaces what dies at night: \(bill)"
        case "kubernetes": return "{team.count} teams share one way to run their services: \(bill)"
        default: return "the brief asks for functions: \(bill)"
        }
    }
}
