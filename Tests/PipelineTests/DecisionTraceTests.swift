import DesignModel
import Pipeline
import Testing

@Suite struct DecisionTraceTests {
    private static func run(_ change: (inout Decision) -> Void = { _ in }) -> Run {
        var decision = Decision(topic: "cache", title: "Cache", chosen: "none")
        decision.reason = "Reads of Zanzibar are few"
        var redis = AssessedOption(id: "redis")
        redis.criteria = Criteria(testability: 1, readability: 3, consistency: 0, simplicity: 2, reversibility: 1)
        var edge = AssessedOption(id: "http_and_cdn")
        edge.exclusions = ["Zanzibar forbids it"]
        var none = AssessedOption(id: "none")
        none.criteria = Criteria(testability: 1, readability: 2, consistency: 0, simplicity: 1, reversibility: 1)
        decision.options = [none, redis, edge]
        change(&decision)
        var design = Design(system: SystemProfile(name: "Zanzibar"))
        design.decisions = [decision]
        var run = Run()
        run.design = design
        return run
    }

    @Test func everyAlternativeIsABranchOfItsQuestion() {
        let thoughts = DecisionTrace(Self.run()).thoughts
        #expect(
            thoughts.map(\.thought) == [
                "cache: which of none, redis, http_and_cdn", "redis instead of none: worse in readability, 3 to 2",
                "http_and_cdn instead of none: out, Zanzibar forbids it",
                "cache: none, settled by criteria. Reads of Zanzibar are few",
            ])
        #expect(thoughts.map(\.branchId) == [nil, "cache/redis", "cache/http_and_cdn", nil])
        #expect(thoughts.map(\.branchFromThought) == [nil, 1, 1, nil])
        #expect(thoughts.map(\.nextThoughtNeeded) == [true, true, true, false])
    }

    @Test func aChoiceThatWasOverturnedIsRevised() {
        let thoughts = DecisionTrace(Self.run { $0.settledBy = .pinned }).thoughts
        #expect(thoughts.last?.isRevision == true && thoughts.last?.revisesThought == 4)
    }

    @Test func aTraceThatLeavesTellsNamesAndCriteriaOnly() {
        let told = DecisionTrace(Self.run(), isBare: true).thoughts.map(\.thought).joined(separator: "\n")
        #expect(
            !told.contains("Zanzibar") && told.contains("worse in readability") && told.contains("out by a constraint"))
    }
}
