import DesignModel

/// A day's items that arrive within a nightly window, and the faster rate needed when all come last before a time limit.
struct BatchWindows {
    /// Limits of at least ten minutes are limits on a batch, not on an answer.
    private static let shortest = 600_000.0

    func apply(to sums: inout Arithmetic) {
        guard let window = window(&sums) else { return }
        for name in sums.ledger.entries.map(\.name) where name.hasSuffix(".mean_rps") {
            guard case .derived(_, let inputs)? = sums.ledger[name]?.provenance, inputs.count == 2,
                inputs[1].hasSuffix(".per_client_rps"), !inputs[0].hasPrefix("load."),
                let perSecond = sums.canonical(name)
            else { continue }
            enter(String(name.dropLast("mean_rps".count)), perSecond, name, window, &sums)
        }
    }

    private func window(_ sums: inout Arithmetic) -> String? {
        guard let text = sums.facts.text("load.peak_window"), let hours = ClockWindow.hours(in: text),
            let fact = sums.facts["load.peak_window"].first
        else { return nil }
        let quantity = Quantity(hours, .hours, nil, fact.provenance)
        sums.ledger.enter(LedgerEntry("load.window", quantity, meaning: "length of the window \(text)"))
        return "load.window"
    }

    private func enter(
        _ owner: String, _ perSecond: Double, _ mean: String, _ window: String, _ sums: inout Arithmetic
    ) {
        guard let milliseconds = sums.canonical(window), milliseconds > 0 else { return }
        let items = perSecond * 86_400
        sums.derive(
            owner + "window_rps", items / (milliseconds / 1000), .perSecond, "a day of \(mean) ÷ \(window)",
            from: [mean, window], meaning: "rate over the delivery window")
        guard let limit = batchLimit(sums), let time = sums.canonical(limit) else { return }
        sums.derive(
            owner + "peak_rps", items / (time / 1000), .perSecond, "a day of \(mean) ÷ \(limit)", from: [mean, limit],
            bound: .max, meaning: "rate needed when everything arrives last")
    }

    private func batchLimit(_ sums: Arithmetic) -> String? {
        sums.ledger.entries.first { entry in
            entry.name.hasPrefix("quality.") && entry.name.contains(".latency")
                && entry.quantity.canonical >= Self.shortest
        }?.name
    }
}
