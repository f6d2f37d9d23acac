import DesignModel

/// Krume's tables: what the bakery knows, and the three supporting tables that make work safe to repeat.
enum SampleTables {
    static func all(_ book: inout SampleLedger) -> [Table] {
        [
            customer(&book), product(&book), order(&book), line(&book), outbox(&book), keys(&book), deadLetter(&book),
        ]
    }

    private static func customer(_ book: inout SampleLedger) -> Table {
        var table = base("customer", "Customer", "Who orders, and where the payment link goes.")
        table.columns += [Column("email", "text"), Column("name", "text"), Column("created_at", "timestamptz")]
        for index in [1, 2] { table.columns[index].dataClass = "personal" }
        table.uniques = [UniqueConstraint(columns: ["email"])]
        table.rows = book.known("data.customer.count")
        table.retention = retention(nil, "Until the customer closes the account.", "anonymise")
        return table
    }

    private static func product(_ book: inout SampleLedger) -> Table {
        var table = base("product", "Product", "A bread with its price and the days on which it is baked.")
        table.module = "catalogue"
        table.columns += [
            Column("name", "text"), Column("price", "numeric(10,2)"), Column("sold_until", "date", nullable: true),
        ]
        table.checks = [CheckConstraint(name: "product_price_positive", expression: "price > 0")]
        table.rows = book.known("data.product.count")
        table.accessPatterns = [
            access(
                "products-on-sale", "list-products", "select * from product where sold_until is null order by name, id")
        ]
        table.indexes = [index("product_name", ["name", "id"], ["list-products"])]
        return table
    }

    private static func order(_ book: inout SampleLedger) -> Table {
        var table = base("bake_order", "Order", "What a customer wants on a day, and how far it is.")
        table.columns += [
            Column("customer_id", "bigint"), Column("baked_on", "date"), Column("status", "text"),
            Column("total", "numeric(10,2)"), Column("placed_at", "timestamptz"),
        ]
        table.checks = [
            CheckConstraint(
                name: "bake_order_status", expression: "status in ('placed', 'paid', 'closed', 'cancelled')")
        ]
        table.foreignKeys = [ForeignKey(columns: ["customer_id"], table: "customer", references: ["id"])]
        table.indexes = [
            index("bake_order_customer", ["customer_id", "placed_at desc"], ["show-order", "cancel-order"]),
            index("bake_order_day", ["baked_on", "id"], ["list-bakes"]),
        ]
        table.accessPatterns = [
            access("orders-of-a-day", "list-bakes", "select * from bake_order where baked_on = $1 order by id")
        ]
        table.growth = book.known("load.order.per_day")
        table.retention = retention(book.known("data.order.retention_years"), "Tax law.", "delete_job")
        return table
    }

    private static func line(_ book: inout SampleLedger) -> Table {
        var table = base("order_line", "OrderLine", "One bread of an order and how many.")
        table.columns += [
            Column("order_id", "bigint"), Column("product_id", "bigint"), Column("quantity", "integer"),
        ]
        table.checks = [CheckConstraint(name: "order_line_quantity", expression: "quantity > 0")]
        table.uniques = [UniqueConstraint(columns: ["order_id", "product_id"])]
        table.foreignKeys = [
            ForeignKey(columns: ["order_id"], table: "bake_order", references: ["id"]),
            ForeignKey(columns: ["product_id"], table: "product", references: ["id"]),
        ]
        table.indexes = [index("order_line_product", ["product_id"], ["list-bakes"])]
        table.growth = book.derived(
            "stores.main.tables.order_line.growth", 3600, .perDay, "lines", by: "three breads an order",
            from: ["load.order.per_day"])
        table.retention = retention(book.known("data.order.retention_years"), "Goes with its order.", "delete_job")
        return table
    }
}
