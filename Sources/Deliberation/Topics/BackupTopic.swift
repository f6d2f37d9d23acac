import DesignModel
import Knowledge

/// What survives a loss, and how fast service returns.
enum BackupTopic {
    static func decide(_ state: inout Deliberation) {
        let figures = state.figures
        let name = state.needs.name
        var dump = Candidate("nightly_dump", "a dump every night", state.shape)
        dump.remark = "last night's state, and hours to bring it back"
        var log = Candidate("point_in_time", "base backup and continuous log", state.shape)
        log.shape.hosts += 1
        log.remark = "any second of the last weeks, with a restore in between"
        var standby = Candidate("point_in_time_and_standby", "continuous log and a standby", state.shape)
        standby.shape.hosts += 2
        standby.remark = "a second machine that takes over in minutes"
        var synchronous = Candidate("synchronous_standby", "a standby that confirms every commit", state.shape)
        synchronous.shape.hosts += 3
        synchronous.remark = "nothing acknowledged is ever lost, at the price of a second machine in every commit"
        loss(&state, &dump, &log, &standby)
        repair(&state, &dump, &log)
        let prices = figures.machinePrices
        let size = figures.databaseCores
        dump.euros = max(prices.database(size, standby: false), 3)
        log.euros = prices.database(size, standby: false) + 10
        standby.euros = prices.database(size, standby: true) + 10
        synchronous.euros = prices.database(size, standby: true) + 10
        dump.prices = prices
        log.prices = prices
        standby.prices = prices
        synchronous.prices = prices
        // A budget rules out a second machine only where something cheaper keeps the promises: otherwise the bill is said.
        let isChoice = dump.exclusions.isEmpty || log.exclusions.isEmpty
        if isChoice, let budget = figures.budget, dump.euros ?? 0 <= budget * 0.8 {
            for euros in [standby.euros ?? 0] where euros > budget * 0.8 {
                let why: Prose = "a second database machine alone would take most of {budget.monthly}"
                standby.exclude(true, why)
                synchronous.exclude(true, why)
            }
        }
        state.settle(Topic.backup, "What survives when \(name) loses a machine", [dump, log, standby, synchronous]) {
            decision, state in
            decision.reason = reason(decision.chosen, state)
            decision.undo = "a standby is added to or taken from a running primary; the log archive stays"
        }
    }

    private static func loss(
        _ state: inout Deliberation, _ dump: inout Candidate, _ log: inout Candidate, _ standby: inout Candidate
    ) {
        let figures = state.figures
        if figures.rpo < 1440 {
            let least = state.threshold("limit.dump.loss", 1440, .minutes, "a nightly dump can lose a whole day")
            dump.exclude(true, "{quality.rpo_minutes} of loss is less than the \(least) between two nightly dumps")
        }
        if figures.rpo < 5 {
            let least = state.cite(
                "limit.log.loss",
                PublishedFigure(5, "AWS documentation: transaction logs are uploaded every five minutes", "2024"),
                .minutes, "loss with a log that is archived in pieces")
            log.exclude(true, "{quality.rpo_minutes} of loss is less than the \(least) of an archived log")
        }
        guard let flow = figures.losslessFlow else { return }
        let what = Phrase.words(flow.flow)
        for why in ["{\(flow.name)} for \(what): a commit must be on two machines before it is acknowledged"] as [Prose]
        {
            dump.exclude(true, why)
            log.exclude(true, why)
            standby.exclude(true, why)
        }
    }

    private static func repair(_ state: inout Deliberation, _ dump: inout Candidate, _ log: inout Candidate) {
        let figures = state.figures
        if figures.rto < 60 {
            let least = state.threshold(
                "limit.restore", 60, .minutes, "time to notice, decide and restore a small database from backup")
            dump.exclude(true, "{\(figures.rtoName)} to be back is less than the \(least) that a restore takes")
            log.exclude(true, "{\(figures.rtoName)} to be back is less than the \(least) that a restore takes")
        }
        if figures.availability >= 0.999 - 1e-9 {
            let most = state.cite(
                "limit.single.availability",
                PublishedFigure(0.995, "aws.amazon.com/rds/sla, single instance", "2024-01-22"), .fraction,
                "availability promised for one database machine")
            dump.exclude(
                true, "{\(figures.availabilityName)} is more than the \(most) promised for one database machine")
            log.exclude(
                true, "{\(figures.availabilityName)} is more than the \(most) promised for one database machine")
        }
    }

    private static func reason(_ chosen: String, _ state: Deliberation) -> Prose {
        let figures = state.figures
        switch chosen {
        case "nightly_dump":
            return "{quality.rpo_minutes} of loss and {\(figures.rtoName)} to be back are what a nightly dump gives"
        case "point_in_time":
            return
                "{quality.rpo_minutes} of loss needs the log, {\(figures.rtoName)} to be back leaves time for a restore: no second machine"
        case "point_in_time_and_standby":
            return "{\(figures.availabilityName)} and {\(figures.rtoName)} to be back need a machine that takes over"
        default:
            guard let flow = figures.losslessFlow else {
                return "{quality.rpo_minutes} of loss needs two copies of every commit"
            }
            return
                "{\(flow.name)} for \(Phrase.words(flow.flow)): every commit is on two machines before anybody hears that it is saved"
        }
    }
}
