import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports
import TestSupport
import Testing

/// The designs of the example briefs: made into files, imported again, still saying the same.
@Suite struct ExampleRoundTripTests {
    private static let names = [
        "clinic-appointments", "neighbourhood-marketplace", "online-courses", "parcel-tracking", "photo-feed",
        "smart-meters",
    ]

    @Test(arguments: names) func filesOfAnExampleComeBackAsItsDesign(_ name: String) throws {
        let url = Golden.root.appending(path: "Examples/\(name)/brief.md")
        let text = SourceText(name: "brief.md", text: try String(contentsOf: url, encoding: .utf8))
        let run = DesignPipeline().advance(Run(), text: text, folder: MemoryTree([:]))
        let design = try #require(run.design)
        let wanted = ["api/openapi.yaml", "data/schema.sql", "deploy/compose.yaml"]
        let files = (run.artefacts ?? []).filter { wanted.contains($0.path) || $0.path.hasPrefix("decisions/") }
        let outcome = ImportAction().design(
            from: files.map { SourceText(name: $0.path, text: $0.text) }, named: design.system.name)
        let faults = outcome.diagnostics.filter { $0.severity == .error || $0.code == .importConflict }
        #expect(faults.isEmpty, "\(faults)")

        let tables = outcome.design.stores.flatMap(\.tables)
        for table in design.stores.filter({ $0.technology == "postgresql" }).flatMap(\.tables) {
            let found = try #require(tables.first { $0.id == table.id }, "\(table.id)")
            #expect(
                found.columns.map(\.name) == table.columns.map(\.name)
                    && found.columns.map(\.type) == table.columns.map(\.type))
            #expect(
                found.primaryKey == table.primaryKey && Set(found.foreignKeys) == Set(table.foreignKeys), "\(table.id)")
            #expect(
                Set(found.checks) == Set(table.checks) && found.indexes.map(\.name) == table.indexes.map(\.name),
                "\(table.id)")
        }
        let operations = outcome.design.interfaces.flatMap(\.operations)
        for interface in design.interfaces where interface.style == .rest || interface.style == .webhook {
            for operation in interface.operations where operation.method != nil && operation.path != nil {
                let found = try #require(operations.first { $0.id == operation.id }, "\(operation.id)")
                #expect(found.method == operation.method && found.permission == operation.permission, "\(operation.id)")
                #expect(
                    found.response.map(\.name)
                        == (operation.responseStatus == 204 ? [] : operation.response.map(\.name)), "\(operation.id)")
                #expect(
                    Set(found.errors) == Set(operation.errors.filter { $0.status != operation.responseStatus }),
                    "\(operation.id)")
            }
        }
        let decided = Set(outcome.design.decisions.map { "\($0.topic) \($0.chosen)" })
        #expect(decided == Set(design.decisions.map { "\($0.topic) \($0.chosen)" }))
    }

    @Test(arguments: names) func anImportedDesignIsJudgedAndDocumentedLikeAnyOther(_ name: String) throws {
        let url = Golden.root.appending(path: "Examples/\(name)/brief.md")
        let text = SourceText(name: "brief.md", text: try String(contentsOf: url, encoding: .utf8))
        let made = DesignPipeline().advance(Run(), text: text, folder: MemoryTree([:])).artefacts ?? []
        let wanted = ["api/openapi.yaml", "data/schema.sql", "deploy/compose.yaml"]
        let files = made.filter { wanted.contains($0.path) }
        let outcome = ImportAction().design(from: files.map { SourceText(name: $0.path, text: $0.text) }, named: nil)
        let run = BlueprintReview().review(SourceText(name: "blueprint.yaml", text: outcome.blueprint))
        let structure: Set<String> = [
            "duplicate-name", "dangling-reference", "missing-column", "table-without-primary-key",
            "table-without-owner",
            "foreign-key-mismatch", "partition-key-outside-key", "nothing-to-drop", "excluded-option-chosen",
        ]
        let broken = run.allFindings.filter { structure.contains($0.code.id) }
        #expect(broken.isEmpty, "\(broken.map { "\($0.code) \($0.summary)" })")
        #expect(run.artefacts?.contains { $0.path == "README.md" } == true)
    }
}
