import DesignModel
import Diagnostics
import Testing

@Suite struct StructureTests {
    @Test func twoSitesOfOneName() {
        expect(.duplicateName, at: "sites.frankfurt") { $0.sites.append($0.sites[0]) }
    }

    @Test func twoOperationsOnOneRoute() {
        expect(.duplicateName, at: "interfaces.shop.operations.show-order") { design in
            design.operation("show-order") { $0.path = "/products" }
            design.operation("show-order") { $0.request = [] }
        }
    }

    @Test func edgeToNowhere() {
        expect(.danglingReference, at: "edges.api-media.to", and: ["store-unreached at stores.media"]) {
            $0.edge("api-media") { $0.to = "medio" }
        }
    }

    @Test func operationThatReadsNoTable() {
        expect(.danglingReference, at: "interfaces.shop.operations.list-products.reads") { design in
            design.operation("list-products") { $0.reads = ["produce"] }
        }
    }

    @Test func ownerThatIsNoComponent() {
        expect(.danglingReference, at: "stores.main.tables.product.owner") { $0.table("product") { $0.owner = "ape" } }
    }

    @Test func eventOfNobody() {
        expect(.danglingReference, at: "events.order-placed.producer") { $0.events[0].producer = "shop" }
    }

    @Test func siteThatIsNotThere() {
        expect(.danglingReference, at: "stores.media.sites") { $0.store("media") { $0.sites = ["munich"] } }
    }

    @Test func objectiveAboutNothing() {
        expect(.danglingReference, at: "objectives.shop-speed.subject") { $0.objectives[1].subject = "shoop" }
    }

    @Test func tableWithoutPrimaryKey() {
        expect(.tableWithoutKey, at: "stores.main.tables.dead_letter") {
            $0.table("dead_letter") { $0.primaryKey = [] }
        }
    }

    @Test func entityWithoutOwner() {
        expect(.tableWithoutOwner, at: "stores.main.tables.product") { $0.table("product") { $0.owner = nil } }
    }

    @Test func tableWrittenByAnotherComponent() {
        let others = [
            "index-serves-stranger at stores.main.tables.bake_order.indexes.bake_order_customer.serves",
            "module-holds-foreign-table at components.api.modules.ordering.tables",
        ]
        expect(.tableWithTwoWriters, at: "interfaces.shop.operations.cancel-order.writes", and: others) { design in
            design.operation("cancel-order") { $0.writes = ["customer"] }
            design.table("customer") { $0.owner = "worker" }
            design.system.style = "few_services"
        }
    }

    @Test func foreignKeyOfAnotherType() {
        expect(.foreignKeyMismatch, at: "stores.main.tables.bake_order.foreign_keys[0]") { design in
            design.table("bake_order") { $0.columns[1].type = "uuid" }
        }
    }

    @Test func foreignKeyOfASmallerIntegerIsComparedByPostgreSQL() {
        var design = Design.sample
        design.table("bake_order") { $0.columns[1].type = "integer" }
        #expect(!findings(design).contains { $0.hasPrefix("foreign-key-mismatch") })
        design.store("main") { $0.dialect = "mysql" }
        #expect(findings(design).contains { $0.hasPrefix("foreign-key-mismatch") })
    }

    @Test func foreignKeyToAMissingColumn() {
        expect(.foreignKeyMismatch, at: "stores.main.tables.bake_order.foreign_keys[0]") { design in
            design.table("bake_order") { $0.foreignKeys[0].references = ["number"] }
        }
    }

    @Test func indexOnAMissingColumn() {
        expect(.missingColumn, at: "stores.main.tables.product.indexes.product_name") { design in
            design.table("product") { $0.indexes[0].columns = ["title", "id"] }
        }
    }

    @Test func primaryKeyOnAMissingColumn() {
        expect(.missingColumn, at: "stores.main.tables.outbox.primary_key") { design in
            design.table("outbox") { $0.primaryKey = ["event_id"] }
        }
    }

    @Test func indexThatBeginsAnotherOne() {
        expect(.redundantIndex, at: "stores.main.tables.bake_order.indexes.bake_order_again") { design in
            design.table("bake_order") { table in
                var again = Index(name: "bake_order_again")
                again.columns = ["customer_id"]
                table.indexes.append(again)
            }
        }
    }

    @Test func foreignKeyWithoutAnIndex() {
        expect(.foreignKeyWithoutIndex, at: "stores.main.tables.order_line.foreign_keys[1]") { design in
            design.table("order_line") { $0.indexes = [] }
        }
    }

    @Test func dataClassThatNobodyDeclared() {
        expect(.danglingReference, at: "stores.main.tables.customer.columns.name.data_class") { design in
            design.table("customer") { $0.columns[2].dataClass = "person" }
        }
    }

    @Test func partitionsByAColumnOutsideTheKey() {
        expect(.partitionKeyOutsideKey, at: "stores.main.tables.outbox.partitioning") { design in
            design.table("outbox") { table in
                table.partitioning = Partitioning()
                table.partitioning?.column = "created_at"
            }
        }
    }

    @Test func partitionsThatAreNotThere() {
        expect(.nothingToDrop, at: "stores.main.tables.outbox.retention.method") { design in
            design.table("outbox") { $0.retention?.method = "drop_partition" }
        }
    }

    @Test func choiceOfAnExcludedOption() {
        expect(.excludedOptionChosen, at: "decisions.primary_store.chosen") { $0.decisions[1].chosen = "mongodb" }
    }

    @Test func choiceOfNoOption() {
        expect(.excludedOptionChosen, at: "decisions.style.chosen") { $0.decisions[0].chosen = "mainframe" }
    }
}
