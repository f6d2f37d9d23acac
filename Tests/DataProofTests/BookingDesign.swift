import DesignModel

/// A small booking system in which every rule is held by the schema; the faults are planted in copies of it.
enum BookingDesign {
    static func make() -> Design {
        var design = Design(system: SystemProfile(name: "Rooms"))
        var store = Store(id: "main")
        store.tables = [organisations, customers, orders, payments, bookings, outbox]
        design.stores = [store]
        return design
    }

    private static func key(_ id: TableID) -> Table {
        var table = Table(id: id)
        var column = Column("id", "bigint")
        column.identity = true
        table.columns = [column]
        table.primaryKey = ["id"]
        return table
    }

    private static func reference(_ column: String, _ table: TableID) -> ForeignKey {
        ForeignKey(columns: [column], table: table, references: ["id"])
    }

    private static func pattern(_ id: String, _ sql: String) -> AccessPattern {
        var pattern = AccessPattern(id: id)
        pattern.sql = sql
        return pattern
    }

    private static func index(_ name: String, _ columns: [String], where condition: String? = nil) -> Index {
        var index = Index(name: name)
        index.columns = columns
        index.condition = condition
        return index
    }

    private static var organisations: Table {
        var table = key("organisations")
        table.columns.append(Column("name", "text"))
        return table
    }

    private static var customers: Table {
        var table = key("customers")
        table.columns += [Column("organisation_id", "bigint"), Column("email", "text")]
        table.uniques = [UniqueConstraint(columns: ["organisation_id", "email"])]
        table.foreignKeys = [reference("organisation_id", "organisations")]
        table.tenantColumn = "organisation_id"
        table.accessPatterns = [
            pattern("find", "select id from customers where organisation_id = $1 and email = $2")
        ]
        return table
    }

    private static var orders: Table {
        var table = key("orders")
        table.columns += [
            Column("customer_id", "bigint"), Column("status", "text"), Column("total_minor", "bigint"),
            Column("currency", "text"), Column("created_at", "timestamptz"),
        ]
        table.checks = [CheckConstraint(name: "known", expression: "status in ('open', 'paid', 'sent')")]
        table.foreignKeys = [reference("customer_id", "customers")]
        table.indexes = [index("orders_customer_id_created_at", ["customer_id", "created_at desc"])]
        table.accessPatterns = [
            pattern("history", "select * from orders where customer_id = $1 order by created_at desc limit 50"),
            pattern("pay", "update orders set status = 'paid' where id = $1 and status = 'open'"),
        ]
        return table
    }

    private static var payments: Table {
        var table = key("payments")
        table.columns += [
            Column("order_id", "bigint"), Column("provider_reference", "text"), Column("amount_minor", "bigint"),
            Column("paid_at", "timestamptz"),
        ]
        table.uniques = [UniqueConstraint(columns: ["provider_reference"])]
        table.foreignKeys = [reference("order_id", "orders")]
        table.indexes = [index("payments_order_id", ["order_id"])]
        table.accessPatterns = [
            pattern(
                "apply",
                "insert into payments (order_id, provider_reference, amount_minor, paid_at) values ($1, $2, $3, $4) on conflict (provider_reference) do nothing"
            )
        ]
        return table
    }

    private static var bookings: Table {
        var table = key("bookings")
        table.columns += [Column("room_id", "bigint"), Column("during", "tstzrange")]
        table.exclusions = [
            ExclusionConstraint(name: "one_at_a_time", elements: "using gist (room_id with =, during with &&)")
        ]
        return table
    }

    private static var outbox: Table {
        var table = key("outbox")
        table.columns += [Column("payload", "jsonb"), Column("published_at", "timestamptz", nullable: true)]
        table.indexes = [index("outbox_pending", ["id"], where: "published_at is null")]
        table.accessPatterns = [
            pattern(
                "poll",
                "select id, payload from outbox where published_at is null order by id limit 100 for update skip locked"
            )
        ]
        return table
    }
}

extension Design {
    /// The design with one table changed.
    func changing(_ table: String, _ change: (inout Table) -> Void) -> Design {
        var design = self
        for position in design.stores[0].tables.indices where design.stores[0].tables[position].id.rawValue == table {
            change(&design.stores[0].tables[position])
        }
        return design
    }
}

extension Table {
    mutating func retype(_ column: String, _ type: String) {
        for position in columns.indices where columns[position].name == column { columns[position].type = type }
    }
}
