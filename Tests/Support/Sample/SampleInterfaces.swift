import DesignModel

/// What customers, bakers and the payment provider can ask of Krume.
enum SampleInterfaces {
    static func all(_ book: inout SampleLedger) -> [Interface] {
        var shop = Interface(id: "shop", component: "api")
        shop.title = "Shop API"
        shop.authentication = ["magic_link"]
        shop.versioning = "The major version stands in the path; fields are only ever added."
        shop.operations = [products(&book), place(&book), show(&book), cancel(&book)]
        var bakery = Interface(id: "bakery", component: "api")
        bakery.title = "Bakery API"
        bakery.audience = "staff"
        bakery.authentication = ["oidc"]
        bakery.versioning = "Changes together with the bakery's page."
        bakery.operations = [bakes(&book)]
        var webhooks = Interface(id: "webhooks", component: "api", style: .webhook)
        webhooks.title = "Payment reports"
        webhooks.audience = "partner"
        webhooks.authentication = ["webhook_signature"]
        webhooks.versioning = "Follows the provider's version, pinned in its settings."
        webhooks.operations = [payment(&book)]
        return [shop, bakery, webhooks]
    }

    private static func products(_ book: inout SampleLedger) -> Operation {
        var operation = base("list-products", .read, "GET", "/products", peak: 12, &book)
        operation.summary = "List the breads on sale for a day"
        operation.actors = ["customer"]
        operation.response = [
            SampleMessages.field("id", "integer", "The bread", "17"),
            SampleMessages.field("name", "string", "Its name", "Roggenmischbrot"),
            SampleMessages.field("price", "money", "What one costs", "4.60 EUR"),
        ]
        operation.list = true
        operation.pagination = "cursor"
        operation.errors = [
            OperationError(400, "bad-cursor", "The cursor is unknown", remedy: "Start from the first page")
        ]
        operation.consistency = "eventual"
        operation.reads = ["product"]
        return operation
    }

    private static func place(_ book: inout SampleLedger) -> Operation {
        var operation = base("place-order", .write, "POST", "/orders", peak: 2, &book)
        operation.summary = "Order breads for a day"
        operation.actors = ["customer"]
        operation.permission = "orders:own"
        operation.responseStatus = 201
        operation.request = [
            SampleMessages.field("baked_on", "date", "The day", "2026-05-02"),
            SampleMessages.field(
                "lines", "list:object:Line", "Breads and how many", #"[{"product": 17, "quantity": 2}]"#),
        ]
        operation.response = [SampleMessages.field("id", "integer", "The order", "8812")]
        operation.errors =
            signedIn + [
                OperationError(409, "orders-closed", "The day's orders are closed", remedy: "Offer the next day"),
                OperationError(422, "bread-not-baked", "A bread is not baked on that day", remedy: "Take it out"),
            ]
        operation.idempotency = .key
        operation.consistency = "strong"
        operation.reads = ["product"]
        operation.writes = ["bake_order", "order_line", "outbox", "idempotency_key"]
        operation.emits = ["order-placed"]
        operation.guards = "No order after the close: the status of the day is locked in the same transaction."
        return operation
    }
}
