import DesignModel
import Diagnostics
import Foundation
import Knowledge
import Ports
import TestSupport
import Testing

@testable import Pipeline

/// A brief designed with a pattern and a product that only its user knows, as `Examples/Knowledge` has them.
@Suite struct OwnKnowledgeDesignTests {
    private static func file(_ path: String) throws -> SourceText {
        SourceText(
            name: path,
            text: try String(contentsOf: Golden.root.appending(path: "Examples/Knowledge/\(path)"), encoding: .utf8))
    }

    private static func own() throws -> OwnKnowledge {
        let files = try ["knowledge/beandb.yaml", "knowledge/stamp-cards.yaml"].map(file)
        let (own, diagnostics) = KnowledgeFile.read(files)
        #expect(diagnostics.isEmpty)
        return own
    }

    private func run(_ own: OwnKnowledge, policy: Bool = true) throws -> Run {
        let pipeline = DesignPipeline(Repertoire.builtIn.adding(own))
        var run = Run()
        if policy {
            let (read, wrong) = PolicyFile.read(try Self.file("policy.yaml"), pipeline.repertoire.technologies)
            #expect(wrong.isEmpty)
            run.policy = read
        }
        return pipeline.advance(run, text: try Self.file("brief.md"), folder: MemoryTree([:]), to: .artefacts)
    }

    private func text(_ run: Run, _ path: String) throws -> String {
        try #require(run.artefacts?.first { $0.path == path }).text
    }

    @Test func thePatternBringsItsTablesRulesAndOperations() throws {
        let run = try run(Self.own())
        #expect(run.requirements?.patterns.contains("stamp_cards") == true)
        let schema = try text(run, "data/schema.sql")
        #expect(schema.contains("check (stamps between 0 and full_at)"))
        #expect(schema.contains("create table stamps"))
        #expect(try text(run, "api/openapi.yaml").contains("receipt-already-stamped"))
        let operations = run.design?.interfaces.flatMap { $0.operations.map(\.id.rawValue) } ?? []
        #expect(operations.contains("redeem-stamp-card"))
        #expect(run.design?.risks.contains { $0.title.template.contains("stamps for a friend") } == true)
        #expect(run.design?.steps.contains { $0.title.template.contains("one receipt never counts twice") } == true)
    }

    @Test func withoutItTheSameBriefHasNoneOfThat() throws {
        let run = try run(OwnKnowledge(), policy: false)
        #expect(run.requirements?.patterns.contains("stamp_cards") == false)
        #expect(try !text(run, "data/schema.sql").contains("never_overfull"))
    }

    @Test func aPreferredProductIsTakenWithItsLimitsAndTerms() throws {
        let run = try run(Self.own())
        let decision = try #require(run.decisions?.decisions.first { $0.topic == Topic.primaryStore })
        #expect(decision.chosen == "beandb" && decision.settledBy == .policy)
        #expect(run.design?.ledger["limit.beandb.commits"]?.value == 1800)
        let told = ([decision.reason] + decision.consequences).map(\.template).joined(separator: "\n")
        #expect(told.contains("{limit.beandb.commits} of commits"))
        #expect(told.contains("`in-house service`"))
        let document = try text(run, "README.md")
        #expect(document.contains("BeanDB"))
        #expect(run.findings?.filter { $0.severity == .error } == [])
    }

    @Test func itsDialectGivesItASchemaAndAContainer() throws {
        let run = try run(Self.own())
        let store = try #require(run.design?.stores.first)
        #expect(store.technology == "beandb" && store.engine == "postgresql" && store.kind == .relational)
        #expect(try text(run, "deploy/compose.yaml").contains("postgres:"))
    }

    @Test func withoutThePolicyItIsAnOptionAmongOthers() throws {
        let decision = try #require(
            run(Self.own(), policy: false).decisions?.decisions.first { $0.topic == Topic.primaryStore })
        #expect(decision.chosen == "postgresql")
        #expect(decision.options.contains { $0.id == "beandb" && $0.exclusions.isEmpty })
    }

    @Test func theBookShowsItAsTheirs() throws {
        let book = KnowledgeBook.of(Repertoire.builtIn.adding(try Self.own()))
        let entry = try #require(book.entry("stamp_cards"))
        #expect(entry.yours == "knowledge/stamp-cards.yaml:2")
        #expect(KnowledgePage.list(book.search(["bean"])).contains("BeanDB (yours)"))
        #expect(book.entry("checkout")?.yours == nil)
    }
}
