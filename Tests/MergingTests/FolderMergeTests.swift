import DesignModel
import Testing

@testable import Merging

@Suite struct FolderMergeTests {
    private let first = [
        "README.md": "# Shop\n\none\ntwo\nthree\n", "api/openapi.yaml": "a: 1\nb: 2\nc: 3\n", "index.html": "<p>",
    ]

    private func artefacts(_ texts: [String: String]) -> [Artefact] {
        texts.map { Artefact(path: $0.key, text: $0.value, mediaType: "text/plain") }
    }

    private func standing(_ change: (inout [String: String]) -> Void) -> StandingFolder {
        var texts = first
        change(&texts)
        return StandingFolder(
            texts: texts, digests: first.mapValues(Digest.fnv1a64),
            generated: GeneratedTexts.decode(GeneratedTexts.encode(artefacts(first))))
    }

    private func merge(
        _ next: [String: String], _ change: (inout [String: String]) -> Void
    ) -> (texts: [String: String], events: [MergeEvent], kept: Set<String>) {
        let merge = FolderMerge(standing(change), artefacts(next)) { _, text in !text.contains("unsound") }
        let texts = Dictionary(merge.files.map { ($0.path, $0.text) }) { first, _ in first }
        return (texts, merge.events, merge.kept)
    }

    private func next(_ change: (inout [String: String]) -> Void) -> [String: String] {
        var texts = first
        change(&texts)
        return texts
    }

    @Test func anUntouchedFolderIsReplaced() {
        let new = next { $0["README.md"] = "# Shop\n\nnew\n" }
        let merged = merge(new) { _ in }
        #expect(merged.texts == new && merged.events.isEmpty && merged.kept.isEmpty)
    }

    @Test func anEditStaysBesideWhatTheDesignChanged() {
        let merged = merge(next { $0["README.md"] = "# Shop\n\none\ntwo\nTHREE\n" }) {
            $0["README.md"] = "# Our shop\n\none\ntwo\nthree\n"
        }
        #expect(merged.texts["README.md"] == "# Our shop\n\none\ntwo\nTHREE\n")
        #expect(merged.events == [MergeEvent("README.md", .merged)])
    }

    @Test func aConflictIsSaidInTheFileAndGoesWithTheNextRun() {
        let new = next { $0["api/openapi.yaml"] = "a: 1\nb: 9\nc: 3\n" }
        let merged = merge(new) { $0["api/openapi.yaml"] = "a: 1\nb: 5\nc: 3\n" }
        let text = merged.texts["api/openapi.yaml"] ?? ""
        #expect(text.hasPrefix("a: 1\nb: 5\nc: 3\n# architect: ") && text.hasSuffix("# line 2:\n#   b: 9\n"))
        #expect(merged.events.map(\.isConflict) == [true])
        let again = StandingFolder(
            texts: merged.texts, digests: new.mapValues(Digest.fnv1a64), generated: new)
        let later = FolderMerge(again, artefacts(next { $0["api/openapi.yaml"] = "a: 1\nb: 9\nc: 4\n" })) { _, _ in true
        }
        #expect(later.files.first { $0.path == "api/openapi.yaml" }?.text == "a: 1\nb: 5\nc: 4\n")
        #expect(later.events == [MergeEvent("api/openapi.yaml", .merged)])
    }

    @Test func whatCannotBeJoinedStandsSideBySide() {
        let merged = merge(next { $0["index.html"] = "<p>new" }) { $0["index.html"] = "<p>mine" }
        #expect(merged.texts["index.html"] == "<p>mine" && merged.texts["index.html.generated"] == "<p>new")
        #expect(merged.events == [MergeEvent("index.html", .setAside("index.html.generated"))])
    }

    @Test func aMergeThatNobodyCouldReadIsNotMade() {
        let merged = merge(next { $0["api/openapi.yaml"] = "a: 1\nb: 2\nc: unsound\n" }) {
            $0["api/openapi.yaml"] = "a: 0\nb: 2\nc: 3\n"
        }
        #expect(merged.texts["api/openapi.yaml"] == "a: 0\nb: 2\nc: 3\n")
        #expect(merged.texts["api/openapi.yaml.generated"] == "a: 1\nb: 2\nc: unsound\n")
    }

    @Test func aDeletedFileStaysAwayAndIsSaidWhenTheDesignChangedIt() {
        #expect(merge(first) { $0["README.md"] = nil }.events == [MergeEvent("README.md", .leftOut)])
        let merged = merge(next { $0["README.md"] = "new" }) { $0["README.md"] = nil }
        #expect(merged.texts["README.md"] == nil)
        #expect(merged.events == [MergeEvent("README.md", .leftOutThoughChanged)])
    }

    @Test func aMovedFileIsKeptUpToDateWhereItIs() {
        let merged = merge(next { $0["README.md"] = "# Shop\n\none\ntwo\nthree\nfour\n" }) {
            $0["docs/design.md"] = "# My shop\n\none\ntwo\nthree\n"
            $0["README.md"] = nil
        }
        #expect(merged.texts["docs/design.md"] == "# My shop\n\none\ntwo\nthree\nfour\n")
        #expect(merged.texts["README.md"] == nil)
        #expect(merged.events.first == MergeEvent("README.md", .moved(to: "docs/design.md")))
    }

    @Test func aPersonsFileWhereTheDesignPutsANewOneIsNotOverwritten() {
        let merged = merge(next { $0["notes.md"] = "generated" }) { $0["notes.md"] = "mine" }
        #expect(merged.texts["notes.md"] == "mine" && merged.texts["notes.md.generated"] == "generated")
    }

    @Test func anEditedFileThatIsNoLongerMadeStays() {
        let merged = merge(next { $0["README.md"] = nil }) { $0["README.md"] = "mine" }
        #expect(merged.kept == ["README.md"])
        #expect(merge(next { $0["README.md"] = nil }) { _ in }.kept.isEmpty)
    }

    @Test func theDesignItselfComesBack() {
        let digests = ["blueprint.yaml": Digest.fnv1a64("system: a")]
        let files = artefacts(["blueprint.yaml": "system: a"])
        let merge = FolderMerge(StandingFolder(digests: digests), files) { _, _ in true }
        #expect(merge.files.map(\.path) == ["blueprint.yaml"])
    }

    @Test func generatedTextsSurviveAnything() {
        let odd = ["a b.md": "x\n12 y.md\nz", "empty.md": "", "é.sql": "ünï\n\n"]
        let text = GeneratedTexts.encode(artefacts(odd))
        #expect(GeneratedTexts.decode(text) == odd)
        for cut in 0..<text.utf8.count {
            let part = String(decoding: Array(text.utf8.prefix(cut)), as: UTF8.self)
            #expect(GeneratedTexts.decode(part).allSatisfy { odd[$0.key] == $0.value })
        }
    }
}
