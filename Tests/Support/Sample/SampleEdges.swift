import DesignModel

/// Who calls whom at Krume, and what each caller does when the other is slow or gone.
enum SampleEdges {
    static func all(_ book: inout SampleLedger) -> [Edge] {
        var shop = edge("edge-api", "edge", "api", "https", "Passes requests on")
        shop.policy = policy("edge-api", 5, attempts: 1, "Shows the page that says when the shop is back.", &book)
        var data = edge("api-main", "api", "main", "postgresql", "Reads and writes orders")
        data.policy = policy("api-main", 2, attempts: 2, "Answers with a problem and the time to try again.", &book)
        var photos = edge("api-media", "api", "media", "https", "Signs addresses of photos")
        photos.operations = ["list-products"]
        photos.policy = policy("api-media", 1, attempts: 2, "Shows breads without photos.", &book)
        var rows = edge("worker-main", "worker", "main", "postgresql", "Takes work and notes the result")
        rows.policy = policy("worker-main", 2, attempts: 2, "Leaves the order in the queue.", &book)
        var money = edge("worker-payments", "worker", "payments", "https", "Asks for the payment of an order")
        money.policy = policy(
            "worker-payments", 5, attempts: 2, "Leaves the order in the queue; it is asked again later.", &book)
        var list = edge("closing-main", "closing", "main", "postgresql", "Closes the day")
        list.policy = policy("closing-main", 30, attempts: 2, "Stops and reports; the next run starts over.", &book)
        var placed = edge("api-work", "api", "work", "postgresql", "Puts placed orders into the queue")
        placed.mode = .asynchronous
        placed.operations = ["place-order"]
        var taken = edge("work-worker", "work", "worker", "postgresql", "Hands over the next order")
        taken.mode = .asynchronous
        return [
            front("customer"), front("baker"), front("payment-provider"), shop, data, photos, placed, taken, rows,
            money, list,
        ]
    }

    private static func front(_ actor: String) -> Edge {
        edge(EdgeID(actor + "-edge"), actor, "edge", "https", "Uses Krume")
    }

    private static func edge(_ id: EdgeID, _ from: String, _ to: String, _ name: String, _ purpose: String) -> Edge {
        var edge = Edge(id: id, from: from, to: to)
        edge.protocolName = name
        edge.purpose = purpose
        return edge
    }

    private static func policy(
        _ id: String, _ seconds: Double, attempts: Double, _ fallback: Prose, _ book: inout SampleLedger
    ) -> EdgePolicy {
        let path = "edges.\(id).policy."
        var policy = EdgePolicy()
        policy.timeout = book.assumed(
            path + "timeout", seconds, .seconds, "longest wait on \(id)", because: "several times the usual answer")
        var retry = RetryPolicy()
        retry.attempts = book.assumed(
            path + "retry.attempts", attempts, .count, "tries on \(id)", because: "one layer repeats, not every layer")
        retry.budget = book.assumed(
            path + "retry.budget", 0.1, .fraction, "repeated share on \(id)",
            because: "repeats must not become the load")
        retry.backoff = book.assumed(
            path + "retry.backoff", 100, .milliseconds, "pause before a repeat on \(id)",
            because: "a failover's beginning")
        retry.safeBecause = "Every write carries a key or repeats without harm."
        policy.retry = retry
        var breaker = BreakerPolicy()
        breaker.failureShare = book.assumed(
            path + "breaker.failureShare", 0.5, .fraction, "failing share that opens", because: "resilience4j's default"
        )
        breaker.minimumCalls = book.assumed(
            path + "breaker.minimumCalls", 20, .count, "calls before judging", because: "a few seconds of the peak")
        breaker.openFor = book.assumed(
            path + "breaker.openFor", 10, .seconds, "rest before trying again", because: "shorter than a failover")
        policy.breaker = breaker
        policy.fallback = fallback
        return policy
    }
}
