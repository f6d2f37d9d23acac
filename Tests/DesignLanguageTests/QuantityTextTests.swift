import DesignModel
import Diagnostics
import Testing

@testable import DesignLanguage

@Suite struct QuantityTextTests {
    static let samples: [(text: String, value: Double, unit: Unit, bound: Bound?)] = [
        ("120 per_second", 120, .perSecond, nil), ("<= 400 ms", 400, .milliseconds, .max),
        (">= 99.9 percent", 99.9, .percent, .min), ("~ 15 per_second", 15, .perSecond, .about), ("3", 3, .count, nil),
        ("2500 EUR_per_month", 2500, .moneyPerMonth("EUR"), nil), ("0.000001 fraction", 0.000001, .fraction, nil),
        ("-3 count", -3, .count, nil), ("1_000_000 B", 1_000_000, .bytes, nil), ("<=2 s", 2, .seconds, .max),
        ("99.5 %", 99.5, .percent, nil), ("1e9 B", 1e9, .bytes, nil),
    ]

    @Test(arguments: samples.indices) func readsValueUnitAndBound(_ position: Int) throws {
        let sample = Self.samples[position]
        let read = try QuantityText.read(sample.text).get()
        #expect((read.value, read.unit, read.bound) == (sample.value, sample.unit, sample.bound))
        #expect(try QuantityText.read(read.text).get() == read)
    }

    @Test(arguments: ["", "ms", "400ms", "400 ms ms", "<=", "inf s", "nan", "0x10 B", "1,000 B"])
    func refusesOtherTexts(_ text: String) {
        #expect(throws: (any Error).self) { try QuantityText.read(text).get() }
    }

    @Test(arguments: [(0.95, "p95"), (0.999, "p99.9"), (0.5, "p50"), (0.09, "p9"), (0.9999, "p99.99")])
    func writesPercentilesWithoutRoundingErrors(_ share: Double, _ text: String) {
        #expect(Percentile(share: share).text == text)
        #expect(Percentile(text: text[...])?.share == share)
    }

    @Test func keepsEveryKindOfProvenance() {
        let span = SourceSpan(
            file: "a: b.md", start: Diagnostics.SourceLocation(line: 3, column: 5),
            end: Diagnostics.SourceLocation(line: 4, column: 9))
        let sources: [Provenance] = [
            .stated(span, quote: "say \"twelve\", or so: 12"), .observed(span, commit: "a41c09e"),
            .observed(span, commit: nil), .decided(record: "docs/adr/0001.md"), .answered(question: "How many?"),
            .derived(formula: "a.b * 2", inputs: ["a.b"]), .assumed(why: "usual: # 1"),
            .measured(command: "bin/bench", engine: "ruby 3.3", date: "2026-07-02"),
            .published(source: "RFC 9457, section 3", date: "2023-07"), .proposed(by: "Ada", because: "no: really"),
            Blueprint.literal,
        ]
        for source in sources {
            var design = Design(system: SystemProfile(name: "x"))
            design.costs = [CostLine(item: "yes", monthly: Quantity(2, .moneyPerMonth("EUR"), .about, source))]
            design.ledger.enter(LedgerEntry("a.b", Quantity(1, .count, nil, source), meaning: "on"))
            let text = Blueprint.write(design)
            let (blueprint, diagnostics) = Blueprint.read(SourceText(name: "b.yaml", text: text))
            #expect(diagnostics == [], "\(text)")
            #expect(blueprint?.design == design, "\(text)")
        }
    }
}

/// Texts that are hard to write bare come back as they were.
@Suite struct ScalarTextTests {
    static let texts = [
        "", " ", "a ", " a", "yes", "null", "~", "1", "-1.5e3", "2026-11-25", "12:30", "a: b", "a #b", "#a", "a:",
        "- a",
        "-", "{a}", "[a", "it's", "\"x\"", "a\nb", "a\n\nb\n", "a\n", "\n", "a \nb", "  a\nb", "a\n\n", "tab\there",
        "nul\u{0}", "next\u{85}line", "sep\u{2028}", "a\u{FEFF}bom", "ä – €", "🥖👩‍🍳", "%x", "@x", "`x`", "a,b", "? x",
        "?x", "|", ">",
        "& x", "*x", "!x", "=", "<<", "0x1F", "1_000", ".5", "+1", "a  b",
        String(repeating: "word ", count: 60) + "end",
        String(repeating: "x", count: 300), "\\", "\\n", "a\r\nb", "'", "''", ": a", "a :b", "a: ", "{load.x} b", "no",
    ]

    @Test(arguments: texts) func comesBackFromEveryPlace(_ text: String) {
        var design = Design(system: SystemProfile(name: text, purpose: Prose(text)))
        design.system.forbidden = [text, "b"]
        var component = Component(id: Identifier(text), title: text)
        var limit = RateLimit()
        limit.scope = text
        component.limits = [limit]
        design.components = [component]
        design.narratives = [Narrative(slot: text, by: text, text: Prose(text))]
        design.security.measures = [Prose(text)]
        let written = Blueprint.write(design)
        let blueprint = Blueprint.read(SourceText(name: "b.yaml", text: written)).blueprint
        #expect(blueprint?.design == design, "\(written)")
    }
}
