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
        candidate.euros = figures.prices.instance * max(1, figures.peak / 300) + dataEuros(figures, false)
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
        let standby = state.choice(Topic.backup).hasSuffix("standby")
        candidate.exclude(standby, "the standby of the store needs a second machine to stand on")
        return candidate
    }

    private static func pair(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate("two_vms", "two machines and a balancer", state.shape.adding("linux_vm"))
        // Both machines, their balancer and their standby are patched and failed over by the team itself.
        candidate.shape.hosts += 5
        candidate.remark = "plain machines, patched by the team"
        candidate.euros =
            figures.prices.instance * max(2, figures.instances + 1) + figures.prices.balancer + dataEuros(figures, true)
        if figures.instances > 20 {
            let most = state.threshold(
                "limit.hand.machines", 20, .count, "machines that are still configured one by one")
            candidate.exclude(
                true, "{\(figures.peakName)} at the peak need more than the \(most) machines that can be kept by hand")
        }
        return candidate
    }

    private static func containers(_ state: inout Deliberation) -> Candidate {
        let figures = state.figures
        var candidate = Candidate(
            "managed_containers", "containers that the provider runs, with a managed database",
            state.shape.adding("containers"))
        candidate.shape.hosts += 3
        candidate.remark = "no machine to patch, one provider's way to describe a service"
        candidate.euros =
            figures.prices.name == "plain"
            ? RoughPrices.cloud.instance * (figures.instances + 2) + RoughPrices.cloud.balancer + cloudData(figures)
            : figures.prices.instance * (figures.instances + 2) + figures.prices.balancer + dataEuros(figures, true)
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
        candidate.euros =
            (candidate.euros ?? 0) + figures.prices.instance * max(3, figures.instances + 2)
            + figures.prices.controlPlane + figures.prices.balancer + dataEuros(figures, true)
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
        candidate.euros = (candidate.euros ?? 0) + figures.mediaGigabytes * figures.prices.objectGigabyte
        if state.choice(Topic.regions) == "cells_by_residency" { candidate.euros = candidate.euros.map { $0 * 2 } }
        guard let budget = figures.budget, let euros = candidate.euros else { return }
        let id = candidate.id
        candidate.exclude(
            euros > budget, "its rough {cost.deployment.\(id)} is above {budget.monthly}")
    }

    private static func dataEuros(_ figures: Figures, _ standby: Bool) -> Double {
        let prices = figures.prices
        let disk = figures.recordGigabytes * prices.diskGigabyte * (standby ? 2 : 1)
        return (standby ? prices.databaseWithStandby : prices.database) * figures.databaseSize + disk
    }

    private static func cloudData(_ figures: Figures) -> Double {
        RoughPrices.cloud.database * figures.databaseSize + figures.recordGigabytes * RoughPrices.cloud.diskGigabyte
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
