import DesignModel

extension QuantityWalk {
    mutating func visit(_ component: Component) {
        let path = component.path
        for demand in component.demands {
            visit(
                "\(path).demands.\(demand.operation)",
                ["cpu": demand.cpu, "queries": demand.queries, "egress": demand.egress])
        }
        visitState(component, path)
        visitCapacity(component, path)
        visitWork(component, path)
        for (position, limit) in component.limits.enumerated() {
            visit("\(path).limits[\(position)]", ["rate": limit.rate, "burst": limit.burst])
        }
    }

    private mutating func visitState(_ component: Component, _ path: String) {
        let (state, connections) = (component.state, component.connections)
        visit(
            path + ".state",
            [
                "size": state?.size, "shards": state?.shards, "snapshot_every": state?.snapshotEvery,
                "recovery": state?.recovery,
            ])
        visit(
            path + ".connections",
            [
                "held": connections?.held, "per_instance": connections?.perInstance,
                "memory_each": connections?.memoryEach, "heartbeat": connections?.heartbeat,
                "idle_timeout": connections?.idleTimeout, "reconnect_jitter": connections?.reconnectJitter,
            ])
    }

    private mutating func visitCapacity(_ component: Component, _ path: String) {
        let (concurrency, scaling) = (component.concurrency, component.scaling)
        visit(
            path + ".concurrency",
            [
                "workers": concurrency?.workers, "queue_bound": concurrency?.queueBound,
                "database_pool": concurrency?.databasePool,
            ])
        visit(
            path + ".scaling",
            [
                "minimum": scaling?.minimum, "maximum": scaling?.maximum, "target": scaling?.target,
                "cpu": scaling?.cpu, "memory": scaling?.memory,
            ])
        visit(
            path + ".lifecycle", ["startup": component.lifecycle?.startup, "drain": component.lifecycle?.drain])
    }

    private mutating func visitWork(_ component: Component, _ path: String) {
        let (intake, terms) = (component.intake, component.terms)
        note(path + ".health.stuck_after", component.health?.stuckAfter)
        note(path + ".schedule.deadline", component.schedule?.deadline)
        visit(
            path + ".intake",
            [
                "parallelism": intake?.parallelism, "batch": intake?.batch, "lateness": intake?.lateness,
                "window": intake?.window,
            ])
        visit(
            path + ".terms",
            ["availability": terms?.availability, "latency": terms?.latency, "quota": terms?.quota])
    }
}
