import DesignModel
import Diagnostics

/// Collects the sample's quantities, so that each one that is used is also entered by name.
struct SampleLedger {
    var ledger = Ledger()

    /// A figure of Krume's brief, at its line.
    @discardableResult
    mutating func stated(
        _ name: String, _ value: Double, _ unit: Unit, _ meaning: String, quote: String, line: Int,
        _ bound: Bound? = nil
    ) -> Quantity {
        let start = SourceLocation(line: line, column: 1)
        let span = SourceSpan(
            file: "brief.md", start: start, end: SourceLocation(line: line, column: 1 + quote.count))
        return ledger.enter(
            LedgerEntry(name, Quantity(value, unit, bound, .stated(span, quote: quote)), meaning: meaning))
    }

    /// A default of ours, with its reason.
    mutating func assumed(_ name: String, _ value: Double, _ unit: Unit, _ meaning: String, because why: String)
        -> Quantity
    {
        ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, .assumed(why: why)), meaning: meaning))
    }

    /// Arithmetic on entries that are there.
    mutating func derived(
        _ name: String, _ value: Double, _ unit: Unit, _ meaning: String, by formula: String, from inputs: [String]
    ) -> Quantity {
        let provenance = Provenance.derived(formula: formula, inputs: inputs)
        return ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, provenance), meaning: meaning))
    }

    /// Somebody else's figure.
    mutating func published(
        _ name: String, _ value: Double, _ unit: Unit, _ meaning: String, source: String, date: String
    ) -> Quantity {
        let provenance = Provenance.published(source: source, date: date)
        return ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, provenance), meaning: meaning))
    }

    /// An entry by its name; the sample only asks for what it has entered.
    func known(_ name: String) -> Quantity {
        ledger[name] ?? Quantity(0, .count, nil, .assumed(why: "missing in the sample: \(name)"))
    }

    /// What Krume's brief states.
    mutating func enterFacts() {
        stated(
            "load.peak_rps", 20, .perSecond, "requests at the busiest moment", quote: "20 requests a second", line: 9)
        stated("load.mean_rps", 2, .perSecond, "requests over the day", quote: "about 2 a second", line: 9)
        stated("quality.availability", 0.995, .fraction, "promised availability", quote: "99.5 %", line: 14, .min)
        stated("quality.latency_p95_ms", 400, .milliseconds, "promised response", quote: "400 ms", line: 15, .max)
        stated("quality.rpo_minutes", 15, .minutes, "orders that may be lost", quote: "a quarter of an hour", line: 16)
        stated("quality.rto_minutes", 120, .minutes, "time to be back", quote: "two hours", line: 16, .max)
        stated("team.size", 3, .count, "developers", quote: "three of us", line: 20)
        stated(
            "budget.monthly", 400, .moneyPerMonth("EUR"), "running cost allowed", quote: "EUR 400 a month", line: 21,
            .max)
        stated("load.order.per_day", 1200, .perDay, "orders", quote: "1,200 orders a day", line: 10)
        stated("data.order.retention_years", 10, .years, "how long orders stay", quote: "ten years", line: 18)
        stated("data.customer.count", 15_000, .count, "customers", quote: "15,000 customers", line: 11)
        stated("data.product.count", 150, .count, "products", quote: "150 kinds of bread", line: 11)
    }
}
