import Testing

/// What is no operation of the system, however active the verb.
@Suite struct ActionsRelevanceTests {
    @Test(arguments: [
        "Booking trains, selling insurance: out of scope.",
        "Two customers can never buy the same seat.",
        "Last year the clerks entered 4,000 orders by hand.",
        "At present clerks enter orders by hand.",
        "A neighbouring city sells permits online.",
        "Who approves a permit?",
        "Availability is 99.9 % and p95 is 200 ms.",
        "We are four engineers and write Kotlin.",
        "Whether dealers may cancel an order will be settled later.",
        "Carriers drop a webhook for good after 3 failed tries.",
        "Some shops are tiny, the largest sends 11 % of all parcels.",
    ])
    func isNoOperation(_ text: String) {
        #expect(operationsRead(in: text) == [])
    }

    @Test func nothingUnderAHeadingOfExcludedScopeIsRead() {
        #expect(operationsRead(in: "# Shop\n\n## Out of scope\n\n- Customers return an order\n") == [])
    }

    @Test func aNoticeBoardFullOfNoiseIsNoBrief() {
        #expect(operationsRead(in: "milk, eggs, flour, 2 lemons, butter") == [])
    }

    @Test(arguments: [
        ("We want a booking site for three tennis courts in our village, members only.", "member: book Court (write)"),
        ("A chat app for dog owners.", "owner: send Message (write)"),
        ("Recipe sharing platform for my family, maybe 30 people", "user: share Recipe (write)"),
        ("I need a backend for a car rental service with 200 cars.", "user: rent Car (write)"),
    ])
    func aDozenWordsSayWhatTheProductIsFor(_ text: String, _ operation: String) {
        #expect(operationsRead(in: text).first == operation)
    }

    @Test func whatIsToldInClausesIsNotGuessedFromTheProduct() {
        let read = operationsRead(in: "A booking site for courts. Members cancel bookings.")
        #expect(read == ["member: cancel Booking (write)"])
    }
}
