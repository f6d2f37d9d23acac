import DesignModel
import Diagnostics
import Pipeline
import Ports
import Testing

/// What other Context Managers say, beside what we saw ourselves.
@Suite struct RemoteContextTests {
    private struct Neighbour: RemoteContext {
        var name = "neighbour"
        var said: RemoteBriefing?

        func briefing(show: (OutgoingQuery) -> Void) throws -> RemoteBriefing {
            show(OutgoingQuery(server: name, tool: "brief", arguments: ["query": "architecture"]))
            guard let said else { throw PortFailure("neighbour: it did not answer") }
            return said
        }
    }

    private static func fact(_ key: FactKey, _ value: String, _ evidence: DesignModel.Evidence) -> Fact {
        let at = SourceLocation(line: 1, column: 1)
        let span = SourceSpan(file: "neighbour:go.mod", start: at, end: at)
        return Fact(key, .text(value), quote: value, span: span, strength: .prefer, evidence: evidence)
    }

    private let memory = KeptInMemory()

    private func joined(_ context: Context, _ facts: [Fact]) -> Context {
        let neighbour = Neighbour(said: RemoteBriefing(summary: "A monolith.", facts: facts))
        return RemoteContextDesk(memory: memory, sources: [neighbour]).joined(context) { _ in }.context
    }

    @Test func whatNobodyHereSawIsAddedAsAPreference() {
        let context = joined(Context(), [Self.fact("stack.language", "go", .observed)])
        #expect(context.facts.map(\.strength) == [.prefer] && context.summary.contains("neighbour says: A monolith."))
        #expect(context.digest != Context().digest)
    }

    @Test func guessesLoadsAndBudgetsOfOthersAreNotTaken() {
        let facts = [
            Self.fact("stack.database", "oracle", .assumed), Self.fact("load.peak_rps", "9", .observed),
            Self.fact("budget.monthly", "9", .decided),
        ]
        #expect(joined(Context(), facts).facts.isEmpty)
    }

    @Test func whatWeSawOurselvesStandsAndTheQuarrelIsNamed() {
        var own = Context()
        own.facts = [Self.fact("stack.language", "rust", .observed)]
        let context = joined(own, [Self.fact("stack.language", "go", .decided)])
        #expect(context.facts.map { "\($0.value)" } == ["rust"])
        #expect(context.conflicts.map(\.topic) == ["stack.language"])
    }

    @Test func theSecondRunAsksNobodyAndSaysTheSame() {
        let first = joined(Context(), [Self.fact("stack.language", "go", .observed)])
        let silent = RemoteContextDesk(memory: memory, sources: [Neighbour()])
        let again = silent.joined(Context()) { _ in Issue.record("a query left") }
        #expect(again.context == first && again.diagnostics.isEmpty)
    }

    @Test func aNeighbourThatFailsIsSaidAndChangesNothing() {
        let (context, diagnostics) = RemoteContextDesk(memory: memory, sources: [Neighbour()]).joined(Context()) { _ in
        }
        #expect(context == Context() && diagnostics.map(\.code.id) == ["server-failed"])
    }
}
