import DesignModel
import Diagnostics
import Testing
import Verification

@Suite struct DriftTests {
    private static let design: Design = {
        var design = Design(system: SystemProfile(name: "Huts"))
        design.components = [Component(id: "web", title: "Web"), Component(id: "worker", kind: .workerPool)]
        var hut = Table(id: "hut")
        hut.columns = [Column("id", "bigint"), Column("name", "text"), Column("open", "boolean")]
        var booking = Table(id: "booking")
        booking.columns = [Column("id", "bigint")]
        var store = Store(id: "main")
        store.tables = [hut, booking]
        design.stores = [store]
        var interface = Interface(id: "api", component: "web")
        interface.operations = [
            ("list-huts", "GET", "/huts"), ("show-hut", "GET", "/huts/{id}"), ("book", "POST", "/bookings"),
        ].map {
            var operation = Operation(id: OperationID($0.0))
            operation.method = $0.1
            operation.path = $0.2
            return operation
        }
        design.interfaces = [interface]
        return design
    }()

    private func said(_ sightings: [Sighting]) -> [String] {
        var context = Context()
        context.sightings = sightings
        return Drift(Self.design, context).findings.map { "\($0.code) at \($0.place)" }
    }

    private static let agreeing: [Sighting] = [
        Sighting(.table, "huts", path: "db/1.sql", line: 1, ["form": "sql"]),
        Sighting(.column, "huts.id", path: "db/1.sql", line: 2, ["table": "huts", "type": "bigserial"]),
        Sighting(.column, "huts.name", path: "db/1.sql", line: 3, ["table": "huts", "type": "character varying(80)"]),
        Sighting(.column, "huts.open", path: "db/1.sql", line: 4, ["table": "huts", "type": "bool"]),
        Sighting(.table, "bookings", path: "db/1.sql", line: 5, ["form": "sql"]),
        Sighting(.column, "bookings.id", path: "db/1.sql", line: 6, ["table": "bookings", "type": "bigint"]),
        Sighting(.operation, "GET /huts", path: "routes.js", line: 1, ["form": "express"]),
        Sighting(.operation, "GET /huts/:hut", path: "routes.js", line: 2, ["form": "express"]),
        Sighting(.operation, "POST /bookings", path: "routes.js", line: 3, ["form": "express"]),
        Sighting(.operation, "GET /health", path: "routes.js", line: 4, ["form": "express"]),
        Sighting(.service, "web", path: "compose.yaml", line: 2, ["form": "compose", "built": "yes"]),
        Sighting(.service, "worker", path: "compose.yaml", line: 3, ["form": "compose", "built": "yes"]),
        Sighting(.store, "db", path: "compose.yaml", line: 4, ["form": "compose", "image": "postgres:16"]),
    ]

    @Test func whatAgreesIsNotMentionedWhateverItsSpelling() { #expect(said(Self.agreeing) == []) }

    @Test func bothDirectionsOfTheSchemaAreFound() {
        let more = [
            Sighting(.table, "coupon", path: "db/2.sql", line: 1, ["form": "sql"]),
            Sighting(.column, "huts.phone", path: "db/2.sql", line: 4, ["table": "huts", "type": "text"]),
            Sighting(.column, "huts.open", path: "db/2.sql", line: 5, ["table": "huts", "type": "text"]),
            Sighting(.change, "huts.name", path: "db/2.sql", line: 6, ["change": "drop column", "table": "huts"]),
            Sighting(.change, "bookings", path: "db/3.sql", line: 1, ["change": "drop table"]),
        ]
        #expect(
            said(Self.agreeing + more) == [
                "column-not-in-code at stores.main.tables.hut.columns.name",
                "column-type-drifted at stores.main.tables.hut.columns.open", "column-not-in-design at db/2.sql:4:1",
                "table-not-in-code at stores.main.tables.booking", "table-not-in-design at db/2.sql:1:1",
            ])
    }

    @Test func aTableRenamedTwiceIsTheOneItIsInTheEnd() {
        let renamed = [
            Sighting(.change, "bookings", path: "db/2.sql", line: 1, ["change": "rename", "to": "stays"]),
            Sighting(.change, "stays", path: "db/3.sql", line: 1, ["change": "rename", "to": "booking"]),
        ]
        #expect(said(Self.agreeing + renamed) == [])
    }

    @Test func bothDirectionsOfTheRoutesAreFound() {
        let changed =
            Self.agreeing.filter { $0.name != "POST /bookings" } + [
                Sighting(.operation, "DELETE /huts/<int:id>", path: "urls.py", line: 9, ["form": "django"])
            ]
        #expect(
            said(changed) == [
                "operation-not-in-code at interfaces.api.operations.book", "operation-not-in-design at urls.py:9:1",
            ])
    }

    @Test func bothDirectionsOfWhatRunsAreFound() {
        let changed =
            Self.agreeing.filter { !["worker", "db"].contains($0.name) } + [
                Sighting(.service, "importer", path: "compose.yaml", line: 7, ["form": "compose", "built": "yes"]),
                Sighting(.service, "adminer", path: "compose.yaml", line: 8, ["form": "compose", "image": "adminer"]),
                Sighting(.store, "cache", path: "compose.yaml", line: 9, ["form": "compose", "image": "redis:7"]),
            ]
        #expect(
            said(changed) == [
                "service-not-in-code at components.worker", "service-not-in-design at compose.yaml:7:1",
                "store-not-in-code at stores.main", "store-not-in-design at compose.yaml:9:1",
            ])
    }

    @Test func silenceOfTheCodeIsNoAgreement() {
        #expect(
            said([]) == [
                "drift-not-compared at stores.main", "drift-not-compared at interfaces.api.operations.list-huts",
                "drift-not-compared at components.web",
            ])
    }
}
