import Diagnostics
import Pipeline
import Ports
import Testing

@Suite struct SettingsFileTests {
    private func read(_ text: String) -> (settings: Settings?, diagnostics: [Diagnostic]) {
        SettingsFile.read(SourceText(name: "settings.yaml", text: text))
    }

    @Test func anEmptyFileDeclaresNobody() {
        #expect(read("").settings?.servers.isEmpty == true)
    }

    @Test func aProgramAnAddressAndAFoundServerAreDeclared() throws {
        let (settings, diagnostics) = read(
            """
            servers:
              context7: {role: documentation, command: npx, args: [-y, docs, 7], env: [DOCS_API_KEY], timeout: 20 s}
              far: {role: context, url: "https://example.org/mcp", headers: {Authorization: "Bearer ${FAR_TOKEN}"}}
              notes: {role: memory, consent: true, era: legacy}
            """)
        #expect(diagnostics.isEmpty)
        let servers = try #require(settings).servers
        #expect(servers.map(\.role) == [.documentation, .context, .memory])
        #expect(servers[0].way == .program("npx", ["-y", "docs", "7"]))
        #expect(servers[0].variables == ["DOCS_API_KEY": "${DOCS_API_KEY}"] && servers[0].milliseconds == 20_000)
        #expect(servers[1].variables == ["Authorization": "Bearer ${FAR_TOKEN}"])
        #expect(servers[2].way == .found && servers[2].era == "legacy")
    }

    @Test(arguments: [
        ("server: {}", "unknown-setting", "'server' is no setting; did you mean 'servers'?"),
        ("servers: {a: {role: documantation, command: x}}", "unknown-setting", "did you mean 'documentation'?"),
        ("servers: {a: {role: memory, comand: x, url: y}}", "unknown-setting", "did you mean 'command'?"),
        ("servers: {a: {command: x}}", "bad-settings", "'a' has no role"),
        ("servers: {a: {role: memory}}", "bad-settings", "needs a command or a url"),
        ("servers: {a: {role: memory, command: x, url: y}}", "bad-settings", "one of the two"),
        ("servers: {a: {role: memory, command: x, timeout: soon}}", "bad-settings", "is no time"),
        ("servers: {a: {role: memory, command: x, env: {A_KEY: abc}}}", "secret-in-settings", "'A_KEY' of 'a'"),
        ("servers: {a: {role: memory, url: x, headers: {Authorization: Bearer abc}}}", "secret-in-settings", "of 'a'"),
        ("servers: [a]", "bad-settings", "stand under their names"),
        ("servers: {a: [}", "bad-settings", "no YAML"),
    ]) func aMistakeIsSaidWithItsPlaceAndNothingIsDeclared(_ text: String, _ code: String, _ words: String) throws {
        let (settings, diagnostics) = read(text)
        let first = try #require(diagnostics.first)
        #expect(settings == nil && first.code.id == code && first.summary.contains(words), "\(diagnostics)")
    }

    @Test func aServerOfTheAgentsIsTakenByConsentOnly() throws {
        let configured = [
            ConfiguredServer("notes", file: ".mcp.json", way: .program("notes-server", [])),
            ConfiguredServer("other", file: ".mcp.json", way: .program("other-server", [])),
        ]
        let settings = try #require(read("servers: {notes: {role: memory, consent: true}}").settings)
        let bound = settings.bound(to: configured)
        #expect(bound.diagnostics.isEmpty && bound.settings.servers.map(\.name) == ["notes"])
        #expect(bound.settings.servers[0].way == .program("notes-server", []))
        #expect(Settings().bound(to: configured).settings.servers.isEmpty)
        let named = Settings().bound(to: configured, consulting: ["other"])
        #expect(named.settings.servers.map(\.name) == ["other"])
        let wrong = Settings().bound(to: configured, consulting: ["othr"]).diagnostics
        #expect(wrong.first?.fixes.first?.title == "write 'other'")
    }
}
