import DesignModel
import Testing

@Suite struct LedgerTests {
    let peak = LedgerEntry("load.peak_rps", Quantity(120, .perSecond, nil, .assumed(why: "test")), meaning: "peak")

    @Test func namesTheQuantityItKeeps() {
        var ledger = Ledger()
        #expect(ledger.enter(peak).name == "load.peak_rps")
        #expect(ledger["load.peak_rps"]?.value == 120)
    }

    @Test func replacesAnEntryInItsPlace() {
        var ledger = Ledger([peak, LedgerEntry("other", peak.quantity, meaning: "other")])
        var higher = peak
        higher.quantity.value = 240
        ledger.enter(higher)
        #expect(ledger.entries.map(\.quantity.value) == [240, 120])
    }
}

@Suite struct ProseTests {
    @Test func separatesWordsFromCitations() {
        let prose: Prose = "Peak of {load.peak_rps} on Sunday."
        #expect(prose.pieces == [.words("Peak of "), .citation("load.peak_rps"), .words(" on Sunday.")])
        #expect(prose.citations == ["load.peak_rps"])
    }

    @Test func keepsAnOpenBraceThatNeverCloses() {
        #expect(Prose("a { b").pieces == [.words("a { b")])
    }
}
