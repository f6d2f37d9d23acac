import DesignModel

/// The rest of Krume's operations, and what operations share.
extension SampleInterfaces {
    static func show(_ book: inout SampleLedger) -> Operation {
        var operation = base("show-order", .read, "GET", "/orders/{id}", peak: 5, &book)
        operation.summary = "Show an order and how far it is"
        operation.actors = ["customer"]
        operation.permission = "orders:own"
        operation.request = [SampleMessages.field("id", "integer", "The order", "8812")]
        operation.response = [SampleMessages.field("status", "string", "How far it is", "paid")]
        operation.errors = signedIn + [noSuchOrder]
        operation.consistency = "read_your_writes"
        operation.reads = ["bake_order", "order_line"]
        return operation
    }

    static func cancel(_ book: inout SampleLedger) -> Operation {
        var operation = base("cancel-order", .write, "DELETE", "/orders/{id}", peak: 0.2, &book)
        operation.summary = "Cancel an order before the close"
        operation.actors = ["customer"]
        operation.permission = "orders:own"
        operation.responseStatus = 204
        operation.request = [SampleMessages.field("id", "integer", "The order", "8812")]
        operation.errors =
            signedIn + [
                noSuchOrder, OperationError(409, "orders-closed", "The day's orders are closed", remedy: "Call us"),
            ]
        operation.idempotency = .natural
        operation.consistency = "strong"
        operation.writes = ["bake_order"]
        return operation
    }

    static func bakes(_ book: inout SampleLedger) -> Operation {
        var operation = base("list-bakes", .read, "GET", "/bakes", peak: 0.5, &book)
        operation.summary = "List what has to be baked on a day"
        operation.actors = ["baker"]
        operation.permission = "bakes:read"
        operation.request = [SampleMessages.field("baked_on", "date", "The day", "2026-05-02")]
        operation.response = [
            SampleMessages.field("product", "string", "The bread", "Roggenmischbrot"),
            SampleMessages.field("quantity", "integer", "How many", "64"),
        ]
        operation.list = true
        operation.pagination = "cursor"
        operation.errors = signedIn + [OperationError(400, "bad-day", "The day is not a date", remedy: "Send a date")]
        operation.consistency = "eventual"
        operation.reads = ["bake_order", "order_line", "product"]
        return operation
    }

    static func payment(_ book: inout SampleLedger) -> Operation {
        var operation = base("record-payment", .write, "POST", "/payments", peak: 0.3, &book)
        operation.summary = "Record that an order was paid"
        operation.actors = ["payment-provider"]
        operation.permission = "payments:report"
        operation.request = [
            SampleMessages.field("event_id", "string", "The provider's event", "tr_7UhSN1zuXS"),
            SampleMessages.field("order_id", "integer", "The order", "8812"),
        ]
        operation.responseStatus = 204
        operation.errors = [
            OperationError(401, "bad-signature", "The signature does not fit", remedy: "Check the shared secret"),
            OperationError(422, "unknown-order", "There is no such order", remedy: "Look into the dead letters"),
        ]
        operation.idempotency = .message
        operation.consistency = "strong"
        operation.writes = ["bake_order"]
        return operation
    }

    static func base(
        _ id: OperationID, _ kind: OperationKind, _ method: String, _ path: String, peak: Double,
        _ book: inout SampleLedger
    ) -> Operation {
        var operation = Operation(id: id, kind: kind)
        operation.method = method
        operation.path = path
        operation.peakRate = book.derived(
            "load.\(id).peak_rps", peak, .perSecond, "\(id) at the peak", by: "share of the peak",
            from: ["load.peak_rps"])
        operation.meanRate = book.derived(
            "load.\(id).mean_rps", peak / 10, .perSecond, "\(id) over the day", by: "share of the mean",
            from: ["load.mean_rps"])
        operation.latency = LatencyTarget(percentile: 0.95, limit: book.known("quality.latency_p95_ms"))
        operation.timeout = book.assumed(
            "edges.edge-api.policy.timeout", 5, .seconds, "longest wait for the shop", because: "nobody waits longer")
        operation.payload = book.assumed(
            "interfaces.\(id).payload", 8, .kilobytes, "size of one answer", because: "a page of breads or one order")
        return operation
    }

    static let signedIn = [
        OperationError(401, "not-signed-in", "Nobody is signed in", remedy: "Sign in"),
        OperationError(403, "not-allowed", "This is not yours", remedy: "Use your own account"),
    ]

    static let noSuchOrder = OperationError(404, "no-such-order", "There is no such order", remedy: "Check the number")
}
