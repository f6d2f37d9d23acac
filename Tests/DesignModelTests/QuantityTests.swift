import DesignModel
import Foundation
import Testing

@Suite struct QuantityTests {
    @Test func convertsRatesBetweenTheirIntervals() {
        let rate = Quantity(1_500_000, .perDay, nil, .assumed(why: "test"))
        #expect(abs(rate.converted(to: .perSecond)! - 17.361_111_1) < 1e-6)
    }

    @Test func refusesToConvertAcrossDimensions() {
        #expect(Quantity(5, .seconds, nil, .assumed(why: "test")).converted(to: .bytes) == nil)
    }

    @Test(arguments: ["EUR", "GBP_per_month", "per_week", "kB"])
    func readsUnitNamesOfTheVocabulary(name: String) {
        #expect(Unit(named: name)?.name == name)
    }

    @Test(arguments: ["eur", "EURO", "EUR_per_week", "furlong", ""])
    func refusesUnitNamesOutsideTheVocabulary(name: String) {
        #expect(Unit(named: name) == nil)
    }

    @Test func writesWholeNumbersWithoutAPoint() {
        #expect(640_000.0.formattedPlainly == "640000")
        #expect(99.95.formattedPlainly == "99.95")
    }
}

@Suite struct FactTests {
    @Test func keepsKindOfValueThroughJSON() throws {
        for value in [FactValue.number(3), .text("forever"), .truth(true)] {
            let data = try JSONEncoder().encode([value])
            #expect(try JSONDecoder().decode([FactValue].self, from: data) == [value])
        }
    }

    @Test func namesTheSubjectOfANarrowKey() {
        #expect(FactKey("load.webhook.peak_rps").subject == "webhook")
        #expect(FactKey("load.peak_rps").subject == nil)
    }
}
