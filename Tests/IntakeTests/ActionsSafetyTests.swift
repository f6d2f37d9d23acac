import Testing

/// Odd input yields less, never a crash or a hang.
@Suite struct ActionsSafetyTests {
    @Test(arguments: [
        "", " ", ",", "((((", "))))", "of of of of", "to to to", "who which that", "and, and; and:", "'s 's 's", "a",
        "the the the",
        "is been being", "\"", "\"book", "[10:02", "book book book book", "- \n- \n-", "| a |\n|---|\n| |",
        "не знаю 这个 🙂 \u{0}",
        "must must not never", "16", "16 push", "it it it", "users' users's", "1.1 1.1 1.1", "search, and", "by by by",
    ])
    func isReadWithoutACrash(_ text: String) {
        _ = operationsRead(in: text)
        _ = entitiesRead(in: text)
    }

    @Test(.timeLimit(.minutes(10))) func aTextOfManySentencesIsReadWithoutHanging() {
        let text = String(repeating: "A buyer orders a lamp, and a clerk ships it. ", count: 1_000)
        #expect(operationsRead(in: text).count == 2)
    }

    @Test func theSameTextGivesTheSameReading() {
        let text = "Pupils borrow books. Teachers mark essays. Parents pay fees. Clerks print reports."
        #expect(operationsRead(in: text) == operationsRead(in: text))
        #expect(entitiesRead(in: text) == entitiesRead(in: text))
    }
}
