import DesignModel
import Foundation
import Pipeline
import TestSupport
import Testing

/// What a sound design for each of the six briefs has, as statements about the Design; the ids are those of `labels.json`.
struct MustHaves {
    let design: Design
    let run: Run
    let sql: String
    /// Every word the design says, in lower case.
    let said: String

    init?(_ run: Run) {
        guard let design = run.design, let data = try? JSONEncoder().encode(design) else { return nil }
        self.design = design
        self.run = run
        sql = (run.artefacts ?? []).filter { $0.path.hasSuffix(".sql") }.map(\.text).joined()
        said = String(decoding: data, as: UTF8.self).lowercased()
    }

    var tables: [Table] { design.stores.flatMap(\.tables) }
    var operations: [DesignModel.Operation] { design.interfaces.flatMap(\.operations) }

    /// Tables whose name holds one of the words.
    func tables(_ words: String...) -> [Table] {
        tables.filter { table in words.contains { table.id.rawValue.contains($0) } }
    }

    func operations(_ words: String...) -> [DesignModel.Operation] {
        operations.filter { operation in words.contains { operation.id.rawValue.contains($0) } }
    }

    /// Whether every one of the alternatives is said somewhere.
    func says(_ all: [String]...) -> Bool { all.allSatisfy { $0.contains { said.contains($0) } } }

    func columns(_ table: Table, hold words: String...) -> Bool {
        table.columns.contains { column in words.contains { column.name.contains($0) } }
    }

    /// Whether the engine itself forbids a second row: unique, exclusion or primary key over columns with these words.
    func forbidsTwice(_ table: Table, _ words: String...) -> Bool {
        let keys = table.uniques.map(\.columns) + table.indexes.filter(\.unique).map(\.columns) + [table.primaryKey]
        let unique = keys.contains { key in words.allSatisfy { word in key.contains { $0.contains(word) } } }
        return unique || table.exclusions.contains { rule in words.allSatisfy { rule.elements.contains($0) } }
    }

    var cost: Quantity? { run.assessment?.ledger["cost.monthly"] }
    var budget: Quantity? { design.ledger["budget.monthly"] }

    /// Kinds of processes of our own that stay up; scheduled work runs inside them.
    var deployables: Int { design.components.filter { $0.kind.isOurs && $0.schedule == nil }.count }

    var costIsWithinBudget: Bool {
        guard let cost, let budget, cost.unit == budget.unit else { return false }
        return cost.value <= budget.value
    }

    func hasQuantity(near value: Double, _ unit: DesignModel.Unit) -> Bool {
        let entries = design.ledger.entries + (run.assessment?.ledger.entries ?? [])
        return entries.map(\.quantity).contains { quantity in
            guard let same = quantity.converted(to: unit) else { return false }
            return abs(same - value) <= value * 0.05
        }
    }

    func synchronousEdges(to words: String...) -> [Edge] {
        design.edges.filter { edge in edge.mode == .synchronous && words.contains { edge.to.contains($0) } }
    }
}

@Suite struct MustHaveTests {
    typealias Statement = (id: String, holds: @Sendable (MustHaves) -> Bool)

    private static let statements: [String: [Statement]] = [
        "neighbourhood-marketplace": marketplace, "clinic-appointments": clinic, "online-courses": courses,
        "parcel-tracking": parcels, "photo-feed": feed, "smart-meters": meters,
    ]

    @Test(arguments: ExampleBrief.given.map(\.name)) func holds(_ name: String) throws {
        let run = try #require(ExampleRun.given.first { $0.brief.name == name }?.run)
        let design = try #require(MustHaves(run))
        for (id, holds) in try #require(Self.statements[name]) { #expect(holds(design), "\(name) \(id)") }
    }

    @Test func noStatementOfTheLabelsIsLeftOut() {
        for brief in ExampleBrief.given {
            let known = Set((Self.statements[brief.name] ?? []).map(\.id))
            let wanted = brief.labels.mustHave.map(\.id) + brief.labels.traps.map(\.id)
            #expect(wanted.filter { !known.contains($0) }.isEmpty, "\(brief)")
        }
    }
}
