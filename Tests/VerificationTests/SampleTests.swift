import DesignModel
import Diagnostics
import Estimation
import TestSupport
import Testing
import Verification

@Suite struct SampleTests {
    @Test func soundDesignHasNoFindings() {
        #expect(findings(.sample).isEmpty)
    }

    @Test func emptyDesignHasNoFindings() {
        #expect(findings(Design(system: SystemProfile(name: "Nothing"))).isEmpty)
    }

    @Test func everyFindingExplainsItselfAndOffersAFix() {
        var design = Design.sample
        for index in design.edges.indices { design.edges[index].policy = nil }
        design.events[0].consumers = []
        let found = Verifier().check(design, Assessor().assess(design))
        #expect(found.count > 6)
        for finding in found {
            #expect(!(finding.explanation ?? "").isEmpty && !finding.fixes.isEmpty && !finding.summary.hasSuffix("."))
        }
    }

    @Test func everyCodeHasOneNameAndAPage() {
        let codes = DiagnosticCode.catalogue
        #expect(Set(codes.map(\.id)).count == codes.count)
        for code in codes { #expect(!code.meaning.isEmpty && !code.instead.isEmpty && !code.use.isEmpty) }
    }
}
