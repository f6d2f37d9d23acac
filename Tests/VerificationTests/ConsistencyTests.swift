import DesignModel
import Diagnostics
import Estimation
import TestSupport
import Testing
import Verification

/// One seeded inconsistency each, found with its code.
@Suite struct ConsistencyTests {
    private func codes(after mistake: (inout Design) -> Void) -> Set<String> {
        var design = Design.sample
        mistake(&design)
        #expect(design != .sample)
        return Set(Verifier().check(design, Assessor().assess(design)).map { $0.code.id })
    }

    private var operations: [DesignModel.Operation] {
        Design.sample.interfaces.flatMap(\.operations).filter { $0.path != nil }
    }

    @Test func twoOperationsAtOneAddress() {
        let (first, second) = (operations[0], operations[1])
        let found = codes {
            $0.operation(second.id) { other in
                other.method = first.method
                other.path = first.path
            }
        }
        #expect(found.contains("duplicate-name"))
    }

    @Test func pathsThatDifferInANameAlone() throws {
        let templated = try #require(operations.first { $0.path?.contains("{") == true })
        let other = try #require(operations.first { $0.method != templated.method && $0.id != templated.id })
        let renamed = String(templated.path?.map { $0 == "{" ? "\u{1}" : $0 } ?? []).replacing("\u{1}", with: "{other_")
        #expect(codes { $0.operation(other.id) { $0.path = renamed } }.contains("paths-alike"))
    }

    @Test func requestsThatDoNotFitTheirColumn() throws {
        let tables = Design.sample.stores.flatMap(\.tables)
        let write = try #require(operations.first { !$0.writes.isEmpty })
        let table = try #require(tables.first { $0.id == write.writes[0] })
        let moment = try #require(table.columns.first { $0.type == "timestamptz" })
        #expect(
            codes { $0.operation(write.id) { $0.request.append(Field(moment.name, "boolean")) } }.contains(
                "request-type-differs"))
    }

    @Test func eventsThatDoNotFitTheirColumn() throws {
        let tables = Design.sample.stores.flatMap(\.tables)
        let write = try #require(
            Design.sample.interfaces.flatMap(\.operations).first { !$0.writes.isEmpty && !$0.emits.isEmpty })
        let table = try #require(tables.first { $0.id == write.writes[0] })
        let moment = try #require(table.columns.first { $0.type == "timestamptz" })
        let found = codes { design in
            for at in design.events.indices where design.events[at].id == write.emits[0] {
                design.events[at].fields.append(Field(moment.name, "boolean"))
            }
        }
        #expect(found.contains("event-type-differs"))
    }

    @Test func eventsThatNoChannelCarries() {
        let found = codes { design in
            var event = EventType(id: "oven-cold")
            event.producer = "api"
            event.consumers = ["worker"]
            event.fields = [Field("oven", "string")]
            design.events.append(event)
        }
        #expect(found.contains("event-outside-channels"))
    }

    @Test func storesThatNobodyReaches() {
        #expect(codes { $0.stores.append(Store(id: "attic")) }.contains("store-unreached"))
    }

    @Test func boundsOfScalingTheWrongWayRound() {
        let found = codes {
            $0.component("api") { api in
                api.scaling = api.scaling ?? ScalingProfile()
                api.scaling?.minimum = some(9, .count)
                api.scaling?.maximum = some(2, .count)
            }
        }
        #expect(found.contains("scaling-reversed"))
    }

    @Test func instancesThatLeaveTooSoon() throws {
        let edge = try #require(
            Design.sample.edges.first { $0.policy?.timeout != nil && $0.to == "api" && $0.mode == .synchronous })
        let found = codes { design in
            design.edge(edge.id) { $0.policy?.timeout = some(50, .seconds) }
            design.component("api") { api in
                api.lifecycle = api.lifecycle ?? LifecycleProfile()
                api.lifecycle?.drain = some(1, .seconds)
            }
        }
        #expect(found.contains("drain-shorter-than-timeout"))
    }

    @Test func alertsWhoseShortWindowIsTheLongOne() throws {
        let at = try #require(Design.sample.objectives.firstIndex { !$0.alerts.isEmpty })
        let found = codes { $0.objectives[at].alerts[0].shortWindow = $0.objectives[at].alerts[0].longWindow }
        #expect(found.contains("windows-reversed"))
    }

    @Test func operationsThatGiveUpBeforeTheirPromise() {
        let found = codes {
            $0.operation(operations[0].id) { operation in
                operation.latency = LatencyTarget(percentile: 0.95, limit: some(5, .seconds))
                operation.timeout = some(1, .seconds)
            }
        }
        #expect(found.contains("promise-outlasts-timeout"))
    }

    @Test func indexesAndPatternsOfStrangers() throws {
        let stranger = try #require(
            operations.first { !$0.reads.contains("bake_order") && !$0.writes.contains("bake_order") })
        let found = codes { design in
            design.table("bake_order") { table in
                var index = Index(name: "bake_order_for_a_stranger")
                index.columns = [table.columns[table.columns.count - 1].name]
                index.serves = [stranger.id]
                table.indexes.append(index)
                var pattern = AccessPattern(id: "a-strangers-look")
                pattern.operation = stranger.id
                table.accessPatterns.append(pattern)
            }
        }
        #expect(found.isSuperset(of: ["index-serves-stranger", "access-by-stranger"]))
    }

    @Test func secretsInterfacesAndEnvironmentsOfNobody() {
        #expect(codes { $0.security.secrets.append(Secret(id: "old-key")) }.contains("secret-unused"))
        #expect(
            codes { $0.interfaces.append(Interface(id: "ghost", component: "api")) }.contains(
                "interface-without-operations"))
        #expect(codes { $0.environments.removeAll { $0.id == "production" } }.contains("production-missing"))
    }

    @Test func contentWhereThereIsNone() throws {
        let answering = try #require(operations.first { !$0.response.isEmpty })
        #expect(codes { $0.operation(answering.id) { $0.responseStatus = 204 } }.contains("body-without-content"))
    }

    @Test func modulesWithTablesOfOthers() throws {
        let table = try #require(Design.sample.stores.flatMap(\.tables).first { $0.owner == "api" })
        let found = codes { design in
            var stranger = Component(id: "stranger", title: "Stranger")
            var module = Module(id: "taker")
            module.tables = [table.id]
            stranger.modules = [module]
            design.components.append(stranger)
        }
        #expect(found.contains("module-holds-foreign-table"))
    }
}
