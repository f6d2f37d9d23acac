import DesignLanguage
import DesignModel
import Diagnostics
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
