import ContextManager
import DesignModel
import Ports
import Testing

@Suite struct BriefingTests {
    private let survey: Survey = ContextManager().survey(
        MemoryTree(
            name: "shop",
            [
                "db/1.sql": "CREATE TABLE payments (id int);", "src/payments/routes.py": "@app.post('/payments')\n",
                "src/users/routes.py": "@app.get('/users')\n", "README.md": "# Shop",
                "docs/adr/0002-payments.md": "# Use PostgreSQL for payments\nStatus: accepted\n",
            ]), knowing: nil)

    private func reply(_ type: String, _ query: String, _ desk: BriefingDesk? = nil) -> Json {
        (desk ?? BriefingDesk(survey: survey)).reply(
            to: ["requesting_agent": "me", "request_type": .text(type), "payload": ["query": .text(query)]])
    }

    @Test(arguments: ["get_task_briefing", "get_backend_context", "get_api_context"])
    func briefsForATask(_ type: String) throws {
        let reply = reply(type, "Where are payments stored, and which endpoints take them?")
        #expect(reply["response_to"]?.text == "me" && reply["status"]?.text == "success")
        let briefing = try #require(reply["briefing"])
        let paths = briefing["relevant_paths"]?.items.compactMap(\.text) ?? []
        #expect(Set(paths.prefix(3)) == ["/src/payments/routes.py", "/docs/adr/0002-payments.md", "/db/1.sql"])
        #expect(briefing["file_purposes"]?["/db/1.sql"]?.text == "table payments")
        #expect(briefing["facts"]?.items.first?["place"]?.text != nil)
    }

    @Test func findsAFileAndSaysTheNearestWhenThereIsNone() {
        #expect(reply("get_file_location", "1.sql")["briefing"]?["relevant_paths"] == ["/db/1.sql"])
        let missing = reply("get_file_location", "REDME.md")
        #expect(missing["status"] == "not_found")
        #expect(missing["briefing"]?["summary"]?.text?.contains("README.md") == true)
    }

    @Test func tellsWhatAFolderIsFor() {
        #expect(
            reply("get_directory_purpose", "/src/payments/")["briefing"]?["summary"] == "1 endpoint, 1 file of python")
        #expect(reply("get_directory_purpose", "/nowhere")["status"] == "not_found")
        let desk = BriefingDesk(survey: survey, written: ["src/payments": "takes money"])
        #expect(reply("get_directory_purpose", "src/payments", desk)["briefing"]?["summary"] == "takes money")
    }

    @Test(arguments: [
        ("{}", "requesting_agent"), ("{\"requesting_agent\": \"a\"}", "request_type"), ("[]", "JSON object"),
        ("{\"requesting_agent\": \"a\", \"request_type\": \"hello\"}", "hello"),
        ("{\"requesting_agent\": \"a\", \"request_type\": \"get_file_location\"}", "payload.query"),
    ])
    func refusesWhatItCannotUnderstand(_ request: String, _ reason: String) throws {
        let reply = BriefingDesk(survey: survey).reply(to: try JsonReader.read(request))
        #expect(reply["status"] == "error")
        #expect(reply["briefing"]?["summary"]?.text?.contains(reason) == true)
    }

    @Test(arguments: [
        "{\"reporting_agent\": \"a\", \"status\": \"success\", \"summary\": \"did\", \"files_modified\": [\"/x\"]}",
        "{\"agent_name\": \"a\", \"lastActionSummary\": \"did\", \"filesModified\": [\"/x\"]}",
    ])
    func takesBothShapesOfAReport(_ text: String) throws {
        let report = try ActivityReport(try JsonReader.read(text))
        #expect(report == ActivityReport(agent: "a", summary: "did", files: ["/x"]))
    }

    @Test func tellsWhatOthersDidInTheSameFilesFirst() throws {
        let activity = [
            ActivityReport(agent: "a", summary: "paid", files: ["/db/1.sql"], time: "t1"),
            ActivityReport(agent: "b", summary: "other", files: [], time: "t2"),
        ]
        let reply = reply("get_task_briefing", "payments", BriefingDesk(survey: survey, activity: activity))
        #expect(reply["briefing"]?["related_activity"]?.items.map { $0["agent"] } == ["a", "b"])
    }

    @Test func keepsWhatOthersWroteInTheStore() throws {
        let text = """
            {"projectName": "Mine", "extra": [1.50, null], "directoryTree": {"path": "/", "purpose": "all", "files": [],
            "subdirectories": {"src": {"path": "/src/", "purpose": "by hand", "mood": "good", "files": ["gone"], "subdirectories": {}}}},
            "agentActivityLog": {"b": {"lastActionSummary": "x", "lastActivityTimestamp": "t", "filesModified": [], "own": true}}}
            """
        var store = AgentStore(try JsonReader.read(text))
        store.take(survey, at: "T")
        store.take(ActivityReport(agent: "b", summary: "y", files: ["/q"]), at: "T2")
        let json = store.json
        #expect(
            json["projectName"] == "Mine" && json["extra"] == [.number("1.50"), .null] && json["lastFullScan"] == "T")
        let source = try #require(json["directoryTree"]?["subdirectories"]?["src"])
        #expect(source["purpose"] == "by hand" && source["mood"] == "good" && source["files"] == [])
        #expect(source["subdirectories"]?["users"]?["files"] == ["routes.py"])
        #expect(
            json["agentActivityLog"]?["b"]?["own"] == true
                && json["agentActivityLog"]?["b"]?["lastActionSummary"] == "y")
        #expect(AgentStore(json).purposes["src"] == "by hand")
    }
}
