import ContextManager
import DesignModel
import Ports
import Testing

@Suite struct MemoryTests {
    private let tree = TimedTree([
        "Gemfile": "gem 'rails', '7.1'\n", "config/routes.rb": "get '/a'\n",
        "docs/adr/0001-x.md": "# No \"Kafka\"\nStatus: accepted\n",
    ])
    private let folder = KeptFolder()

    private func survey() -> Survey { RememberedSurvey(tree: tree, memory: folder).survey() }

    @Test func opensNothingWhenNothingChanged() {
        let first = survey()
        tree.forget()
        let second = survey()
        #expect(tree.opened.isEmpty && second.read == 0 && second.changed == 0)
        #expect(first.context == second.context)
        #expect(folder.writes == 1)
    }

    @Test func looksAtChangedContentOnlyAndTrustsItsDigest() {
        _ = survey()
        tree.texts["Gemfile"] = ("gem 'rails', '7.1'\n", 2)
        tree.texts["config/routes.rb"] = ("get '/b'\n", 2)
        let second = survey()
        #expect(second.read == 2 && second.changed == 1)
        #expect(second.context.sightings.contains { $0.name == "GET /b" })
    }

    @Test func seesANewFileAndOneThatIsGone() {
        _ = survey()
        tree.texts["Gemfile"] = nil
        tree.texts["main.go"] = ("package a", 1)
        let second = survey()
        #expect(second.changed == 2)
        #expect(!second.context.facts.contains { $0.value == .text("rails") })
    }

    @Test(arguments: [
        "", "{", "{\"schema\": \"architect-context/1\"}", "{\"schema\": \"architect-context/9\", \"check\": \"\"}",
    ])
    func surveysAgainWhenTheMapIsDamagedAndKeepsTheDamagedOne(_ damage: String) throws {
        let first = survey()
        folder["context.json"] = damage
        let second = survey()
        #expect(second.context.facts == first.context.facts)
        #expect(second.context.diagnostics.map(\.code).contains(.contextRecovered))
        #expect(folder["context.json.damaged-1"] == damage)
        #expect(survey().context.diagnostics.map(\.code).contains(.contextRecovered) == false)
    }

    @Test func noticesEveryFlippedByte() throws {
        _ = survey()
        let whole = Array(try #require(folder["context.json"]).utf8)
        for position in stride(from: 0, to: whole.count, by: 37) {
            var bytes = whole
            bytes[position] ^= 1
            #expect(throws: MapDocument.Damage.self, "byte \(position)") { try MapDocument.read(bytes) }
        }
    }

    @Test func bringsTheMapBackAsItWas() throws {
        let survey = survey()
        let bytes = MapDocument.bytes(survey.map, survey.context)
        #expect(try MapDocument.read(bytes) == survey.map)
    }

    @Test func surveysWithoutAPlaceToRememberIn() {
        struct Closed: ProjectMemory {
            func read(_ name: String) throws -> [UInt8]? { nil }
            func replace(_ name: String, with bytes: [UInt8]) throws { throw PortFailure("read-only") }
            func append(_ line: String, to name: String) throws -> AppendOutcome { throw PortFailure("read-only") }
            func setAside(_ name: String) throws -> String { throw PortFailure("read-only") }
            func exclusively<Value>(_ work: () throws -> Value) throws -> Value { throw PortFailure("read-only") }
        }
        let context = RememberedSurvey(tree: tree, memory: Closed()).survey().context
        #expect(context.diagnostics.map(\.code) == [.cannotWrite])
        #expect(!context.facts.isEmpty)
    }

    @Test func closesAHalfLineOfTheLogAndKeepsAllOthers() throws {
        let log = ProjectLog(folder)
        _ = try log.add("a", at: "t1", ["x": 1])
        folder["log.jsonl"] = (folder["log.jsonl"] ?? "") + "{\"at\": \"t2\", \"eve"
        let said = try log.add("b", at: "t3", [:])
        #expect(said.map(\.code) == [.contextRecovered])
        let (entries, diagnostics) = try log.entries()
        #expect(entries.compactMap { $0["event"]?.text } == ["a", "b"])
        #expect(diagnostics.map { "\($0.place)" } == ["log.jsonl:2:1"])
    }

    @Test func tellsWhoKnowsTheCode() throws {
        struct Past: RepositoryChronicle {
            func head() -> String? { "abc" }
            func commits(limit: Int) -> [ChronicleCommit] {
                let made = [
                    ("ann", "a"), ("ann", "b"), ("bob", "a"), ("cleo", "a"), ("ann", "yarn.lock"), ("ann", "yarn.lock"),
                ]
                return made.map { ChronicleCommit(id: "1", author: $0.0, day: "2026-01-02", files: [$0.1]) }
            }
        }
        let survey = RememberedSurvey(tree: tree, memory: folder, chronicle: Past()).survey()
        let history = try #require(survey.context.history)
        #expect(history.busFactor == 1 && history.authors.first?.name == "ann")
        #expect(history.hotFiles.map(\.name) == ["a"])
        #expect(survey.map.commit == "abc")
    }
}
