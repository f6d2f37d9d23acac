import DesignModel
import Diagnostics
import Testing

@Suite struct SourceTests {
    @Test func numberFromNowhere() {
        expect(.unsourcedQuantity, at: "components.api.scaling.minimum") { design in
            design.component("api") { $0.scaling?.minimum = Quantity(2, .count, nil, .assumed(why: "")) }
        }
    }

    @Test func nameThatIsNoEntry() {
        expect(.unknownLedgerEntry, at: "channels.work.max_attempts") { $0.channels[0].maxAttempts?.name = "tries" }
    }

    @Test func sumOfAMissingEntry() {
        expect(.brokenDerivation, at: "ledger.load.day") { design in
            let day = Quantity(1, .perDay, nil, .derived(formula: "peak × hours", inputs: ["load.peek_rps"]))
            design.ledger.enter(LedgerEntry("load.day", day, meaning: "requests a day"))
        }
    }

    @Test func citationOfNothing() {
        expect(.unknownCitation, at: "narratives.section:1.text") { design in
            design.narratives[0].text = "Bears {load.peek_rps}."
        }
    }

    @Test func citationOfAComputedFigureIsFine() {
        var design = Design.sample
        design.narratives[0].text = "Costs {cost.monthly} and is {capacity.api.utilisation} busy."
        #expect(findings(design).isEmpty)
    }

    @Test func figureInProse() {
        expect(.uncitedFigure, at: "components.api.responsibility") { design in
            design.component("api") { $0.responsibility = "Bears 20 requests a second." }
        }
    }

    @Test(arguments: [
        "Problem details follow RFC 9457.", "Speaks TLS 1.3 to S3 and keeps p95.", "Opens on 2026-10-15.",
        "Answers `429` with a time.", "Uses AES 256, as the OWASP guide says.",
    ])
    func digitsOfNamesAreNoFigures(text: String) {
        var design = Design.sample
        design.component("api") { $0.responsibility = Prose(text) }
        #expect(findings(design).isEmpty)
    }

    @Test(arguments: ["about 300 ms", "twice, 5x even", "90% of them", "in 3 days"])
    func numbersAndUnitsAreFigures(text: String) {
        var design = Design.sample
        design.risks[0].mitigation = Prose(text)
        #expect(findings(design) == ["uncited-figure at risks.provider-down.mitigation"])
    }
}
