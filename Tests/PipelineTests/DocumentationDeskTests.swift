import DesignModel
import Diagnostics
import Foundation
import Knowledge
import Pipeline
import Ports
import TestSupport
import Testing

/// What is asked about technologies, what is kept of it, and what never leaves (promises P9, P10, P12).
@Suite struct DocumentationDeskTests {
    /// A documentation source that knows everything, nothing, or fails.
    private struct Source: DocumentationSource {
        var name = "library"
        var finding: DocumentationFinding?
        var failure: PortFailure?

        func lookUp(_ query: DocumentationQuery, show: (OutgoingQuery) -> Void) throws -> DocumentationFinding? {
            show(
                OutgoingQuery(
                    server: name, tool: "find", arguments: ["name": query.technology, "about": query.topic.rawValue]))
            if let failure { throw failure }
            return finding
        }
    }

    private let memory = KeptInMemory()
    private let known = Source(
        finding: DocumentationFinding(library: "/org/project", versions: ["v17"], page: "https://example.org/page"))

    private func desk(_ sources: [Source], on day: String = "2026-11-25") -> DocumentationDesk {
        DocumentationDesk(memory: memory, sources: sources, today: day)
    }

    private static func decided(_ brief: String) -> Run {
        let source = SourceText(name: "brief.md", text: brief)
        return DesignPipeline().advance(Run(), text: source, folder: MemoryTree([:]), to: .decisions)
    }

    private static let brief = """
        # Zanzibar Quokka

        I need a backend for the Zanzibar Quokka lending library. Members reserve instruments and pay fees by card.
        We expect 40 requests per second at the peak and keep 200,000 reservations. We are two engineers in Bergen, use
        PostgreSQL, and have 300 euros a month.
        """

    @Test func nobodyIsAskedWhereNobodyIsDeclared() throws {
        let decisions = try #require(Self.decided(Self.brief).decisions)
        let (notes, diagnostics) = desk([]).notes(on: decisions) { _ in Issue.record("a query left") }
        #expect(notes.isEmpty && diagnostics.isEmpty && memory.read(DocumentationDesk.file) == nil)
    }

    @Test func whatWasFoundIsKeptAndTheNextRunAsksNobodyAndSaysTheSame() throws {
        let decisions = try #require(Self.decided(Self.brief).decisions)
        let first = desk([known]).notes(on: decisions) { _ in }
        #expect(first.notes.first?.technology == "PostgreSQL" && first.notes.first?.library == "/org/project")
        let bytes = memory.read(DocumentationDesk.file)
        let second = desk([known], on: "2027-01-01").notes(on: decisions) { _ in Issue.record("a query left") }
        #expect(second.notes == first.notes && memory.read(DocumentationDesk.file) == bytes)
    }

    @Test func aFailureLeavesItUncheckedIsSaidOnceAndIsNotKept() throws {
        let decisions = try #require(Self.decided(Self.brief).decisions)
        let broken = Source(failure: PortFailure("library: it did not answer"))
        let (notes, diagnostics) = desk([broken]).notes(on: decisions) { _ in }
        #expect(!notes.isEmpty && notes.allSatisfy { !$0.isChecked && $0.remark == "library: it did not answer" })
        #expect(diagnostics.map(\.code.id) == ["server-failed"])
        #expect(memory.read(DocumentationDesk.file) == nil)
    }

    @Test func theDocumentCitesWhatWasFoundAndSaysWhatIsUnchecked() throws {
        var run = Self.decided(Self.brief)
        run.documentation = desk([known]).notes(on: try #require(run.decisions)) { _ in }.notes
        let folder = MemoryTree([:])
        let source = SourceText(name: "brief.md", text: Self.brief)
        let designed = DesignPipeline().advance(run, text: source, folder: folder)
        let readme = try #require(designed.artefacts?.first { $0.path == "README.md" }?.text)
        #expect(readme.contains("### Documentation consulted") && readme.contains("`/org/project`"))
        let record = designed.artefacts?.first { $0.path.hasSuffix("primary-store.md") }?.text ?? ""
        #expect(record.contains("`/org/project` at library, which lists `v17`, read on 2026-11-25"))
        #expect(designed.expression.isEmpty && !designed.allFindings.contains { $0.code.id == "uncited-figure" })

        for position in run.documentation.indices { run.documentation[position].library = nil }
        run.documentation[0].remark = "library: gone {load} at 5 `ms`"
        let unchecked = DesignPipeline().advance(run, text: source, folder: folder)
        #expect(unchecked.artefacts?.first { $0.path == "README.md" }?.text.contains("unchecked: ") == true)
        #expect(!unchecked.allFindings.contains { ["uncited-figure", "unknown-citation"].contains($0.code.id) })
    }

    /// Every query of every example is a title of our catalogue with a topic of ours, so nothing of a brief can be in it.
    @Test func nothingOfAnyExampleBriefLeaves() {
        let titles = Set(TechnologyCatalogue.all.map(\.title))
        let topics = Set(DocumentationQuery.Topic.allCases.map(\.rawValue))
        var asked = 0
        for run in (ExampleRun.given + ExampleRun.unseen).map(\.run) {
            let desk = DocumentationDesk(memory: KeptInMemory(), sources: [known], today: "2026-11-25")
            _ = desk.notes(on: run.decisions ?? DecisionLog()) { query in
                asked += 1
                #expect(query.arguments.map(\.name) == ["name", "about"])
                #expect(titles.contains(query.arguments[0].value) && topics.contains(query.arguments[1].value))
            }
        }
        #expect(asked > 10)
    }

    @Test func aProductThatOnlyTheBriefKnowsIsNotAskedAbout() {
        var decision = Decision(topic: Topic.primaryStore, title: "Store", chosen: "the_secret_store_of_zanzibar")
        decision.settledBy = .brief
        let asked = desk([known]).notes(on: DecisionLog([decision])) { _ in Issue.record("a query left") }
        #expect(asked.notes.isEmpty)
    }
}
