import Glibc
import ModelContextProtocol

// A server for tests: everything the protocol can offer, and nothing useful. Its key is fixed so that a state that one
// process issued can be brought to another.
let hub = Hub()
let seal = Seal(key: Array("a key for tests, of 32 bytes or more".utf8)) { Glibc.time(nil) }
var offer = ServerOffer(
    Implementation("mcp-fixture", title: "Fixtures", version: "1.0.0"), instructions: "Fixtures for tests.",
    tools: PlainFixtures.tools + AskingFixtures.tools + StreamFixtures.tools(hub), shelf: FixtureShelf(),
    prompts: FixturePrompts.prompts)
if let size = getenv("PAGE_SIZE").flatMap({ Int(String(cString: $0)) }) { offer.limits.pageSize = size }
if CommandLine.arguments.contains("--http") {
    var gate = HTTPGuard()
    if let token = getenv("TOKEN").map({ String(cString: $0) }) {
        gate.principal = { $0 == token ? "tester" : nil }
        gate.authorizationServers = ["https://issuer.example"]
    }
    let server = try HTTPServer(offer, hub: hub, seal: seal, gate: gate, port: 0)
    _ = (server.address + "\n").withCString { write(STDOUT_FILENO, $0, strlen($0)) }
    server.serve()
}
StdioServer.serve(offer, hub: hub, seal: seal)
