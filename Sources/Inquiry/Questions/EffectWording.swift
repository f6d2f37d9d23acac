import DesignModel

/// Says what an answer would do to the design, seen from the design as it stands.
enum EffectWording {
    static func text(from base: Design, to other: Design, change: String) -> String {
        var parts = change.isEmpty ? [] : [change]
        for (_, decision) in DesignDistance.changed(base, other).prefix(3) {
            let title = decision.options.first { $0.id == decision.chosen }?.title ?? decision.chosen
            parts.append(
                "\(Wording.spaced(decision.topic)) becomes \(title.isEmpty ? Wording.spaced(decision.chosen) : title)")
        }
        if let bill = bill(base, other) { parts.append(bill) }
        if parts.isEmpty { parts = growth(base, other) }
        return parts.isEmpty ? "keeps the design as it is" : parts.joined(separator: ", ")
    }

    /// The difference of the bills, rounded to what an estimate is worth.
    private static func bill(_ base: Design, _ other: Design) -> String? {
        guard let before = Bill.monthly(base), let after = Bill.monthly(other) else { return nil }
        let step: Double = max(before, after) > 2000 ? 50 : 5
        let change = ((after - before) / step).rounded() * step
        guard change != 0 else { return nil }
        return "\(change > 0 ? "+" : "-")\(Bill.currency(other)) \(abs(change).formattedPlainly) a month"
    }

    private static func growth(_ base: Design, _ other: Design) -> [String] {
        DesignDistance.between(base, other) > 0 ? ["changes retention, sizes or risks and no decision"] : []
    }
}
