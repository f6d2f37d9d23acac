import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct SchemaTests {
    private func sql(_ table: Table) -> String {
        var store = Store(id: "main")
        store.tables = [table]
        return SchemaEmitter.text(store, Design(system: SystemProfile(name: "Test")))
    }

    private var orders: Table {
        var table = Table(id: "order")
        table.columns = [Column("id", "bigint"), Column("user", "text"), Column("note", "text", nullable: true)]
        table.columns[0].identity = true
        table.primaryKey = ["id"]
        return table
    }

    @Test func quotesReservedNames() {
        #expect(sql(orders).contains("create table \"order\" ("))
        #expect(sql(orders).contains("    \"user\" text not null"))
        #expect(sql(orders).contains("    note text,\n"))
    }

    @Test func bringsTheExtensionsThatAnExclusionNeeds() {
        var table = orders
        let elements = "using gist (room_id with =, during with &&)"
        table.exclusions = [ExclusionConstraint(name: "one_at_a_time", elements: elements)]
        #expect(sql(table).contains("create extension if not exists btree_gist;"))
        #expect(sql(table).contains("constraint one_at_a_time exclude \(elements)"))
    }

    @Test func takesNoTextSearchForAVector() {
        var table = orders
        var column = Column("words", "tsvector")
        column.generated = "to_tsvector('simple', note)"
        table.columns.append(column)
        #expect(!sql(table).contains("create extension"))
    }

    @Test func fencesTenantsByRowLevelSecurity() {
        var table = orders
        table.columns.append(Column("shop_id", "bigint"))
        table.tenantColumn = "shop_id"
        #expect(sql(table).contains("using (shop_id = current_setting('app.tenant', true)::bigint)"))
    }

    @Test func saysWhichOperationAnIndexServes() {
        var table = orders
        var index = Index(name: "order_recent")
        index.columns = ["user", "id desc"]
        index.serves = ["list-orders"]
        table.indexes = [index]
        #expect(
            sql(table).contains(
                "-- serves list-orders\ncreate index order_recent on \"order\" using btree (\"user\", id desc);"))
    }

    @Test func escapesQuotesInComments() {
        var table = orders
        table.purpose = "the buyer's orders"
        #expect(sql(table).contains("is 'the buyer''s orders';"))
    }
}
