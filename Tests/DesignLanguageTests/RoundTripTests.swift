import DesignLanguage
import DesignModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct RoundTripTests {
    @Test func writesADesignThatReadsBackEqual() throws {
        let text = Blueprint.write(.sample)
        let (blueprint, diagnostics) = Blueprint.read(SourceText(name: "blueprint.yaml", text: text))
        #expect(diagnostics == [])
        #expect(blueprint?.design == .sample)
    }

    @Test func writesTheSampleAsPeopleWouldReadIt() {
        #expect(Golden.difference(Blueprint.write(.sample), "DesignLanguage/sample.yaml") == nil)
    }

    @Test func keepsEveryByteOfAnUnchangedText() throws {
        let text = "# Shop\n\nsystem:   {name: Shop}   # odd spacing\n\n\ncomponents:\n    api: {kind: service}\n"
        let blueprint = try #require(Blueprint.read(SourceText(name: "b.yaml", text: text)).blueprint)
        #expect(Blueprint.write(blueprint.design, keeping: blueprint.layout) == text)
    }
}

@Suite struct ExampleTests {
    static let names = ["game-server", "ride-telemetry", "brownfield-worker"]

    static func source(_ name: String) throws -> SourceText {
        let file = Golden.root.appending(path: "Examples/Blueprints/\(name).yaml")
        return SourceText(name: "\(name).yaml", text: try String(contentsOf: file, encoding: .utf8))
    }

    @Test(arguments: names) func readsWithoutAFinding(_ name: String) throws {
        let (blueprint, diagnostics) = Blueprint.read(try Self.source(name))
        #expect(diagnostics.map { "\($0.place) \($0.summary)" } == [])
        #expect(blueprint != nil)
    }

    @Test(arguments: names) func comesBackByteForByte(_ name: String) throws {
        let source = try Self.source(name)
        let blueprint = try #require(Blueprint.read(source).blueprint)
        #expect(Blueprint.write(blueprint.design, keeping: blueprint.layout) == source.text)
    }

    @Test(arguments: names) func readsBackEqualWhenWrittenAfresh(_ name: String) throws {
        let blueprint = try #require(Blueprint.read(try Self.source(name)).blueprint)
        let fresh = SourceText(name: "fresh.yaml", text: Blueprint.write(blueprint.design))
        #expect(Blueprint.read(fresh).blueprint?.design == blueprint.design)
    }
}
