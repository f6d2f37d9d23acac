import DesignModel

/// What travels without a waiting caller: placed orders on their way to the payment worker.
enum SampleMessages {
    static func channels(_ book: inout SampleLedger) -> [Channel] {
        var work = Channel(id: "work", kind: .queue)
        work.title = "Payments to ask for"
        work.technology = "postgresql"
        work.events = ["order-placed"]
        work.store = "main"
        work.bound = book.assumed(
            "channels.work.bound", 10_000, .count, "orders that may wait", because: "more than a week of orders")
        work.onFull = "The shop refuses new orders and says when to come back."
        work.maxAttempts = book.assumed(
            "channels.work.maxAttempts", 6, .count, "tries of one order", because: "spread over some hours")
        work.retention = book.known("data.outbox.keep_days")
        work.deadLetter = "dead_letter"
        work.redrive = "A developer reads the reason and puts the event back with one command."
        work.ordering = "none"
        return [work]
    }

    static let events: [EventType] = {
        var placed = EventType(id: "order-placed")
        placed.title = "A customer has placed an order"
        placed.producer = "api"
        placed.consumers = ["worker"]
        placed.key = "order_id"
        placed.fields = [
            field("event_id", "uuid", "Tells a repeated event from a new one", "0f9a2c4e-6a51-4c55-9f3a-1a2b3c4d5e6f"),
            field("order_id", "integer", "The order", "8812"),
            field("amount", "money", "What the customer owes", "18.40 EUR"),
        ]
        return [placed]
    }()

    static func field(_ name: String, _ type: String, _ meaning: String, _ example: String) -> Field {
        var field = Field(name, type)
        field.meaning = meaning
        field.example = example
        return field
    }
}
