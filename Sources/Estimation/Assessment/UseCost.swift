import DesignModel
import Knowledge

extension Appraisal {
    /// The bill divided by what it serves, and the duty that no price list knows.
    mutating func costPerUse() {
        priceDuty()
        guard let bill = assessment.ledger["cost.monthly"] else { return }
        let runs = index.operations.reduce(0) { sum, entry in
            sum
                + (mean.components[entry.interface.component] ?? []).filter { $0.operation.id == entry.operation.id }
                .reduce(0) { $0 + $1.rate }
        }
        if runs > 0 {
            derive(
                "cost.per_million_operations", bill.value / (runs * 2.592), .money(currency),
                "running cost ÷ operations of a month", from: ["cost.monthly"], "cost of a million operations")
        }
        let users = ["load.monthly_active_users", "load.registered_users", "load.daily_active_users"]
        guard let name = users.first(where: { design.ledger[$0].usable != nil }), let count = design.ledger[name].usable
        else { return }
        derive(
            "cost.per_user", bill.value / count, .moneyPerMonth(currency), "running cost ÷ users",
            from: ["cost.monthly", name], "cost of one user each month")
    }

    /// Somebody who answers pages at night is paid for it: by a price of the design's own, or named as missing.
    private mutating func priceDuty() {
        let pages = design.objectives.contains { $0.alerts.contains { $0.urgency == .page } }
        guard pages else { return }
        guard let hour = prices.overrides["people.on_call_hour"] else {
            return leaveUnknown("cost of being on call: what an hour of duty is paid (price.people.on_call_hour)")
        }
        let hours = assume(
            "default.duty_hours", 570, .count, "730 hours of a month less 160 of work", "hours of duty each month")
        derive(
            "cost.people.on_call", hour * hours.value, .moneyPerMonth(currency), "hours of duty × price of one",
            from: [hours.name, "price.people.on_call_hour"], "being on call, beside the running cost")
    }
}
