import DesignModel
import Diagnostics
import Pipeline
import TestSupport
import Testing

/// Inputs nobody wrote for us: the run ends, says what it could not use, and never invents.
@Suite struct OddBriefsTests {
    @Test func twelveWordsGetASensibleDesign() {
        let run = ExampleRun.of("We want an app where dog owners book walkers in our city.")
        #expect(["single_server", "modular_monolith", "monolith_with_workers"].contains(run.choice(Topic.style)))
        #expect(run.choice(Topic.primaryStore) == "postgresql")
        #expect(run.design?.questions.isEmpty == false)
        #expect(run.errors.isEmpty, "\(run.errors.map(\.line))")
    }

    @Test func aShoppingListIsToldFromABrief() {
        let run = ExampleRun.of("- milk\n- 2 kg flour\n- 12 eggs\n- butter\n")
        #expect(run.allFindings.contains { $0.severity >= .warning })
        #expect((run.design?.components.count ?? 0) <= 3)
    }

    @Test func anEmptyTextEndsWithADiagnostic() {
        for text in ["", "\n\n  \n", "---\n---\n"] {
            #expect(ExampleRun.of(text).brief?.diagnostics.isEmpty == false, "'\(text)'")
        }
    }

    @Test func sevenNinesOnOneServerAreCalledImpossible() {
        let run = ExampleRun.of(
            "# Depot\n\nDrivers book loading slots. It must run on one server, with 99.99999 % availability and 20 requests per second."
        )
        #expect(run.allFindings.contains { $0.severity == .error && $0.place.description.contains("availab") })
    }

    @Test func contradictoryTargetsAreAskedNotResolved() {
        let run = ExampleRun.of(
            "# Archive\n\nClerks upload documents. Documents are kept 5 years. Search p95 under 300 ms.\n\nDocuments are kept 10 years.\n"
        )
        #expect(run.brief?.contradictions.contains { $0.topic.rawValue.contains("retention") } == true)
    }

    @Test func hostileMarkupComesOutHarmless() {
        let run = ExampleRun.of(
            "# Shop <script>alert(1)</script> | `x`\n\nBuyers order **cakes** | <img src=x onerror=alert(1)>. We expect 20 orders a day.\n"
        )
        let page = run.artefacts?.first { $0.path == "index.html" }?.text ?? ""
        #expect(!page.isEmpty && !page.contains("<script>alert") && !page.contains("<img src=x"))
        #expect(run.expression.isEmpty)
    }

    @Test func aHugeBriefIsReadToItsEnd() {
        let line = "- Customers order parts; 20 orders a day for depot "
        let text = (0..<1500).map { line + String($0) + ".\n" }.joined()
        let brief = DesignPipeline().read(SourceText(name: "brief.md", text: "# Parts\n\n" + text))
        #expect(!brief.facts.isEmpty)
    }

    @Test func figuresThatNoIntegerHoldsAreSurvived() {
        let huge = String(repeating: "9", count: 30)
        for words in ["live in \(huge) months", "9,000 orders a day \(huge) years later", "\(huge) years after launch"]
        {
            let text = "# Depot\n\nDrivers book slots. We expect 20 orders a day, \(words). It must be \(words)."
            #expect(ExampleRun.of(text).brief != nil, "\(words)")
        }
    }
}

/// Briefs that the engine was not built on: whatever is read of them, what is made of it holds together.
@Suite struct ForeignBriefsTests {
    /// What a brief can ask for and nobody can give; everything else that is wrong is wrong with us.
    private static let theirs: Set<DiagnosticCode> = [
        .costAboveBudget, .contradictoryStatements, .peakBelowMean,
    ]

    @Test(arguments: ExampleBrief.developed + ExampleBrief.heldOut)
    func designsHoldTogether(_ brief: ExampleBrief) {
        let run = ExampleRun.of(brief.source)
        let ours = run.errors.filter { !Self.theirs.contains($0.code) }
        #expect(ours.isEmpty, "\(ours.map(\.line))")
    }

    @Test func aTotalThatOneOfItsFlowsExceedsIsOutgrown() {
        let run = ExampleRun.of(
            "# Pods\n\nPlayers fetch feeds and creators upload episodes. About 900 requests per day. Feed fetches: 350 per second."
        )
        #expect((run.design?.ledger["load.peak_rps"]?.canonical ?? 0) >= 350)
    }
}
