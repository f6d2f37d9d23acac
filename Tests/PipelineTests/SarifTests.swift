import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Testing

@Suite struct SarifTests {
    private static let span = SourceSpan(
        file: "blueprint.yaml", start: SourceLocation(line: 7, column: 3), end: SourceLocation(line: 7, column: 3))
    private let log = SarifLog(
        [
            Diagnostic(
                .tableNotInDesign, "Table 'a' is in the code", at: .text(span),
                notes: [Note("there", at: .file(path: "b c.sql"))],
                fixes: [Fix("Add it")]),
            Diagnostic(.columnNotInCode, "Column 'x' is gone", at: .element(path: "stores.main", nil)),
            Diagnostic(.tableNotInDesign, .note, "Table 'b' is in the code", at: .decision(topic: "cache")),
        ], version: "1.2", blueprint: "architecture/blueprint.yaml"
    ) { $0 == "blueprint.yaml" ? "architecture/blueprint.yaml" : $0 }

    @Test func eachCodeIsARuleAndEachFindingAResultWithAPlace() throws {
        let run = try #require(log.runs.first)
        #expect(run.tool.driver.rules.map(\.id) == ["table-not-in-design", "column-not-in-code"])
        #expect(
            run.results.map(\.ruleIndex) == [0, 1, 0] && run.results.map(\.level) == ["warning", "warning", "note"])
        let places = run.results.map { $0.locations[0].physicalLocation }
        #expect(places.map(\.artifactLocation.uri) == Array(repeating: "architecture/blueprint.yaml", count: 3))
        #expect(places.map(\.region.startLine) == [7, 1, 1] && places[0].region.endColumn == 4)
        #expect(run.results[0].message.text == "Table 'a' is in the code\nFix: Add it.")
        #expect(run.results[0].relatedLocations?.first?.physicalLocation.artifactLocation.uri == "b%20c.sql")
        #expect(run.results[1].locations[0].logicalLocations?.first?.fullyQualifiedName == "stores.main")
    }

    @Test func fingerprintsStayWhenLinesMove() throws {
        var moved = Self.span
        moved.start.line = 90
        let again = SarifLog(
            [Diagnostic(.tableNotInDesign, "Table 'a' is in the code", at: .text(moved))], version: "1.2",
            blueprint: "b"
        ) { $0 }
        #expect(again.runs[0].results[0].partialFingerprints == log.runs[0].results[0].partialFingerprints)
        #expect(Set(log.runs[0].results.flatMap(\.partialFingerprints.values)).count == 3)
    }

    @Test func theNamesAreThoseOfTheFormat() throws {
        let data = try JSONEncoder().encode(log)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(Set(object.keys) == ["$schema", "version", "runs"] && object["version"] as? String == "2.1.0")
    }
}
