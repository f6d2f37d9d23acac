import Testing

/// Operations in other forms than sentences: user stories, lists of duties, tables of roles, chats.
@Suite struct ActionsFormTests {
    @Test func whoWantsAListReadsIt() {
        #expect(
            operationsRead(in: "As a nurse, I want a list of the doses due today.") == ["nurse: see Dose (read)"])
    }

    @Test func aNounNamesWhatIsDone() {
        #expect(
            operationsRead(in: "- Registration of a permit by the applicant\n- Search of permits by street") == [
                "applicant: register Permit (write)", "applicant: search Permit (search)",
            ])
    }

    @Test func whatNeedsApprovalIsApprovedByWhoGivesIt() {
        #expect(
            operationsRead(in: "Refunds above 500 euros require approval by a manager.") == [
                "manager: approve Refund (write)"
            ])
    }

    @Test func aRowsFirstCellActsInTheOthers() {
        let table = "| Who | What |\n|---|---|\n| Receptionist | books rooms; cancels bookings |"
        #expect(operationsRead(in: table).allSatisfy { $0.hasPrefix("receptionist: ") })
        #expect(operationsRead(in: table).contains("receptionist: cancel Booking (write)"))
    }

    @Test func whoSpeaksInAChatDoesNothing() {
        #expect(
            operationsRead(in: "**lena** 09:02\ndrivers confirm a delivery") == ["driver: confirm Delivery (write)"])
    }

    @Test func bracketsDoNotEndAClause() {
        #expect(
            operationsRead(in: "A member pays the fee (we use Stripe), reserves a boat and returns it.") == [
                "member: pay Fee (write)", "member: reserve Boat (write)", "member: return Boat (write)",
            ])
    }

    @Test func onlyAListWithAndSharesItsObject() {
        #expect(operationsRead(in: "A member joins, pays the fee.") == ["member: pay Fee (write)"])
    }
}
