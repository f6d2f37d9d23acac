import DesignModel
import Diagnostics
import Platform
import Testing

@testable import DataProof
@testable import Emitters

/// Needs a PostgreSQL; without one the suite is skipped and says so.
@Suite(.enabled(if: TemporaryCluster.obstacle == nil, "not verified: \(TemporaryCluster.obstacle ?? "")"))
struct PlantedFaultTests {
    /// A fault, the schema as somebody edited it where that is the fault, and the finding that it must bring.
    private struct Fault {
        var name: String
        var code: DiagnosticCode
        /// What follows from the same fault: a unique rule takes its index along.
        var others: Set<DiagnosticCode> = []
        var design: Design
        var edit: (String) -> String = { $0 }
    }

    @Test func aSoundDesignHasNoFindingAndItsRulesHold() throws {
        let cluster = try TemporaryCluster()
        defer { cluster.stop() }
        let proof = prove(BookingDesign.make(), on: cluster, "sound") { $0 }
        #expect(proof.findings.map { "\($0.code) \($0.summary)" } == [])
        let attacks = proof.stores[0].attacks
        #expect(attacks.map(\.rule).sorted() == Self.rules)
        #expect(attacks.allSatisfy { $0.through == 1 && $0.throughWithoutRule == 2 }, "\(attacks)")
        #expect(proof.stores[0].restore?.rowsEqual == true)
        #expect(proof.stores[0].patterns.allSatisfy { $0.cost != nil })
    }

    @Test func everyPlantedFaultIsFoundAndNamed() throws {
        let cluster = try TemporaryCluster()
        defer { cluster.stop() }
        for (position, fault) in faults.enumerated() {
            let proof = prove(fault.design, on: cluster, "fault\(position)", edit: fault.edit)
            let codes = proof.findings.map(\.code)
            #expect(codes.contains(fault.code), "\(fault.name): \(proof.findings.map(\.summary)) \(proof.unverified)")
            #expect(
                Set(codes).subtracting(fault.others).subtracting([fault.code]).isEmpty,
                "\(fault.name): \(proof.findings.map(\.summary))")
        }
    }

    private func prove(
        _ design: Design, on cluster: TemporaryCluster, _ prefix: String, edit: (String) -> String
    ) -> DataProof {
        var prover = DataProver(cluster)
        prover.sampleRows = 600
        prover.prefix = prefix
        let store = design.stores[0]
        let migrations = MigrationPlan(store: store, design: design).steps.map { step in
            Migration(
                name: step.name, up: edit(step.text(step.up, direction: "")),
                down: edit(step.text(step.down, direction: "")))
        }
        let files = StoreFiles(
            store: store, schema: edit(SchemaEmitter.text(store, design)), migrations: migrations)
        return prover.prove(design, stores: [files])
    }

    private var faults: [Fault] {
        let sound = BookingDesign.make()
        return [
            Fault(
                name: "an index is missing", code: .scanOnHotPath,
                design: sound.changing("orders") { $0.accessPatterns.append(Self.byStatus) }),
            Fault(
                name: "an index is part of another", code: .indexRedundant,
                design: sound.changing("orders") { $0.indexes.append(Self.index("orders_customer", ["customer_id"])) }),
            Fault(
                name: "an index serves nothing", code: .indexNeverUsed,
                design: sound.changing("orders") { $0.indexes.append(Self.index("orders_currency", ["currency"])) }),
            Fault(
                name: "a key has no index", code: .keyWithoutIndex,
                design: sound.changing("payments") { $0.indexes = [] }),
            Fault(
                name: "a repeated webhook is not refused", code: .patternDoesNotRun,
                design: sound.changing("payments") { $0.uniques = [] }),
            Fault(
                name: "money is a floating number", code: .unsafeType,
                design: sound.changing("payments") { $0.retype("amount_minor", "double precision") }),
            Fault(
                name: "an instant has no zone", code: .unsafeType,
                design: sound.changing("orders") { $0.retype("created_at", "timestamp") }),
            Fault(
                name: "a key runs out", code: .unsafeType,
                design: sound.changing("bookings") { $0.retype("id", "integer") }),
            Fault(
                name: "a tenant sees another", code: .tenantLeak, design: sound,
                edit: { sql in
                    sql.split(separator: "\n").filter { !$0.contains("row level security") && !$0.contains("policy") }
                        .joined(separator: "\n")
                }),
            Fault(
                name: "a rule of the design is not in the schema", code: .ruleLost,
                others: [.scanOnHotPath, .keyWithoutIndex], design: sound,
                edit: { sql in
                    sql.split(separator: "\n").map {
                        $0.contains("unique (organisation_id, email)") ? "    check (true)" : String($0)
                    }.joined(separator: "\n")
                }),
            Fault(
                name: "a type that does not exist", code: .schemaDoesNotLoad,
                design: sound.changing("orders") { $0.retype("status", "txt") }),
            Fault(
                name: "a migration blocks writes", code: .unsafeMigration, design: sound,
                edit: { sql in
                    sql.split(separator: "concurrently if not exists ", omittingEmptySubsequences: false).joined()
                }),
            Fault(
                name: "a migration has no way back", code: .migrationFails, design: sound,
                edit: { sql in
                    sql.split(separator: "\n").filter { !$0.hasPrefix("drop table") }.joined(separator: "\n")
                }),
            Fault(
                name: "an index calls a function by its bare name", code: .restoreFails,
                others: [.indexNeverUsed, .migrationFails, .unsafeMigration], design: sound,
                edit: { $0.contains("create table orders") ? $0 + Self.bareCall : $0 }),
            Fault(
                name: "a person cannot be forgotten", code: .promiseBroken,
                design: sound.changing("customers") {
                    Self.forgettable(&$0)
                    $0.checks = [CheckConstraint(name: "reachable", expression: "email like 'person%'")]
                }),
            Fault(
                name: "an insert leaves out what the table asks for", code: .patternDoesNotRun,
                design: sound.changing("payments") {
                    $0.accessPatterns[0].sql =
                        "insert into payments (order_id, amount_minor, paid_at) values ($1, $2, $3)"
                }),
            Fault(
                name: "a pattern names no column", code: .patternDoesNotRun,
                design: sound.changing("orders") {
                    $0.accessPatterns[0].sql = "select * from orders where buyer_id = $1 limit 50"
                }),
        ]
    }

    private static let rules = [
        "customers_organisation_id_email_key", "known", "one_at_a_time", "payments_provider_reference_key",
    ]

    /// A function that finds another through the search path, which a restore leaves empty.
    private static let bareCall = """
        create or replace function plain(text) returns text language sql immutable as 'select lower($1)';
        create or replace function grade(text) returns text language sql immutable as 'select plain($1)';
        create index if not exists orders_grade on orders (grade(status));

        """

    private static func forgettable(_ table: inout Table) {
        var retention = Retention()
        retention.method = "anonymise"
        table.retention = retention
        for at in table.columns.indices where table.columns[at].name == "email" {
            table.columns[at].dataClass = "personal"
        }
    }

    private static var byStatus: AccessPattern {
        var pattern = AccessPattern(id: "list-by-total")
        pattern.sql = "select id from orders where total_minor > $1 order by total_minor limit 10"
        return pattern
    }

    private static func index(_ name: String, _ columns: [String]) -> Index {
        var index = Index(name: name)
        index.columns = columns
        return index
    }
}
