import DesignModel
import Knowledge
import Testing

@testable import Synthesis

@Suite struct DataPlanTests {
    private func plan(
        _ patterns: [PatternID] = [], entities: [EntityNeed] = [], flows: [Flow] = [], _ choices: [String: String] = [:]
    ) -> DataPlan {
        var requirements = Requirements(name: "test")
        requirements.patterns = patterns.map(\.rawValue)
        requirements.entities = entities
        requirements.workload.flows = flows
        let decisions = choices.sorted { $0.key < $1.key }.map { Decision(topic: $0.key, title: "", chosen: $0.value) }
        return DataPlan.make(requirements, DecisionLog(decisions))
    }

    private func entity(_ name: String, _ attributes: [String] = []) -> EntityNeed {
        var need = EntityNeed(name: name)
        need.attributes = attributes
        return need
    }

    private func flow(_ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind) -> Flow {
        Flow(id: "\(verb)_\(Naming.snake(entity))", actor: actor, verb: verb, entity: entity, kind: kind)
    }

    @Test func everyPatternAloneMakesASoundSchema() {
        for id in PatternID.allCases { expectSoundStructure(plan([id]).tables) }
    }

    @Test func allPatternsTogetherMakeASoundSchema() {
        expectSoundStructure(
            plan(PatternID.allCases, [Topic.tenancy: "row_level_security", Topic.partitioning: "range_by_month"]).tables
        )
    }

    @Test func slotIsBookedOnceByAPartialUniqueRule() throws {
        let tables = plan([.booking], entities: [entity("Slot"), entity("Appointment")]).tables
        let booking = try #require(tables.first { $0.id == "appointments" })
        #expect(booking.uniques.contains { $0.columns == ["slot_id"] && $0.condition != nil })
    }

    @Test func roomIsBookedWithoutOverlapByAnExclusionRule() throws {
        let tables = plan([.booking], entities: [entity("Room"), entity("Reservation")]).tables
        let booking = try #require(tables.first { $0.id == "reservations" })
        #expect(
            booking.exclusions.map(\.elements) == ["using gist (room_id with =, tstzrange(starts_at, ends_at) with &&)"]
        )
    }

    @Test func unknownEntityGetsTypesByTheNamesOfItsAttributes() throws {
        let tables = plan(entities: [
            entity("Kiln", ["serial_number", "price", "max_temperature", "inspected_at", "active", "tags"])
        ]).tables
        let kiln = try #require(tables.first { $0.id == "kilns" })
        let types = kiln.columns.map { "\($0.name) \($0.type)" }
        #expect(
            types == [
                "id uuid", "serial_number text", "price_minor bigint", "currency text",
                "max_temperature numeric(12,3)",
                "inspected_at timestamptz", "active boolean", "tags text[]", "created_at timestamptz",
            ])
    }

    @Test func attributeNamedAfterAnEntityIsAReferenceWithItsIndex() throws {
        let tables = plan(entities: [entity("Hive", ["apiary"]), entity("Apiary", ["name"])]).tables
        let hive = try #require(tables.first { $0.id == "hives" })
        #expect(hive.foreignKeys.map(\.table) == ["apiaries"])
        #expect(hive.indexes.contains { $0.columns == ["apiary_id"] })
        expectSoundStructure(tables)
    }

    @Test func moneyOutlivesThePerson() {
        for table in plan([.payments, .payouts, .orders, .dataErasure]).tables where table.module == "payments" {
            #expect(table.foreignKeys.allSatisfy { $0.onDelete != "cascade" }, "\(table.id)")
        }
    }

    @Test func noColumnCouldHoldACardNumber() {
        let names = plan(PatternID.allCases).tables.flatMap(\.columns).map(\.name)
        #expect(names.allSatisfy { !$0.contains("card") && !$0.contains("cvc") && $0 != "pan" })
    }

    @Test func tenantsShareTablesByAColumnThatRulesContain() throws {
        let tables = plan(
            [.organisations, .tracking], entities: [entity("Shop"), entity("Parcel")],
            [Topic.tenancy: "row_level_security"]
        ).tables
        let parcel = try #require(tables.first { $0.id == "parcels" })
        #expect(parcel.tenantColumn == "shop_id")
        #expect(parcel.uniques.map(\.columns) == [["shop_id", "carrier_id", "tracking_number"]])
    }

    @Test func largeHistoryIsCutByTimeAndDroppedInParts() throws {
        var reading = entity("Reading")
        reading.count = Quantity(9e10, .count, nil, .assumed(why: "test"))
        reading.retention = Quantity(6, .years, nil, .assumed(why: "test"), name: "data.reading.retention_years")
        let tables = plan(
            [.timeSeries, .deviceIngestion], entities: [reading, entity("Meter")],
            [Topic.partitioning: "range_by_month"]
        ).tables
        let readings = try #require(tables.first { $0.id == "readings" })
        #expect(readings.partitioning?.column == "interval_start")
        #expect(readings.primaryKey == ["meter_id", "interval_start"])
        #expect(readings.retention?.method == "drop_partition")
        expectSoundStructure(tables)
    }

    @Test func searchedThingGetsAnIndexOverItsWords() throws {
        let flows = [flow("buyer", "search", "Listing", .search)]
        let tables = plan([.catalogue, .geoSearch, .search], entities: [entity("Listing")], flows: flows).tables
        let listing = try #require(tables.first { $0.id == "listings" })
        #expect(listing.indexes.filter { $0.serves == ["search-listing"] }.map(\.method) == ["gin", "gist"])
    }

    @Test func nearnessIsIndexedByBuiltInTypesSoThatADumpRestores() throws {
        let flows = [flow("buyer", "search", "Listing", .search)]
        let tables = plan([.catalogue, .geoSearch, .search], entities: [entity("Listing")], flows: flows).tables
        let listing = try #require(tables.first { $0.id == "listings" })
        #expect(listing.indexes.contains { $0.columns == ["point(longitude, latitude)"] && $0.method == "gist" })
        #expect(listing.accessPatterns.contains { $0.sql.contains("point(longitude, latitude) <@ box(") })
        #expect(!listing.accessPatterns.contains { $0.sql.contains("earth_box") })
    }

    @Test func insertsNameEveryColumnThatTheTableAsksFor() {
        for table in plan(PatternID.allCases).tables {
            let required = table.columns.filter {
                !$0.nullable && !$0.identity && $0.generated == nil && $0.fallback == nil
            }
            for pattern in table.accessPatterns where pattern.sql.hasPrefix("insert into \(table.id) (") {
                guard pattern.sql.contains(") values (") else { continue }
                let named = pattern.sql.split(separator: ")")[0].split { !($0.isLetter || $0.isNumber || $0 == "_") }
                for column in required {
                    #expect(named.contains { $0 == column.name }, "\(pattern.id): \(column.name)")
                }
            }
        }
    }

    @Test func noIndexIsTheBeginningOfAnother() {
        for table in plan(PatternID.allCases).tables {
            let plain = table.indexes.filter { $0.condition == nil && $0.method == "btree" }
            for one in plain {
                #expect(!table.primaryKey.starts(with: one.columns), "\(one.name)")
                for other in plain where other.name != one.name {
                    #expect(!other.columns.starts(with: one.columns), "\(one.name)")
                }
            }
        }
    }

    @Test func sameRequirementsGiveTheSamePlan() {
        let once = plan(PatternID.allCases)
        let again = plan(PatternID.allCases)
        #expect(once.tables == again.tables)
        #expect(once.buckets == again.buckets)
    }
}
