import Knowledge
import Testing

@Suite struct PluralFormsTests {
    @Test(arguments: [
        ("quiz", "quizzes"), ("waiting_list_entry", "waiting_list_entries"), ("trade school", "trade schools"),
        ("progress", "progress"), ("working hours", "working hours"), ("address", "addresses"), ("key", "keys"),
    ]) func lastWordChanges(_ one: String, _ many: String) {
        #expect(PluralForms.plural(one) == many)
    }

    @Test func groupsStayInProseAndAreCountedAsTables() {
        #expect(PluralForms.plural("front desk") == "front desk")
        #expect(PluralForms.plural("front_desk", groupsStay: false) == "front_desks")
    }

    @Test func massNounsTakeASingularVerb() {
        #expect(PluralForms.isMass("scan_history"))
        #expect(!PluralForms.isMass("answer"))
        #expect(!PluralForms.isMass("data"))
    }
}
