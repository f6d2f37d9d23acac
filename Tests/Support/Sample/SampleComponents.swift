import DesignModel

/// What runs at Krume: an edge, one deployable with two modules, a worker, a job, and the payment provider outside.
enum SampleComponents {
    static func all(_ book: inout SampleLedger) -> [Component] {
        [edge(&book), api(&book), worker(&book), closing(&book), provider(&book)]
    }

    private static func edge(_ book: inout SampleLedger) -> Component {
        var edge = ours("edge", .edgeProxy, "Front door", "Ends TLS and limits what one address may ask.", &book)
        edge.technology = "load_balancer"
        var limit = RateLimit()
        limit.scope = "address"
        limit.rate = book.assumed(
            "components.edge.limits.rate", 10, .perSecond, "requests of one address", because: "a person taps slower")
        limit.burst = book.assumed(
            "components.edge.limits.burst", 30, .count, "requests in one go", because: "a page loads its photos at once"
        )
        edge.limits = [limit]
        return edge
    }

    private static func api(_ book: inout SampleLedger) -> Component {
        var api = ours(
            "api", .service, "Shop", "Shows the breads and takes orders until the bakery closes them.", &book)
        api.technology = "kotlin"
        api.modules = modules
        api.demands = [
            demand("list-products", 4, 1, &book), demand("place-order", 9, 4, &book), demand("show-order", 5, 2, &book),
            demand("cancel-order", 8, 3, &book), demand("list-bakes", 12, 1, &book),
            demand("record-payment", 7, 3, &book),
        ]
        api.scaling = scaling("api", minimum: 2, maximum: 4, cpu: 0.5, memory: 1000, &book)
        api.concurrency = concurrency("api", workers: 16, pool: 8, &book)
        return api
    }

    private static let modules: [Module] = {
        var catalogue = Module(id: "catalogue")
        catalogue.responsibility = "Knows which breads are sold on which day."
        catalogue.tables = ["product"]
        catalogue.operations = ["list-products"]
        var ordering = Module(id: "ordering")
        ordering.responsibility = "Takes, shows, cancels and settles orders."
        ordering.tables = ["customer", "bake_order", "order_line", "outbox", "idempotency_key", "dead_letter"]
        ordering.operations = ["place-order", "show-order", "cancel-order", "list-bakes", "record-payment"]
        ordering.uses = ["catalogue"]
        return [catalogue, ordering]
    }()

    private static func worker(_ book: inout SampleLedger) -> Component {
        var worker = ours(
            "worker", .workerPool, "Payment worker", "Asks the payment provider for the money of each new order.", &book
        )
        worker.technology = "kotlin"
        worker.scaling = scaling("worker", minimum: 1, maximum: 2, cpu: 0.25, memory: 500, &book)
        worker.concurrency = concurrency("worker", workers: 4, pool: 4, &book)
        var intake = IntakeProfile()
        intake.channel = "work"
        intake.dedupeKey = "event_id"
        intake.parallelism = book.known("components.worker.concurrency.workers")
        worker.intake = intake
        worker.health?.stuckAfter = book.assumed(
            "components.worker.health.stuckAfter", 5, .minutes, "age of a waiting order that counts as stuck",
            because: "customers expect the payment link soon after ordering")
        return worker
    }

    private static func closing(_ book: inout SampleLedger) -> Component {
        var closing = ours(
            "closing", .scheduledJob, "Evening close", "Closes tomorrow's orders and writes the bake list.", &book)
        closing.technology = "kotlin"
        closing.scaling = scaling("closing", minimum: 1, maximum: 1, cpu: 0.25, memory: 500, &book)
        closing.concurrency = concurrency("closing", workers: 1, pool: 1, &book)
        var schedule = Schedule()
        schedule.when = "0 20 * * *"
        schedule.deadline = book.assumed(
            "components.closing.schedule.deadline", 10, .minutes, "latest end of the close",
            because: "the first baker reads the list soon after")
        schedule.onMissed = "Runs at once when the platform is back; a second run writes the same list."
        closing.schedule = schedule
        return closing
    }

    private static func provider(_ book: inout SampleLedger) -> Component {
        var provider = Component(id: "payments", kind: .thirdParty, title: "Payment provider")
        provider.responsibility = "Takes the customer's money on its own page."
        provider.technology = "mollie"
        var terms = ThirdPartyTerms()
        terms.availability = book.assumed(
            "components.payments.terms.availability", 0.999, .fraction, "availability of the provider",
            because: "payment providers seldom commit to more")
        terms.latency = book.assumed(
            "components.payments.terms.latency", 300, .milliseconds, "mean answer of the provider",
            because: "a call across the internet with a card network behind it")
        terms.receives = "order number and amount, no address"
        provider.terms = terms
        return provider
    }
}
