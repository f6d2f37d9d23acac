import DesignModel

/// The profiles that Krume's components have in common.
extension SampleComponents {
    static func ours(
        _ id: ComponentID, _ kind: ComponentKind, _ title: String, _ duty: Prose, _ book: inout SampleLedger
    ) -> Component {
        var component = Component(id: id, kind: kind, title: title)
        component.responsibility = duty
        component.owner = "Krume's developers"
        component.health = HealthProfile()
        component.sites = ["frankfurt"]
        var lifecycle = LifecycleProfile()
        lifecycle.startup = book.assumed(
            "components.\(id).lifecycle.startup", 15, .seconds, "time to readiness", because: "a warm managed runtime")
        lifecycle.drain = book.assumed(
            "components.\(id).lifecycle.drain", 20, .seconds, "time to finish work", because: "longer than any request")
        component.lifecycle = lifecycle
        return component
    }

    static func demand(_ operation: OperationID, _ cpu: Double, _ queries: Double, _ book: inout SampleLedger) -> Demand
    {
        var demand = Demand(operation: operation)
        demand.cpu = book.assumed(
            "components.api.demands.\(operation).cpu", cpu, .milliseconds, "processor time of one \(operation)",
            because: "typical of a managed runtime with a database; measure it in the first load test")
        demand.queries = book.assumed(
            "components.api.demands.\(operation).queries", queries, .ratio, "queries of one \(operation)",
            because: "counted from the tables it touches")
        return demand
    }

    static func scaling(
        _ id: String, minimum: Double, maximum: Double, cpu: Double, memory: Double, _ book: inout SampleLedger
    ) -> ScalingProfile {
        var scaling = ScalingProfile()
        let path = "components.\(id).scaling."
        scaling.minimum = book.assumed(
            path + "minimum", minimum, .count, "instances that always run", because: "the smallest that bears the peak")
        scaling.maximum = book.assumed(
            path + "maximum", maximum, .count, "instances at most", because: "what the connections allow")
        scaling.cpu = book.assumed(
            path + "cpu", cpu, .count, "processors of one instance", because: "the smallest size that is sold")
        scaling.memory = book.assumed(
            path + "memory", memory, .megabytes, "memory of one instance", because: "heap and buffers of the runtime")
        scaling.signal = "cpu"
        scaling.target = book.assumed(
            path + "target", 0.6, .fraction, "busy share that adds an instance", because: "room for the start-up time")
        return scaling
    }

    static func concurrency(_ id: String, workers: Double, pool: Double, _ book: inout SampleLedger)
        -> ConcurrencyProfile
    {
        var concurrency = ConcurrencyProfile()
        let path = "components.\(id).concurrency."
        concurrency.workers = book.assumed(
            path + "workers", workers, .count, "things done at once", because: "twice the connections to the database")
        concurrency.queueBound = book.assumed(
            path + "queueBound", 100, .count, "requests that may wait", because: "above it, refusing is kinder")
        concurrency.databasePool = book.assumed(
            path + "databasePool", pool, .count, "connections to the database", because: "queries are short")
        return concurrency
    }
}
