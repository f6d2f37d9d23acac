import DesignModel
import Diagnostics
import Testing

@testable import Pipeline

@Suite struct PolicyFileTests {
    private func read(_ text: String) -> (policy: HousePolicy?, diagnostics: [Diagnostic]) {
        PolicyFile.read(SourceText(name: "policy.yaml", text: text))
    }

    @Test func readsRulesWithTheirReasonsAndLines() throws {
        let (policy, diagnostics) = read(
            """
            allow: [postgresql, MySQL]
            prefer:
              - name: mysql
                reason: the platform team runs it
            forbid: [mongo]
            prices: {aws.egress: {value: 0.05, source: contract 17, date: 2026-03}}
            limits: {mysql.commits: {value: 12000, source: own load test, date: 2026-09}}
            """)
        #expect(diagnostics.isEmpty)
        let read = try #require(policy)
        #expect(read.allowed.map(\.technology) == ["postgresql", "mysql"])
        #expect(read.preferred == [PolicyRule("mysql", reason: "the platform team runs it", line: 3)])
        #expect(read.forbidden.map(\.technology) == ["mongodb"] && read.forbidden[0].line == 5)
        #expect(read.prices.first?.name == "aws.egress" && read.prices.first?.value == 0.05)
        #expect(read.limit("mysql.commits")?.value == 12_000)
    }

    @Test func saysEverythingThatIsWrongAtOnceWithWhatWasMeant() {
        let (policy, diagnostics) = read(
            """
            forbit: [kafka]
            prefer: [mysqll]
            limits: {postgresql.comits: {value: 1, source: x, date: 2026-01}}
            prices: {aws.egres: {value: 1, source: x, date: 2026-01}}
            """)
        #expect(policy == nil)
        #expect(diagnostics.map(\.code) == Array(repeating: .unknownPolicyName, count: 4))
        let meant = ["forbid", "mysql", "postgresql.commits", "aws.egress"]
        for (diagnostic, name) in zip(diagnostics, meant) {
            #expect(diagnostic.summary.contains("did you mean '\(name)'?"), "\(diagnostic.summary)")
        }
        #expect(diagnostics.map { $0.place.span?.start.line } == [1, 2, 3, 4])
    }

    @Test func aTemplateNamesPartsThatExistAndTellsTheDecision() {
        let (_, diagnostics) = read("records: {template: \"# {{titel}} {{outcome}}\"}")
        #expect(diagnostics.map(\.code) == [.unknownPolicyName, .badPolicy])
        #expect(diagnostics.first?.summary.contains("did you mean 'title'?") == true)
    }

    @Test func whatIsForbiddenIsNotPreferred() {
        let (policy, diagnostics) = read("prefer: [kafka]\nforbid: [kafka]\n")
        #expect(policy == nil && diagnostics.map(\.code) == [.policyContradiction])
    }

    @Test func aFigureNeedsItsSourceAndDate() {
        let (policy, diagnostics) = read("prices: {aws.egress: {value: 0.05}}\n")
        #expect(policy == nil && diagnostics.map(\.code) == [.badPolicy])
        #expect(diagnostics.first?.fixes.isEmpty == false)
    }

    @Test func whatIsNoPolicyIsRefused() {
        #expect(read("- kafka\n").diagnostics.map(\.code) == [.badPolicy])
        #expect(read("forbid: kafka\n").diagnostics.map(\.code) == [.badPolicy])
        #expect(read("forbid: [\n").diagnostics.map(\.code) == [.badPolicy])
        #expect(read("# nothing yet\n").policy?.isEmpty == true)
    }
}
