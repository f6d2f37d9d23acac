import DesignModel
import Estimation
import TestSupport
import Testing

@testable import Simulation

/// The model that a design stands for, on the sample bakery.
@Suite struct DesignTests {
    private let design = Design.sample
    private var assessment: Assessment { Assessor().assess(design) }

    @Test func everyOperationWithARateIsASource() {
        let rated = design.interfaces.flatMap(\.operations).filter { ($0.peakRate ?? $0.meanRate) != nil }
        #expect(ModelOfDesign(design, assessment).model.sources.map(\.name) == rated.map(\.id.rawValue))
    }

    @Test func theModelIsSound() {
        #expect(ModelReview(ModelOfDesign(design, assessment).model).diagnostics.map(\.summary) == [])
    }

    /// Two ways to the same figure: what the assessment reckons and what the simulator measures.
    @Test func simulatedAndComputedUtilisationAgree() throws {
        let computed = try #require(assessment.components.first { $0.component == "api" })
        let report = try #require(DesignStudy(design, assessment, Scenario(), seed: 3).report)
        let station = try #require(report.stations.first { $0.name == "api.cpu" })
        #expect(station.utilisation.value.isWithin(0.1, of: computed.utilisation.value))
        #expect(report.unstable.isEmpty)
    }

    @Test func moreLoadKeepsItBusier() throws {
        var double = Scenario("double")
        double.load = 2
        let (usual, busy) = (
            DesignStudy(design, assessment, Scenario(), seed: 3), DesignStudy(design, assessment, double, seed: 3)
        )
        func utilisation(_ study: DesignStudy) -> Double {
            study.report?.stations.first { $0.name == "main" }?.utilisation.value ?? 0
        }
        #expect(utilisation(busy).isWithin(0.15, of: 2 * utilisation(usual)))
    }

    @Test func wordsBecomeDisturbances() throws {
        let (scenario, diagnostics) = ScenarioWords.read(
            "peak x2 while main is slow x4, one instance of api crashes and impatient users", design)
        #expect(diagnostics.isEmpty)
        #expect(scenario.load == 2)
        #expect(scenario.clientAttempts == 3)
        #expect(scenario.disturbances.map(\.kind) == [.slow, .crash])
        #expect(scenario.disturbances.map(\.subject) == ["main", "api"])
        #expect(scenario.disturbances.map(\.amount) == [4, 1])
    }

    @Test func theProviderIsFoundByWhatItDoes() throws {
        let party = try #require(design.components.first { $0.kind == .thirdParty })
        let (scenario, _) = ScenarioWords.read("the payment provider is down", design)
        #expect(scenario.disturbances.map(\.subject) == [party.id.rawValue])
        #expect(scenario.disturbances.map(\.kind) == [.errors])
    }

    @Test func wordsThatSayNothingAreRefused() {
        let (_, diagnostics) = ScenarioWords.read("everything explodes", design)
        #expect(diagnostics.map(\.code) == [.scenarioNotUnderstood])
    }

    @Test func aSlowDatabaseHurtsWhileItIsSlowAndNoLonger() throws {
        let drill = try #require(DrillBook.drills(for: design).first { $0.name.hasPrefix("main answers ten times") })
        let outcome = try #require(DrillRun(design, assessment).outcome(drill))
        #expect(!outcome.isMetastable)
        #expect(outcome.recoveredAfter != nil)
        #expect(outcome.imbalances.isEmpty)
    }

    @Test func anAbsentDatabaseFailsEverythingAndIsNoticed() throws {
        let drill = try #require(DrillBook.drills(for: design).first { $0.name == "main does not answer at all" })
        let outcome = try #require(DrillRun(design, assessment).outcome(drill))
        #expect(outcome.badBefore < 0.1)
        #expect(outcome.badDuring > 0.8)
        #expect(!outcome.isMetastable)
    }

    @Test func everyDrillOfTheSampleComesBack() {
        let outcomes = DrillRun(design, assessment).all { numbers, run in numbers.map(run) }
        #expect(outcomes.count >= 8)
        #expect(outcomes.filter(\.isMetastable).map(\.drill) == [])
        #expect(outcomes.flatMap(\.imbalances) == [])
    }
}
