import DesignModel
import Diagnostics
import Foundation
import Merging
import Ports
import TestSupport
import Testing

@testable import Pipeline

/// A design is made, a person works on its files, the brief changes and the design is made again: no edit is lost, and every
/// conflict is said.
@Suite struct HandEditTests {
    struct Edit: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Changes the files; answers what has to be found afterwards, somewhere.
        var change: @Sendable (inout [String: String]) -> String
        /// Whether the design changes the same place.
        var collides = false
    }

    private static let brief = """
        # Bookshelf

        Readers lend each other books in Ghent. 2,000 readers, 300 loans a day, peak 4 loans a second.
        A reader offers a book, asks for a book and returns a book. Owners approve a loan.
        A loan has a due date and a state. Pages open within 400 ms. 99.5 % is fine. We are two developers and know Go.
        EUR 300 a month.
        """
    private static let first = ExampleRun.of(brief)
    static let second: Run = {
        let source = SourceText(name: "brief.md", text: changed)
        return DesignPipeline().advance(Run(), text: source, folder: MemoryTree([:]))
    }()
    private static let changed = brief.replacing("300 loans a day, peak 4", with: "900 loans a day, peak 12")

    private static var standing: StandingFolder {
        let artefacts = first.artefacts ?? []
        let texts = Dictionary(artefacts.map { ($0.path, $0.text) }) { $1 }
        return StandingFolder(
            texts: texts, digests: texts.mapValues(Digest.fnv1a64),
            generated: GeneratedTexts.decode(GeneratedTexts.encode(artefacts)))
    }

    @Test(arguments: edits) func noEditIsLost(_ edit: Edit) {
        var before = Self.standing
        let wanted = edit.change(&before.texts)
        #expect(before.texts != Self.standing.texts, "the edit changes nothing")
        let made = Regeneration(run(over: before), over: before)
        let kept = before.texts.filter { before.digests[$0.key] == nil || made.kept.contains($0.key) }
        let after = made.files.map(\.text) + kept.values
        #expect(after.contains { $0.contains(wanted) }, "lost: \(wanted)")
        #expect(!made.diagnostics.isEmpty || before.digests.keys.allSatisfy { before.texts[$0] != nil })
        #expect(made.diagnostics.contains { $0.code == .mergeConflict } == edit.collides, "\(made.diagnostics)")
    }

    /// What the blueprint says flows into everything after it, so a run over an edited one is made anew.
    private func run(over before: StandingFolder) -> Run {
        if before.texts["blueprint.yaml"] == Self.standing.texts["blueprint.yaml"] { return Self.second }
        var run = Run()
        run.standing = before
        return DesignPipeline().advance(
            run, text: SourceText(name: "brief.md", text: Self.changed), folder: MemoryTree([:]))
    }

    @Test func anEditOfTheBlueprintReachesTheArtefacts() {
        var before = Self.standing
        before.texts["blueprint.yaml"] = before.texts["blueprint.yaml"]?.replacing(
            "name: Bookshelf", with: "name: Leenkast")
        let made = Regeneration(run(over: before), over: before)
        #expect(made.files.first { $0.path == "README.md" }?.text.hasPrefix("# Leenkast") == true)
        #expect(made.generated.first { $0.path == "blueprint.yaml" }?.text.contains("name: Bookshelf") == true)
    }

    @Test func aBlueprintThatIsNoYamlAnyMoreStaysAsItIs() {
        var before = Self.standing
        before.texts["blueprint.yaml"] = "system: {name: Mine\n"
        let made = Regeneration(run(over: before), over: before)
        #expect(made.files.first { $0.path == "blueprint.yaml" }?.text.hasPrefix("system: {name: Mine\n") == true)
        #expect(made.diagnostics.contains { $0.code == .mergeConflict })
    }
}
