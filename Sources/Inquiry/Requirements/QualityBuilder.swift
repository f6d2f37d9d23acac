import DesignModel
import Knowledge

/// The promises of the whole system, assumed where the brief makes none.
struct QualityBuilder {
    let wording: Wording
    let team: Team
    let isPrecious: Bool

    func fill(_ sums: inout Arithmetic) {
        let attended = team.oncall == "24x7"
        let unattended = team.oncall == "none" || team.oncall == "business_hours" || team.oncall == nil
        let share = unattended ? QualityDefaults.availabilityUnattended : QualityDefaults.availability
        sums.assume(
            "quality.availability", share.value, .fraction,
            "how long \(wording.actors) may go without \(wording.name) is not said; \(share.source)",
            affects: ["deployment", "backup"])
        let small = (sums.canonical("load.daily_active_users") ?? 1000) <= 200
        let loss =
            isPrecious
            ? QualityDefaults.lossMinutesOfMoney
            : small ? QualityDefaults.lossMinutesSmall : QualityDefaults.lossMinutes
        sums.assume(
            "quality.rpo_minutes", loss.value, .minutes,
            "how much \(wording.entity) data may be lost is not said; \(loss.source)", affects: ["backup"])
        let repair = attended ? QualityDefaults.repairMinutesAttended : QualityDefaults.repairMinutes
        sums.assume(
            "quality.rto_minutes", repair.value, .minutes,
            "how long a repair of \(wording.name) may take is not said; \(repair.source)",
            affects: ["backup", "deployment"])
        if !sums.ledger.entries.contains(where: { $0.name.hasPrefix("quality.") && $0.name.contains("latency") }) {
            sums.assume(
                "quality.latency_p95_ms", QualityDefaults.latencyMilliseconds.value, .milliseconds,
                "no answer time is promised to \(wording.actors); \(QualityDefaults.latencyMilliseconds.source)")
        }
    }

    func qualities(_ facts: FactSet, _ ledger: Ledger) -> Qualities {
        var result = Qualities()
        result.availability = ledger["quality.availability"]
        result.rpo = ledger["quality.rpo_minutes"]
        result.rto = ledger["quality.rto_minutes"]
        result.consistency = facts.text("quality.consistency")
        result.maintenanceWindow = facts.text("quality.maintenance_window")
        for measure in [
            "latency_p99_ms", "latency_p95_ms", "latency_p90_ms", "latency_p50_ms", "latency_mean_ms", "latency_ms",
        ] {
            guard let limit = ledger["quality." + measure] else { continue }
            result.latency = LatencyTarget(percentile: Percentile.of(measure), limit: limit)
            break
        }
        return result
    }
}
