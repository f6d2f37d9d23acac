import DesignModel
import Knowledge

/// People present at the same time make requests even when nobody counted those: each acts once in a while.
struct Presence {
    let wording: Wording

    func apply(to sums: inout Arithmetic) {
        guard let present = sums.canonical("load.concurrent_users"), !isCounted(sums) else { return }
        sums.assume(
            "load.seconds_between_requests", LoadDefaults.secondsBetweenRequests.value, .seconds,
            "how often one of the \(wording.actors) present acts is not said; \(LoadDefaults.secondsBetweenRequests.source)",
            affects: ["deployment", "capacity"])
        guard let pause = sums.canonical("load.seconds_between_requests"), pause > 0 else { return }
        sums.derive(
            "load.people.peak_rps", present / (pause / 1000), .perSecond,
            "load.concurrent_users ÷ load.seconds_between_requests",
            from: ["load.concurrent_users", "load.seconds_between_requests"], meaning: "requests of everybody present")
    }

    /// Whether a rate of one client was multiplied by those present already.
    private func isCounted(_ sums: Arithmetic) -> Bool {
        sums.ledger.entries.contains { entry in
            guard case .derived(_, let inputs) = entry.quantity.provenance else { return false }
            return inputs.first == "load.concurrent_users"
        }
    }
}
