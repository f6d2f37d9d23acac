import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct ComposeTests {
    private func file(_ path: String, _ design: Design = .sample) -> String {
        DeploymentEmitter.artefacts(Roster(design), others: []).first { $0.path == path }?.text ?? ""
    }

    @Test func everyPartOfTheBakeryThatStaysUpHasAHealthCheck() {
        let services = file("deploy/compose.yaml").components(of: "services:", until: "volumes:")
        #expect(services.count > 3)
        for service in services { #expect(service.contains("healthcheck:"), "\(service.prefix(40))") }
    }

    @Test func aServiceWaitsUntilItsStoreIsWell() {
        let services = file("deploy/compose.yaml").components(of: "services:", until: "volumes:")
        let store = Design.sample.stores[0].id.rawValue
        let users = services.filter { $0.contains("\(Names.variable(store))_URL") }
        #expect(!users.isEmpty)
        for user in users { #expect(user.contains("      \(store):\n        condition: service_healthy")) }
    }

    @Test func jobsStartOnlyWhenAsked() {
        let services = file("deploy/compose.yaml").components(of: "services:", until: "volumes:")
        let jobs = Design.sample.components.filter { $0.schedule != nil }.map(\.id.rawValue)
        #expect(!jobs.isEmpty)
        for job in jobs {
            #expect(services.first { $0.hasPrefix("  \(job):") }?.contains("profiles:\n      - jobs") == true)
        }
    }

    @Test func imagesAreBuiltInStagesAndRunAsNobody() {
        for runtime in [Runtime.go, .jvm, .python, .node, .dotnet, .ruby, .elixir, .rust, .php] {
            #expect(runtime.stages.filter { $0.hasPrefix("FROM ") }.count == 2, "\(runtime)")
            #expect(!runtime.stages.contains { $0.contains(":latest") })
        }
        #expect(file("deploy/Dockerfile").contains("USER 10001:10001"))
    }

    @Test(arguments: [
        ("kotlin", Runtime.jvm), ("ruby with rails", .ruby), ("C#", .dotnet), ("Django", .python), ("go", .go),
        ("Node.js", .node), ("cobol", .prebuilt),
    ])
    func runtimeOfATechnology(_ technology: String, _ runtime: Runtime) { #expect(Runtime(technology) == runtime) }
}

extension String {
    /// The entries two spaces deep between two lines.
    func components(of start: String, until end: String) -> [String] {
        var found: [String] = []
        var inside = false
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line == start { inside = true } else if line == end { inside = false }
            guard inside, line != start else { continue }
            if line.hasPrefix("  "), !line.hasPrefix("   ") { found.append("") }
            if !found.isEmpty { found[found.count - 1] += line + "\n" }
        }
        return found
    }
}
