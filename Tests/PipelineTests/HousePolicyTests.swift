import DesignModel
import Diagnostics
import Ports
import Testing

@testable import Pipeline

@Suite struct HousePolicyTests {
    private let brief = """
        # Room booking

        300 employees book meeting rooms each day. A room is never booked twice for the same time.
        Bookings are kept for two years. 5 requests per second at the peak. Two developers build it.
        """

    private func run(_ text: String, policy: String, to stage: Stage = .design) -> Run {
        let (policy, diagnostics) = PolicyFile.read(SourceText(name: "policy.yaml", text: policy))
        #expect(diagnostics.isEmpty)
        var run = Run()
        run.policy = policy
        return DesignPipeline().advance(
            run, text: SourceText(name: "brief.md", text: text), folder: MemoryTree([:]), to: stage)
    }

    private func store(_ run: Run) throws -> Decision {
        try #require(run.decisions?.decisions.first { $0.topic == Topic.primaryStore })
    }

    @Test func withoutAPolicyTheHouseStoreIsPostgreSQL() throws {
        #expect(try store(run(brief, policy: "")).chosen == "postgresql")
    }

    @Test func aForbiddenProductIsOutWithTheReasonInTheRecord() throws {
        let run = run(
            brief, policy: "forbid: [{name: postgresql, reason: no one on call knows it}]", to: .artefacts)
        let decision = try store(run)
        #expect(decision.chosen != "postgresql")
        let option = try #require(decision.options.first { $0.id == "postgresql" })
        let said = "the house policy forbids PostgreSQL: `no one on call knows it` (`policy.yaml:1`)"
        #expect(option.exclusions.map(\.template).contains(said))
        let record = try #require(run.artefacts?.first { $0.path.hasSuffix("-primary-store.md") })
        #expect(record.text.contains("no one on call knows it"))
        #expect(run.design?.system.forbidden.contains("postgresql") == true)
        #expect(run.findings?.contains { $0.code == .uncitedFigure } == false)
    }

    @Test func aPreferredProductIsTakenWhereItKeepsTheConstraints() throws {
        let decision = try store(run(brief, policy: "prefer: [{name: mysql, reason: the platform team runs it}]"))
        #expect(decision.chosen == "mysql" && decision.settledBy == .policy)
        #expect(decision.reason.template.contains("the platform team runs it"))
    }

    @Test func aPreferenceBringsNothingThatIsNotNeeded() throws {
        let run = run(brief, policy: "prefer: [redis, kafka, opensearch, kubernetes]")
        let decisions = try #require(run.decisions?.decisions)
        #expect(decisions.first { $0.topic == Topic.cache }?.chosen == "none")
        #expect(decisions.first { $0.topic == Topic.search }?.chosen != "opensearch")
        #expect(decisions.first { $0.topic == Topic.asyncWork }?.chosen != "kafka")
    }

    @Test func whatIsNotAllowedIsOutAmongItsOwnKind() throws {
        let decision = try store(run(brief, policy: "allow: [mariadb, mysql]"))
        #expect(decision.chosen == "mysql")
        let postgres = try #require(decision.options.first { $0.id == "postgresql" })
        #expect(postgres.exclusions.contains { $0.template.contains("allows MariaDB and MySQL") })
    }

    @Test func thePolicyWinsOverTheBriefAndSaysSo() throws {
        let run = run(brief + "\nWe use MySQL.", policy: "forbid: [mysql]")
        #expect(try store(run).chosen != "mysql")
        let finding = try #require(run.objections.first { $0.code == .policyOverrulesBrief })
        #expect(finding.summary.hasPrefix("MySQL") && finding.notes.first?.text == "policy.yaml, line 1")
    }

    @Test func ownLimitsDecideInThePlaceOfPublishedOnes() throws {
        let policy = "limits: {postgresql.commits: {value: 0.5, source: own load test, date: 2026-09}}"
        let decision = try store(run(brief, policy: policy))
        #expect(decision.chosen != "postgresql")
        let postgres = try #require(decision.options.first { $0.id == "postgresql" })
        #expect(postgres.exclusions.contains { $0.template.contains("{limit.postgresql.commits}") })
    }

    @Test func ownPricesStandInTheLedgerWithTheirSource() throws {
        let policy = "prices: {aws.egress: {value: 0.05, source: contract of March, date: 2026-03}}"
        let run = run(brief, policy: policy)
        let entry = try #require(run.design?.ledger.entry("price.aws.egress"))
        #expect(entry.quantity.value == 0.05)
        #expect(entry.quantity.provenance == .published(source: "contract of March, policy.yaml", date: "2026-03"))
    }

    @Test func ownPricesChangeTheBill() throws {
        let plain = run(brief, policy: "", to: .assessment)
        let market = try #require(plain.design?.sites.first?.provider)
        let policy =
            "prices: {\(market).container_cpu_hour: {value: 9, source: contract of March, date: 2026-03}, \(market).database_storage: {value: 90, source: contract of March, date: 2026-03}, \(market).backup_storage: {value: 90, source: contract of March, date: 2026-03}}"
        let dear = run(brief, policy: policy, to: .assessment)
        let (before, after) = (plain.assessment?.ledger["cost.monthly"], dear.assessment?.ledger["cost.monthly"])
        #expect(try #require(after).value > #require(before).value * 2)
    }

    @Test func recordsHaveTheFormOfTheHouse() throws {
        let policy = """
            records:
              template: |
                # Decision of the board: {{title}}
                ## What we do
                {{outcome}}
                ## When we meet again
                {{flip_points}}
            """
        let run = run(brief, policy: policy, to: .artefacts)
        let record = try #require(run.artefacts?.first { $0.path.hasSuffix("-primary-store.md") })
        #expect(record.text.contains("# Decision of the board: Where the records of Room booking live"))
        #expect(record.text.hasPrefix("---\nstatus: accepted"))
        #expect(record.text.contains("## What we do\nChosen:") && !record.text.contains("Considered options"))
        #expect(run.expression.isEmpty)
    }

    @Test func aPolicyThatSaysNothingChangesNothing() throws {
        let plain = DesignPipeline().advance(
            Run(), text: SourceText(name: "brief.md", text: brief), folder: MemoryTree([:]), to: .decisions)
        #expect(run(brief, policy: "# nothing yet", to: .decisions).decisions == plain.decisions)
    }
}
