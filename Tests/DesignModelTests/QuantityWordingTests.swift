import DesignModel
import Testing

@Suite struct QuantityWordingTests {
    private func words(_ value: Double, _ unit: Unit, _ bound: Bound? = nil) -> String {
        Quantity(value, unit, bound, .assumed(why: "test")).words
    }

    @Test func saysRatesByTheirInterval() {
        #expect(words(1800, .perSecond) == "1,800/s")
        #expect(words(900, .perDay, .about) == "about 900 a day")
        #expect(words(3, .perHour) == "3 an hour")
    }

    @Test func saysASlowRateByTheDay() {
        #expect(words(900.0 / 86_400, .perSecond) == "900 a day")
    }

    @Test func keepsTheNinesOfAnAvailability() {
        #expect(words(99.95, .percent) == "99.95 %")
        #expect(words(0.9993127, .fraction) == "99.931 %")
        #expect(words(0.5, .fraction) == "50 %")
        #expect(words(100, .percent) == "100 %")
    }

    @Test func picksTheUnitOfSizeThatReads() {
        #expect(words(1_260_000_000_000, .bytes) == "1.26 TB")
        #expect(words(2, .kilobytes) == "2 kB")
    }

    @Test func putsTheCurrencyFirst() {
        #expect(words(11_000, .moneyPerMonth("USD"), .max) == "at most USD 11,000 a month")
    }

    @Test func saysOneYearInTheSingular() {
        #expect(words(1, .years) == "1 year")
        #expect(words(400, .milliseconds) == "400 ms")
        #expect(words(1440, .minutes) == "24 h")
        #expect(words(90, .minutes) == "90 min")
    }

    @Test func printsCitedValues() {
        let prose: Prose = "Peak of {load.peak_rps}, not {x}."
        let said = prose.words { $0 == "load.peak_rps" ? Quantity(120, .perSecond, nil, .assumed(why: "")) : nil }
        #expect(said == "Peak of 120/s, not {x?}.")
    }
}
