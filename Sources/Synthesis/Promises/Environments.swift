import DesignModel
import Knowledge

extension Drawing {
    mutating func drawEnvironments() {
        var laptop = DeploymentEnvironment(id: "development")
        laptop.purpose = Prose(
            "The whole of \(nouns.system) on a laptop with one command: application, database\(standIns)."
        )
        laptop.data = Prose("Invented \(Phrase.plural(nouns.entity)), made by a seeded script.")
        laptop.scale = "One process of each kind."
        laptop.release = "Whatever is in the working copy."
        design.environments.append(laptop)
        if deservesStaging { design.environments.append(staging) }
        design.environments.append(production)
    }

    private var outsiders: String {
        let names = shape.parties.prefix(4).map(\.title)
        return Phrase.list(Array(names))
    }

    private var standIns: String { outsiders.isEmpty ? "" : " and stand-ins for \(outsiders)" }
    private var testAccounts: String { outsiders.isEmpty ? "" : ", with test accounts at \(outsiders)" }

    /// A small tool goes from the laptop to production; a promise, money or more than a few people ask for a rehearsal.
    var deservesStaging: Bool {
        let decided = log.choice("environments")
        if !decided.isEmpty { return decided != "laptop_and_production" }
        return (requirements.qualities.availability?.canonical ?? 0) >= 0.995 || has(.payments)
            || (requirements.team.size?.canonical ?? 0) >= 4
    }

    private var staging: DeploymentEnvironment {
        var staging = DeploymentEnvironment(id: "staging")
        staging.purpose = Prose(
            "Shows every change before \(Phrase.plural(nouns.actor)) see it; the place of restore drills and load tests\(testAccounts)."
        )
        staging.data = Prose(
            "Invented \(Phrase.plural(nouns.entity)) in the planned number; never a copy of real ones.")
        staging.scale =
            "One copy of each process and a database without standby; brought to full size for a load test and back."
        staging.release = "Every merge to the main branch."
        return staging
    }

    private var production: DeploymentEnvironment {
        var production = DeploymentEnvironment(id: "production")
        let places = Phrase.list(shape.places.cells.map { "'\($0.id)'" })
        let limit = requirements.constraints.budgetMonthly
        production.purpose = Prose(
            "Serves \(Phrase.plural(nouns.actor)) from \(places)\(limit?.name.map { ", for at most {\($0)}" } ?? "").")
        production.data = Prose(residencyRule)
        production.scale = Prose(scaleRule)
        production.release = Prose(releaseRule)
        production.rollout = log.choice("release").isEmpty ? nil : log.choice("release")
        return production
    }

    private var residencyRule: String {
        let real = "Real \(Phrase.plural(nouns.entity))"
        if shape.places.isDivided { return "\(real); \(routingRule)" }
        guard let home = shape.places.cells.first?.residency else { return "\(real), in one place." }
        return "\(real), with every copy and backup inside \(home)."
    }

    private var scaleRule: String {
        let copies = cite("components.api.scaling.minimum", or: "one")
        let rate = cite(requirements.workload.peak, or: "the peak")
        let horizon = known("load.peak_rps.horizon") == nil ? "" : ", which grows to {load.peak_rps.horizon}"
        var text = "\(Phrase.capitalised(copies)) copies of the application for \(rate) at the peak\(horizon)"
        text += shape.places.isDivided ? ", in each cell." : "."
        if design.components.first(where: { $0.id == "api" })?.scaling?.signal == nil {
            text += " A fixed number: the load moves too little for automatic scaling to be worth its surprises."
        }
        return text
    }

    private var rolloutWords: String {
        let tested = deservesStaging ? "Promoted from staging after its tests" : "Built once"
        switch log.choice("release") {
        case "start_beside" where shape.isOnMachines, "" where shape.isOnMachines:
            return
                "\(tested), started beside the old version on the same machine, and switched over when it reports ready"
        case "start_beside":
            return "\(tested), started at full number beside the old version, and switched over when it reports ready"
        case "canary":
            return
                "\(tested); one copy takes a small share of requests first, the alerts are watched meanwhile, then the others follow"
        case "stop_and_start": return "\(tested); the old version stops before the new one starts"
        default:
            return "\(tested), one copy after the other, each only when the one before reports ready"
        }
    }

    /// How a change arrives, and when none does.
    private var releaseRule: String {
        let way = rolloutWords
        let schema = "; schema changes first add, then move, then remove, so that the version before still runs."
        guard let window = nouns.peakWindow else { return way + schema }
        let isSacred = requirements.workload.isSacredAtPeak || shape.raisesBeforehand
        let freeze =
            isSacred
            ? " A deployment freeze holds from a day before \(window) until it is over, for releases, migrations and planned failovers: the dates stand in a calendar file of the repository, the pipeline refuses to deploy on them, and only two people together can lift that for a repair."
            : " No release during \(window)."
        return way + schema + freeze
    }
}
