import DesignLanguage
import TestSupport
import Testing

/// The schema and the reference page are checked in, so that a change of the grammar shows what it does to them.
@Suite struct PublishingTests {
    @Test func publishesTheSchema() {
        #expect(Golden.difference(Blueprint.schema, "DesignLanguage/BlueprintSchema.json") == nil)
    }

    @Test func publishesTheReferencePage() {
        #expect(Golden.difference(Blueprint.reference, "../../Documentation/blueprint.md") == nil)
    }

    @Test func explainsEveryKeyInTheSchema() {
        #expect(!Blueprint.schema.contains("\"description\": \"\""))
    }
}
