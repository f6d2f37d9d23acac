import DesignModel
import TestSupport

extension Assessment {
    /// A few plain figures for the bakery Krume, said by hand.
    static let ofTheBakery: Assessment = {
        var assessment = Assessment()
        let figure = { (name: String, value: Double, unit: Unit, meaning: String, formula: String, inputs: [String]) in
            assessment.ledger.enter(
                LedgerEntry(
                    name, Quantity(value, unit, nil, .derived(formula: formula, inputs: inputs)), meaning: meaning))
        }
        let peak = "load.peak_rps"
        let arrivals = figure("capacity.api.arrivals", 20, .perSecond, "requests at the peak", "sum of rates", [peak])
        let demand = figure("capacity.api.demand", 5, .milliseconds, "processor time of one", "average", [])
        let instances = figure(
            "capacity.api.instances", 2, .count, "instances", "arrivals × demand", [arrivals.name ?? ""])
        let busy = figure("capacity.api.utilisation", 0.1, .fraction, "busy share", "arrivals × demand ÷ cpu", [])
        assessment.components = [
            ComponentLoad(component: "api", arrivals: arrivals, demand: demand, instances: instances, utilisation: busy)
        ]
        var main = StoreLoad(store: "main")
        main.queries = figure(
            "capacity.store.main.queries", 60, .perSecond, "queries at the peak", "rates × queries", [peak])
        main.bytesAtHorizon = figure("storage.main.at_horizon", 0.8, .gigabytes, "data after three years", "growth", [])
        assessment.stores = [main]
        var place = OperationForecast(operation: "place-order")
        place.path = ["edge", "api", "main", "work"]
        place.rate = Design.sample.ledger["load.place-order.peak_rps"]
        place.tailLatency = figure("latency.place-order.p95", 68, .milliseconds, "p95 of place-order", "gamma", [])
        place.target = LatencyTarget(
            percentile: 0.95,
            limit: Quantity(400, .milliseconds, .max, .assumed(why: ""), name: "quality.latency_p95_ms"))
        place.availability = figure("availability.place-order", 0.9993, .fraction, "share of time", "product", [])
        assessment.operations = [place]
        var line = CostLine(
            item: "Database",
            monthly: figure(
                "cost.main.database", 90, .moneyPerMonth("EUR"), "Database", "list price", []))
        line.element = "stores.main"
        assessment.costs = [line]
        _ = figure(
            "cost.monthly", 90, .moneyPerMonth("EUR"), "running cost", "sum of the lines", ["cost.main.database"])
        let multiple = figure("bottleneck.multiple", 9.7, .ratio, "times the peak", "capacity ÷ arrivals", [])
        assessment.bottleneck = Bottleneck(
            element: "components.api", multiple: multiple, remedy: "Raise the most instances of api.")
        assessment.unknowns = ["latency of payments: the provider states none"]
        return assessment
    }()
}
