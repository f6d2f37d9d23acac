import DesignModel

extension Drawing {
    /// Operations of which the brief gives no figure share what is left of the whole, reads and writes apart.
    mutating func shareRates() {
        guard let peak = known("load.peak_rps"), let reads = known("load.read_fraction") else { return }
        let mean = known("load.mean_rps")
        share(peak, reads.canonical, [.read, .search], "read", \.peakRate, "peak")
        share(peak, 1 - reads.canonical, [.write], "write", \.peakRate, "peak")
        guard let mean else { return }
        share(mean, reads.canonical, [.read, .search], "read", \.meanRate, "mean")
        share(mean, 1 - reads.canonical, [.write], "write", \.meanRate, "mean")
    }

    private mutating func share(
        _ whole: Quantity, _ part: Double, _ kinds: Set<OperationKind>, _ word: String,
        _ rate: WritableKeyPath<Operation, Quantity?>, _ suffix: String
    ) {
        var silent: [(interface: Int, operation: Int)] = []
        var told = 0.0
        for interface in design.interfaces.indices where design.interfaces[interface].style != .commands {
            for at in design.interfaces[interface].operations.indices {
                let kind = design.interfaces[interface].operations[at].kind
                let stated = design.interfaces[interface].operations[at][keyPath: rate]?.canonical
                if word == "write", kind == .stream { told += stated ?? 0 }
                guard kinds.contains(kind) else { continue }
                if let stated { told += stated } else { silent.append((interface, at)) }
            }
        }
        guard !silent.isEmpty else { return }
        let fraction = word == "write" ? "(1 − load.read_fraction)" : "load.read_fraction"
        let left = max(whole.canonical * part - told, whole.canonical * part * 0.05) / Double(silent.count)
        let quantity = derive(
            "load.share.\(word).\(suffix)", left, .perSecond,
            "\(suffix) rate of one \(word) of which the brief gives no figure",
            by:
                "\(whole.name ?? "load") × \(fraction), less what has figures of its own (at least 5 % stays), ÷ \(silent.count) operations",
            from: [whole.name ?? "", "load.read_fraction"].filter { !$0.isEmpty })
        for (interface, at) in silent { design.interfaces[interface].operations[at][keyPath: rate] = quantity }
    }
}
