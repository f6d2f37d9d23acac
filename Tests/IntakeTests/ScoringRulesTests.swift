import DesignModel
import Diagnostics
import TestSupport
import Testing

/// The judge is judged first: each rule of `Examples/VOCABULARY.md` that decides a match.
@Suite struct ScoringRulesTests {
    @Test func ratesAreComparedInTheirCanonicalUnit() {
        #expect(agree(.number(60), .perMinute, .number(1), .perSecond, "load.peak_rps"))
        #expect(!agree(.number(61), .perMinute, .number(1), .perSecond, "load.peak_rps"))
        #expect(!agree(.number(1), .seconds, .number(1), .perSecond, "load.peak_rps"))
    }

    @Test func roughFiguresMayDifferByFivePercent() {
        #expect(agree(.number(104), .count, .number(100), .count, "data.unit.count", bound: .about))
        #expect(!agree(.number(104), .count, .number(100), .count, "data.unit.count"))
    }

    @Test func availabilitiesAreComparedByTheirComplement() {
        #expect(!agree(.number(0.9995), .fraction, .number(99.9), .percent, "quality.availability"))
        #expect(agree(.number(0.999), .fraction, .number(99.9), .percent, "quality.availability"))
    }

    @Test func moneyKeepsItsCurrency() {
        #expect(
            agree(.number(12_000), Unit(named: "EUR_per_year"), .number(1000), .moneyPerMonth("EUR"), "budget.monthly"))
        #expect(!agree(.number(1000), .moneyPerMonth("USD"), .number(1000), .moneyPerMonth("EUR"), "budget.monthly"))
    }

    @Test func namesMayCarryAnAdditionButAuthenticationMayNot() {
        #expect(agree(.text("Stripe Connect"), nil, .text("stripe"), nil, "integration[]"))
        #expect(agree(.text("video visit"), nil, .text("Video visits"), nil, "scope.excluded[]"))
        #expect(!agree(.text("oidc mfa"), nil, .text("oidc"), nil, "security.auth[]"))
    }

    @Test func ruleSlugsAreFreeButThePassageIsNot() {
        var label = LabelledFact("rule.slot_hold", .number(4), .minutes, quote: "held for 4 minutes")
        label.optional = false
        let judge = facts([label], text: "A slot is held for 4 minutes. Tea takes 4 minutes.")
        let hold = fact("rule.hold", .number(240), .seconds, "held for 4")
        #expect(judge.score([hold]).found == 1)
        #expect(judge.score([fact("rule.hold", .number(240), .seconds, "Tea takes 4 minutes")]).found == 0)
        #expect(judge.score([fact("data.hold.count", .number(4), .count, "held for 4 minutes")]).found == 0)
    }

    @Test func optionalFactsNeitherHelpNorHurt() {
        var label = LabelledFact("region[]", .text("NL"), quote: "Netherlands")
        label.optional = true
        let judge = facts([label], text: "in the Netherlands")
        #expect(judge.score([]) == Tally())
        #expect(judge.score([fact("region[]", .text("NL"), nil, "Netherlands")]) == Tally())
    }

    @Test func aFigureForAnotherTimeIsAMiss() {
        var label = LabelledFact("data.meter.count", .number(9), .count, quote: "9 later")
        label.when = "+12 months"
        let judge = facts([label], text: "9 later")
        #expect(judge.score([fact("data.meter.count", .number(9), .count, "9 later")]).missed.count == 1)
        #expect(judge.score([fact("data.meter.count", .number(9), .count, "9 later", "+12 months")]).found == 1)
    }

    @Test func aSecondReadingOfTheSameFactIsInvented() {
        let judge = facts([LabelledFact("compliance[]", .text("GDPR"), quote: "GDPR")], text: "GDPR, really GDPR")
        let reading = fact("compliance[]", .text("gdpr"), nil, "GDPR")
        #expect(judge.score([reading, reading]).extra.count == 1)
    }

    @Test func operationsAgreeByAlternativesAndTellPeopleFromTheSystem() {
        let label = LabelledOperation(actor: "buyer", verb: "buy|pay", entity: "Order|Listing", kind: "write")
        let judge = ScoringOperations(labels: labels(operations: [label]))
        #expect(judge.score([operation("customer", "pay", "listings", .write)]).found == 1)
        #expect(judge.score([operation("customer", "pay", "Listing", .write)], strictActors: true).found == 0)
        #expect(judge.score([operation("system", "pay", "Listing", .write)]).found == 0)
        #expect(judge.score([operation("buyer", "pay", "Listing", .read)]).found == 0)
    }

    @Test func aFactFromADistractorIsCaughtUnlessItIsTheLabelledOne() {
        var expected = labels(facts: [LabelledFact("data.truck.count", .number(70), .count, quote: "seventy")])
        expected.distractors = [Distractor(quote: "sixty, no", why: "corrected")]
        let judge = ScoringFacts(labels: expected, text: "We run sixty, no, seventy trucks")
        #expect(judge.fooled([fact("data.truck.count", .number(70), .count, "sixty, no, seventy trucks")]) == [])
        #expect(judge.fooled([fact("data.truck.count", .number(60), .count, "sixty")]).count == 1)
    }

    private func agree(
        _ read: FactValue, _ readUnit: Unit?, _ wanted: FactValue, _ unit: Unit?, _ key: FactKey, bound: Bound? = nil
    ) -> Bool {
        var label = LabelledFact(key, wanted, unit, quote: "")
        label.bound = bound
        return ScoringValues.agree(fact(key, read, readUnit, ""), with: label)
    }

    private func facts(_ facts: [LabelledFact], text: String) -> ScoringFacts {
        ScoringFacts(labels: labels(facts: facts), text: text)
    }

    private func labels(facts: [LabelledFact] = [], operations: [LabelledOperation] = []) -> ExpectedReading {
        ExpectedReading(facts: facts, operations: operations)
    }

    private func fact(
        _ key: FactKey, _ value: FactValue, _ unit: Unit?, _ quote: String, _ when: When? = nil
    ) -> Fact {
        Fact(key, value, unit, quote: quote, span: nowhere, when: when)
    }

    private func operation(_ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind) -> StatedOperation
    {
        StatedOperation(actor: actor, verb: verb, entity: entity, kind: kind, quote: "", span: nowhere)
    }

    private let nowhere = SourceSpan(
        file: "brief.md", start: SourceLocation(line: 1, column: 1), end: SourceLocation(line: 1, column: 1))
}
