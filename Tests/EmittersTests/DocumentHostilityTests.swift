import DesignModel
import Estimation
import TestSupport
import Testing

@testable import Emitters

/// Whatever a brief says, it comes out as words.
@Suite struct DocumentHostilityTests {
    private static let hostile =
        "Pay | <script>alert(1)</script> `x` [link](javascript:1) **b** & \"q\" 'r'\n# Not a heading\u{0}"

    private var artefacts: [Artefact] {
        var design = Design.sample
        design.system.name = Self.hostile
        design.system.purpose = Prose(Self.hostile)
        design.components[1].title = Self.hostile
        design.actors[0].title = Self.hostile
        design.risks[0].title = Prose(Self.hostile)
        design.stores[0].tables[0].columns[1].type = Self.hostile
        design.interfaces[0].operations[1].summary = Self.hostile
        design.interfaces[0].operations[1].request[0].example = "```\n## Fence"
        return ArtefactSet.make(design, Assessor().assess(design), [])
    }

    private func text(_ path: String) -> String { artefacts.first { $0.path == path }?.text ?? "" }

    @Test func noScriptSurvivesInThePage() {
        let page = text("index.html")
        #expect(!page.lowercased().contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("\u{0}"))
    }

    @Test func noScriptOrLinkSurvivesOutsideCodeInTheReadme() {
        var inFence = false
        for line in text("README.md").split(separator: "\n") {
            if line.hasPrefix("```") { inFence.toggle() }
            guard !inFence else { continue }
            #expect(line.ranges(of: "](javascript:").count == line.ranges(of: "\\](javascript:").count)
            #expect(!line.contains("<script"))
        }
    }

    @Test func headingsCannotBeSmuggledIn() {
        let lines = text("README.md").split(separator: "\n")
        #expect(!lines.contains { $0.hasPrefix("# Not a heading") })
        #expect(lines.filter { $0.hasPrefix("## ") }.count == DesignDocument.titles.count + 1)
    }

    @Test func rowsKeepTheirCells() {
        var width: Int?
        for line in text("README.md").split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            let cells = Self.bars(line)
            #expect(width == nil || width == cells, "\(line)")
            width = cells
        }
    }

    private static func bars(_ line: Substring) -> Int {
        var (count, escaped) = (0, false)
        for character in line {
            if character == "|", !escaped { count += 1 }
            escaped = character == "\\" && !escaped
        }
        return count
    }

    @Test func noLineEndsInSpacesAndTheFileEndsOnce() {
        for path in ["README.md", "index.html"] {
            let text = text(path)
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
            #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
        }
    }

    @Test func codeSpansSurviveBackticks() {
        let marks = MarkdownText(marks: Marks([], lookup: { _ in nil }))
        #expect(marks.inline(Line(code: "a`b")) == "``a`b``")
        #expect(marks.inline(Line(code: "`a")) == "`` `a ``")
        #expect(marks.cell(Line(code: "a|b")) == "`a\\|b`")
        #expect(marks.opening(Line(said: "1. not a list")) == "1\\. not a list")
        #expect(marks.inline(Line(said: "snake_case and _emphasis_")) == "snake_case and \\_emphasis\\_")
    }
}
