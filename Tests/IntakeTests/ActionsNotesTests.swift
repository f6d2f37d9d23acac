import Testing

/// Notes, tables and talk about the project itself.
@Suite struct ActionsNotesTests {
    @Test func theRoleOfARowStandsBehindItsReference() {
        let table = "| ID | Role | Can |\n|---|---|---|\n| FR-3 | Applicant | upload supporting documents |\n"
        #expect(operationsRead(in: table) == ["applicant: upload SupportingDocument (write)"])
    }

    @Test func aDashBehindARoleSaysWhoActs() {
        #expect(
            operationsRead(in: "* Hydrologist - corrects readings, compares years\n").contains(
                "hydrologist: correct Reading (write)"))
    }

    @Test func itStandsForTheOneThingAndThemForTheSeveral() {
        #expect(
            operationsRead(in: "- editor: creates an article, adds pictures, sends it for review").contains(
                "editor: send Article (write)"))
    }

    @Test func aPluralSubjectActsFromBehindItsPlace() {
        #expect(
            operationsRead(in: "Cameras at the entrance send a picture of each boat.") == [
                "camera: send Picture (stream)"
            ])
    }

    @Test func engineersWhoUseTheSystemAreItsUsers() {
        #expect(
            operationsRead(in: "- engineers upload calibration files") == [
                "engineer: upload CalibrationFile (write)"
            ])
    }

    @Test func talkAboutTheProjectIsNoOperation() {
        #expect(operationsRead(in: "Three halls a term, call it 15 % a year.") == [])
        #expect(operationsRead(in: "We can find £35 a month.") == [])
        #expect(operationsRead(in: "My brother-in-law says it is easy. He sells fridges.") == [])
        #expect(operationsRead(in: "Two students are going to build it.") == [])
    }

    @Test func whatAThingBecomesIsNoEntity() {
        #expect(!entitiesRead(in: "When a plot falls vacant the office offers it to a tenant.").contains("Vacant"))
        #expect(!entitiesRead(in: "It goes back and forth.").contains("Forth"))
    }
}
