import DesignModel
import Estimation
import Knowledge

/// How a database survives the loss of a machine and of itself, by the decision on backup and the promises of each flow.
extension Drawing {
    /// Flows that may lose nothing once answered: payments, accepted messages, saved answers.
    var losslessFlows: [Flow] {
        requirements.workload.flows.filter { $0.rpo?.canonical == 0 && !isBinary($0.entity) }
    }

    func isBinary(_ entity: String) -> Bool { requirements.entities.contains { $0.name == entity && $0.binary } }

    var hasStandby: Bool { log.choice(Topic.backup).contains("standby") }

    /// Whether a commit waits for a second machine: for every write, or only for those that may lose nothing.
    var commitsTwice: Bool { log.choice(Topic.backup) == "synchronous_standby" || hasStandby && !losslessFlows.isEmpty }

    mutating func replication(_ id: StoreID) -> Replication {
        var replication = Replication()
        guard hasStandby else { return replication }
        let path = "stores.\(id).replication."
        replication.mode = commitsTwice ? .synchronous : .asynchronous
        replication.replicas = assume(
            path + "replicas", 1, .count, "standbys", because: "one survives the loss of a zone or a machine")
        replication.acrossZones = (shape.places.cells.first?.place?.zones ?? 1) > 1
        if shape.places.provider == "aws" {
            replication.failover = publish(
                path + "failover", 120, .seconds, "time to switch to the standby, upper end",
                source: "AWS, RDS Multi-AZ instance failover 60–120 s", date: "2026-11")
        } else {
            replication.failover = assume(
                path + "failover", 120, .seconds, "time to switch to the standby",
                because: "upper end of what managed PostgreSQL services document; the drill measures it")
        }
        return replication
    }

    mutating func backup(_ id: StoreID, of tables: [Table]) -> BackupPlan {
        var plan = BackupPlan()
        let path = "stores.\(id).backup."
        let nightly = log.choice(Topic.backup) == "nightly_dump"
        plan.method = nightly ? "nightly_dump" : "point_in_time"
        plan.every = assume(
            path + "every", 1, .days, "time between full backups", because: "nightly, when little is written")
        plan.keep = assume(
            path + "keep", nightly ? 14 : 30, .days, "age of the oldest backup",
            because: "long enough to notice a slow mistake")
        plan.rpo = rpo(path, nightly)
        plan.rto =
            requirements.qualities.rto
            ?? assume(
                path + "rto", 8, .hours, "time to be back after the loss of the database",
                because: "nobody named a time; a working day without it is the most that the brief lets us think")
        plan.restoreEstimate = restore(path, tables)
        spareRestore(&plan, path)
        plan.drill = drill(id)
        return plan
    }

    /// A standby covers the loss of a machine; what is promised for that is not the time of a whole restore.
    private mutating func spareRestore(_ plan: inout BackupPlan, _ path: String) {
        guard hasStandby, let estimate = plan.restoreEstimate, let goal = plan.rto, estimate.canonical > goal.canonical,
            let name = estimate.name
        else { return }
        plan.rto = derive(
            path + "rto", (estimate.canonical * 2 / 60_000).rounded(.up), .minutes,
            "time to be back when primary and standby are both lost; the loss of one is a failover", by: "2 × \(name)",
            from: [name])
    }

    private mutating func rpo(_ path: String, _ nightly: Bool) -> Quantity {
        if nightly { return assume(path + "rpo", 24, .hours, "data that a restore loses", because: "one dump a night") }
        let stated = requirements.qualities.rpo.map { max(1, min(5, $0.canonical / 60_000)) } ?? 5
        return assume(
            path + "rpo", stated, .minutes, "data that a restore loses",
            because: "the write-ahead log is shipped at least this often; a failover to a standby loses less")
    }

    /// A restore reads the data back at about 100 MB/s and then replays a day's log.
    private mutating func restore(_ path: String, _ tables: [Table]) -> Quantity {
        let counted = tables.filter { $0.rows != nil }
        let rows = counted.reduce(0.0) { sum, table in
            sum + (table.rows?.canonical ?? 0) * (RowWidth.heap(table) + RowWidth.indexes(table))
        }
        if rows > Self.fewBytes {
            let names = counted.compactMap { $0.rows?.name }.filter { known($0) != nil }
            return derive(
                path + "restoreEstimate", (10 + rows / 1e8 / 60).rounded(.up), .minutes, "time a restore takes",
                by: "10 min + rows × bytes of a row and its index entries ÷ 100 MB/s", from: unique(names))
        }
        // Where files have a store of their own, everything stored is mostly files.
        guard !needsBucketStore, let bytes = known("data.total_bytes"), let name = bytes.name else {
            return assume(
                path + "restoreEstimate", 20, .minutes, "time a restore takes",
                because: "tens of gigabytes at about 100 MB/s, then the log of a day; timed in the drill")
        }
        return derive(
            path + "restoreEstimate", (10 + bytes.canonical / 1e8 / 60).rounded(.up), .minutes, "time a restore takes",
            by: "10 min + \(name) ÷ 100 MB/s", from: [name])
    }

    /// What is read back in the ten minutes that a restore takes anyway.
    private static let fewBytes = 60e9

    private func drill(_ id: StoreID) -> Prose {
        let goal = cite(requirements.qualities.rto, or: "the time that was promised")
        let restore =
            "Each quarter a backup is restored into staging, timed against \(goal), and \(Phrase.plural(nouns.entity)) are counted and compared."
        guard hasStandby else { return Prose(restore) }
        return Prose(
            restore
                + " Twice a year the primary is stopped on purpose at a quiet hour and the failover is measured against {stores.\(id).replication.failover} and \(goal)."
        )
    }

    /// What each flow may lose and how that is kept, where promises differ.
    var lossRules: [String] {
        var rules = losslessFlows.map { flow in
            let thing = Phrase.spaced(flow.entity)
            let how =
                waitsForQueue(flow)
                ? "the durable queue has it in several zones"
                : commitsTwice
                    ? "a second machine has it on disk" : "it is on disk and in the log that leaves the machine"
            return
                "\(Phrase.capitalised(Phrase.article(thing))) \(thing) is answered only when \(how): what was confirmed is never lost, and no write-behind cache stands in between."
        }
        if binariesMayNotBeLost {
            rules.append(
                "Files may never be lost: the object store keeps old versions and a second copy, while the database comes back from its \(log.choice(Topic.backup) == "nightly_dump" ? "last nightly backup" : "log"). The two are restored apart."
            )
        }
        for flow in requirements.workload.flows {
            guard let rpo = flow.rpo, rpo.canonical > 0, let name = rpo.name, known(name) != nil else { continue }
            rules.append(
                "Of \(Phrase.plural(Phrase.spaced(flow.entity))) at most {\(name)} may be lost; a failover keeps within that, and so does a restore to a point in time."
            )
        }
        return rules
    }

    private func waitsForQueue(_ flow: Flow) -> Bool {
        shape.queueTechnology != "postgresql" && shape.inbound.contains { $0.flow.id == flow.id }
    }
}
