import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports
import TestSupport
import Testing

/// A blueprint beside the code that was made from it, and beside code that went on without it.
@Suite struct DriftActionTests {
    private static let text =
        (try? String(
            contentsOf: Golden.root.appending(path: "Examples/Blueprints/game-server.yaml"), encoding: .utf8)) ?? ""
    private let run = BlueprintReview().review(SourceText(name: "blueprint.yaml", text: text))

    private func made(_ change: (String, String) -> String = { $1 }) -> MemoryTree {
        let wanted = ["data/schema.sql", "api/openapi.yaml", "deploy/compose.yaml"]
        let files = (run.artefacts ?? []).filter { wanted.contains($0.path) }.map {
            ($0.path, change($0.path, $0.text))
        }
        return MemoryTree(Dictionary(uniqueKeysWithValues: files))
    }

    private func drift(_ tree: MemoryTree) -> [Diagnostic] {
        // Products that have no stand-in on a laptop are not in the compose file.
        DriftAction().findings(run, in: tree).filter { $0.code != .storeNotInCode && $0.code != .serviceNotInCode }
    }

    @Test func codeMadeFromTheBlueprintHasNotDrifted() {
        let found = drift(made())
        #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.summary)" })")
    }

    @Test func aColumnAddedInTheCodeIsFoundAtItsLine() throws {
        let tree = made { path, text in
            path.hasSuffix(".sql") ? text + "\nalter table player add column tip integer;\n" : text
        }
        let found = drift(tree)
        let finding = try #require(found.first { $0.code == .columnNotInDesign })
        #expect(found.count == 1 && finding.place.span?.file == "data/schema.sql")
        #expect(try #require(finding.place.span).start.line > 20)
    }

    @Test func anOperationTakenFromTheContractIsFoundInTheBlueprint() throws {
        let operation = try #require(run.design?.interfaces.flatMap(\.operations).first { $0.method == "GET" })
        let path = try #require(operation.path)
        let tree = made { name, text in
            name.hasSuffix("openapi.yaml") ? text.replacing(path, with: "/elsewhere") : text
        }
        let finding = try #require(drift(tree).first { $0.code == .operationNotInCode })
        #expect(finding.place.span?.file == "blueprint.yaml" && finding.summary.contains(path))
    }
}
