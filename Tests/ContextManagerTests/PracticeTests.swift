import ContextManager
import DesignModel
import Testing

@Suite struct PracticeTests {
    @Test func bindsByASentenceOfAgentsMd() throws {
        let text = "# Rules\n- Never add MongoDB.\n- Never commit Redis passwords.\n- The shop sells flowers.\n"
        let context = Room.survey(["AGENTS.md": text])
        #expect(context.facts.filter { $0.key == "stack.forbidden[]" }.map { "\($0.value)" } == ["mongodb"])
        #expect(context.sightings.filter { $0.kind == .guidance }.map(\.line) == [2, 3])
    }

    @Test(arguments: [
        ("Use PostgreSQL instead of MongoDB", ["stack.database=postgresql"]),
        ("Replace RabbitMQ with Kafka", ["stack.messaging=kafka"]), ("No Kafka", ["stack.forbidden[]=kafka"]),
        ("Use MySQL, not MongoDB", ["stack.database=mysql", "stack.forbidden[]=mongodb"]),
        ("Migrate from MySQL to PostgreSQL", ["stack.database=postgresql"]),
    ])
    func readsWhatARecordTakesAndLeaves(_ title: String, _ expected: [String]) {
        let text = "# \(title)\n\n* Status: accepted\n"
        let facts = Room.survey(["docs/adr/20240102-x.md": text]).facts
        #expect(facts.map { "\($0.key)=\($0.value)" } == expected)
    }

    @Test func countsTeamsByCodeowners() {
        let text = "* @shop/platform\n/pay/ @shop/money @alice # both\n"
        #expect(Room.values("team.count", [".github/CODEOWNERS": text]) == ["2"])
    }

    @Test func keepsDifferentVersionsAsAConflict() throws {
        let context = Room.survey([".nvmrc": "18\n", "Dockerfile": "FROM node:20\n"])
        let conflict = try #require(context.conflicts.first)
        #expect(conflict.topic == "stack.runtime node")
        #expect(conflict.statements.map(\.place) == [".nvmrc:1", "Dockerfile:1"])
        #expect(context.diagnostics.map(\.code) == [.contextConflict])
    }

    @Test func saysWhenCodeBreaksARecord() {
        let context = Room.survey([
            "adr/0001-no-kafka.md": "# No Kafka\n## Status\nAccepted\n",
            "package.json": "{\"dependencies\": {\"kafkajs\": \"2\"}}",
        ])
        #expect(context.conflicts.map { $0.statements.map(\.evidence) } == [[.decided, .observed]])
    }

    @Test func flagsARecordThatNothingBearsOut() {
        let context = Room.survey(["adr/0001-kafka.md": "# Use Kafka\nStatus: accepted\n", "a.go": "package a"])
        #expect(context.diagnostics.map(\.code) == [.staleStatement])
    }

    @Test func tellsWhereACredentialLiesAndNotWhichOne() throws {
        let key = "AKIA" + "QWERTYUIOPASDF12"
        let context = Room.survey([
            "src/a.py": "x = 1\nkey = '\(key)'\n", "compose.yml": "services:\n  a:\n    image: \(key)\n",
        ])
        #expect(context.diagnostics.map { "\($0.place)" } == ["compose.yml:3:1", "src/a.py:2:1"])
        #expect(!"\(context)".contains(key))
    }

    @Test func listsPipelinesWithTheirJobs() {
        let text =
            "name: CI\njobs:\n  build:\n    steps: []\n  test:\n    services:\n      db:\n        image: mysql:8\n"
        let context = Room.survey([".github/workflows/ci.yml": text])
        #expect(context.sightings.first?.details["jobs"] == "build, test")
        // What a pipeline starts for its tests is no choice of the system's.
        #expect(context.facts.isEmpty)
    }

    @Test func tellsWhatFoldersAreFor() {
        let purposes = Room.survey([
            "src/api/a.py": "@app.get('/x')\n", "db/migrate/1.sql": "CREATE TABLE a (id int);", "zz/a.txt": "",
        ]).purposes
        #expect(
            purposes.map { "\($0.path) \($0.purpose)" } == [
                "db/ database schema and migrations: 1 table", "db/migrate/ database schema and migrations: 1 table",
                "src/ code: 1 endpoint, 1 file of python", "src/api/ interface contracts: 1 endpoint, 1 file of python",
            ])
    }
}
