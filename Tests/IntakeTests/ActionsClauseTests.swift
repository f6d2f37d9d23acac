import Testing

/// Who does what to what, clause by clause.
@Suite struct ActionsClauseTests {
    @Test func aPlainSentenceNamesActorVerbAndEntity() {
        #expect(operationsRead(in: "A grower enters a harvest.") == ["grower: enter Harvest (write)"])
    }

    @Test func coordinatedVerbsShareSubjectAndObject() {
        #expect(
            operationsRead(in: "Members can rent, extend and return a locker.") == [
                "member: rent Locker (write)", "member: extend Locker (write)", "member: return Locker (write)",
            ])
    }

    @Test func twoSubjectsMakeTwoOperations() {
        #expect(
            operationsRead(in: "Tenants and landlords can upload a document.") == [
                "tenant: upload Document (write)", "landlord: upload Document (write)",
            ])
    }

    @Test func aRelativeClauseActsForTheNounBeforeIt() {
        #expect(
            operationsRead(in: "Trainers, 40 of them, who publish workouts.") == ["trainer: publish Workout (write)"])
        #expect(
            operationsRead(in: "Each guest gets a voucher that a cashier redeems.") == [
                "cashier: redeem Voucher (write)"
            ])
    }

    @Test func aWishIsAnOperation() {
        #expect(
            operationsRead(in: "We want tenants to report a defect and follow its repair.") == [
                "tenant: report Defect (write)", "tenant: follow Repair (write)",
            ])
    }

    @Test func thePronounStandsForTheLastThing() {
        #expect(
            operationsRead(in: "A courier picks up a parcel. He scans it at the door.").contains(
                "courier: scan Parcel (write)"))
    }

    @Test func aPassiveWithoutAgentIsTheSystems() {
        #expect(operationsRead(in: "Every measurement is validated.") == ["system: validate Measurement (job)"])
        #expect(operationsRead(in: "Invoices are created every night.") == ["system: create Invoice (job)"])
    }

    @Test func anOrderInAListIsTheUsersOrTheSystems() {
        #expect(
            operationsRead(
                in: "Pupils borrow books.\n\n- Search books by author and title\n- Send every loan to the ledger") == [
                    "pupil: borrow Book (write)", "pupil: search Book (search)", "system: send Loan (job)",
                ])
    }

    @Test func aMachineThatReportsStreams() {
        #expect(
            operationsRead(in: "Sensors send a measurement every minute.") == ["sensor: send Measurement (stream)"])
    }

    @Test func gettingAReminderIsBeingSentOne() {
        #expect(operationsRead(in: "Donors get a reminder.") == ["system: send Reminder (job)"])
    }

    @Test func aSplitParticleStaysWithItsVerb() {
        #expect(operationsRead(in: "Receptionists check guests in.") == ["receptionist: check in Guest (write)"])
    }

    @Test func whatIsReportedSomebodyReported() {
        #expect(
            operationsRead(in: "Moderators hide reported recipes.") == [
                "moderator: hide Recipe (write)", "user: report Recipe (write)",
            ])
    }
}
