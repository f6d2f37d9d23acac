import ContextManager
import DesignModel
import Ports
import Testing

@Suite struct SurveyTests {
    private func survey(_ texts: [String: String]) -> Context {
        ContextManager().survey(MemoryTree(name: "shop", texts))
    }

    private func value(_ key: FactKey, _ context: Context) -> [String] {
        context.facts.filter { $0.key == key }.map { "\($0.value)" }
    }

    @Test func namesTheLanguageThatHoldsMostOfTheCode() {
        let context = survey(["a.go": String(repeating: "x", count: 90), "b.py": "print(1)"])
        #expect(value("stack.language", context) == ["go"])
    }

    @Test func leavesOtherPeoplesCodeOut() {
        let context = survey(["node_modules/x/i.js": String(repeating: "x", count: 900), "src/a.rb": "puts 1"])
        #expect(context.languages.map(\.language) == ["ruby"])
    }

    @Test func quotesTheManifestLineThatShowsADatabase() throws {
        let context = survey(["Gemfile": "source 'x'\ngem 'rails', '7.1'\ngem 'mysql2'\n"])
        let database = try #require(context.facts.first { $0.key == "stack.database" })
        #expect(database.value == .text("mysql"))
        #expect(database.quote == "gem 'mysql2'")
        #expect(database.span.start.line == 3)
        #expect(database.strength == .existing && database.evidence == .observed)
    }

    @Test func doesNotTakeAPartOfAWordForAProduct() {
        #expect(survey(["package.json": "\"redistribute\": true"]).facts.isEmpty)
    }

    @Test func readsComposeImages() {
        let context = survey([
            "docker-compose.yml": "services:\n  db:\n    image: postgres:15\n  q:\n    image: redis:7\n"
        ])
        #expect(value("stack.database", context) == ["postgresql"])
        #expect(value("stack.cache", context) == ["redis"])
    }

    @Test func bindsByAnAcceptedRecordThatForbids() {
        let context = survey(["docs/adr/0003-no-kafka.md": "# No Kafka\n\n## Status\n\nAccepted\n"])
        #expect(value("stack.forbidden[]", context) == ["kafka"])
        #expect(context.facts.first?.evidence == .decided)
    }

    @Test func ignoresASupersededRecord() {
        let context = survey(["adr/0001-use-kafka.md": "---\nstatus: superseded by 0003\n---\n# Use Kafka\n"])
        #expect(context.facts.isEmpty)
        #expect(context.records.map(\.status) == ["superseded"])
    }

    @Test func keepsTheDigestWhenOnlyTheFolderMoves() {
        let texts = ["a.go": "package a"]
        let here = ContextManager().survey(MemoryTree(name: "here", texts))
        let there = ContextManager().survey(MemoryTree(name: "there", texts))
        #expect(here.digest == there.digest)
    }

    @Test func saysThatAFolderWithoutCodeSettlesNothing() {
        let summary = "nothing is settled yet: no code, no manifests, no decision records."
        #expect(survey([:]).summary == summary)
        #expect(survey(["brief.md": "# Shop"]).summary == summary)
    }
}
