import DesignModel
import Testing

@testable import Synthesis

/// Tables and buckets grow by what people do, and shrink only by age where age decides.
@Suite struct GrowthTests {
    /// A gardeners' board: one million posts a month, at a rate that is stated.
    private static func board() -> Needs {
        var needs = Needs("Beet")
        needs.does("gardener", "write", "Note", .write) { flow in
            flow.mean = Quantity(1200, .perDay, nil, .assumed(why: "a test"), name: "load.note.mean_rps")
        }
        needs.does("gardener", "read", "Note", .read)
        needs.requirements.entities = [EntityNeed(name: "Note")]
        var table = Table(id: "notes")
        table.entity = "Note"
        needs.parts.tables = [table]
        var write = Operation(id: "write-note", kind: .write)
        write.method = "POST"
        write.writes = ["notes"]
        write.meanRate = needs.say("load.note.mean_rps", 1200, .perDay)
        var interface = Interface(id: "public", component: "api")
        interface.operations = [write]
        needs.parts.interfaces = [interface]
        return needs
    }

    private static func notes(_ needs: Needs) -> Table? { needs.design().stores.first?.tables.first }

    @Test func aTableGainsARowForEveryCallThatMakesOne() throws {
        let design = Self.board().design()
        let growth = try #require(design.stores.first?.tables.first?.growth)
        #expect(growth.value == 36_000)
        #expect(growth.provenance == .derived(formula: "a month of load.note.mean_rps", inputs: ["load.note.mean_rps"]))
        #expect(design.ledger["data.notes.growth"] == growth)
    }

    @Test func whatIsCountedIsNotGuessed() {
        var needs = Self.board()
        needs.parts.tables[0].rows = needs.say("data.note.count", 500, .count)
        #expect(Self.notes(needs)?.growth == nil)
    }

    @Test(arguments: ["PUT", "DELETE"]) func changingAndRemovingMakeNoRow(_ method: String) {
        var needs = Self.board()
        needs.parts.interfaces[0].operations[0].method = method
        #expect(Self.notes(needs)?.growth == nil)
    }

    @Test func aPutThatInsertsMakesARow() {
        var needs = Self.board()
        needs.parts.interfaces[0].operations[0].method = "PUT"
        var insert = AccessPattern(id: "write-note")
        insert.operation = "write-note"
        insert.sql = "insert into notes (id) values ($1) on conflict do nothing"
        needs.parts.tables[0].accessPatterns = [insert]
        #expect(Self.notes(needs)?.growth != nil)
    }

    @Test func timeAfterAPersonLeavesIsNoAge() {
        var retention = Retention()
        retention.keep = Quantity(14, .days, nil, .assumed(why: "a test"))
        #expect(retention.lifetime?.value == 14)
        retention.since = "account_closed"
        #expect(retention.lifetime == nil)
    }
}
