import Diagnostics
import Estimation
import Testing

@Suite struct BadVectorTests {
    func estimate(_ text: String) -> VectorReport { VectorEstimator().estimate(SourceText(name: "v.json", text: text)) }

    func vector(_ family: String, _ inputs: String, _ outputs: String = "{}") -> VectorReport {
        estimate(
            #"{"families": [{"id": "\#(family)", "vectors": [{"id": "x", "inputs": \#(inputs), "outputs": \#(outputs)}]}]}"#
        )
    }

    func codes(_ report: VectorReport) -> [String] { report.diagnostics.map(\.code.id) }

    @Test func everyFaultOfEveryVectorIsSaidAtOnce() {
        let report = estimate(
            """
            {"families": [
              {"id": "mm1", "vectors": [
                {"id": "one", "inputs": {"lam": -1}},
                {"id": "two", "inputs": {"lam": 5, "mu": "fast"}}]},
              {"id": "mmk", "vectors": [{"id": "three", "inputs": {}}]},
              {"id": "mmc", "vectors": [{"id": "four", "inputs": {"lam": 1, "mu": 1, "c": 1.5}}]}]}
            """)
        #expect(
            codes(report) == [
                "input-out-of-range", "missing-input", "input-out-of-range", "unknown-family", "input-out-of-range",
            ])
        for (diagnostic, name) in zip(report.diagnostics, ["one", "one", "two", "three", "four"]) {
            #expect(diagnostic.summary.hasPrefix(name))
        }
        #expect(report.diagnostics[0].place.description == "v.json:3:37")
        #expect(report.diagnostics[3].fixes.first?.title == "write 'mm1'")
        #expect(report.outcomes.allSatisfy { $0.state == .refused && $0.outputs.isEmpty })
    }

    @Test(arguments: [
        ("mm1", #"{"lam": 100, "mu": 100}"#), ("mmc", #"{"lam": 30, "mu": 1, "c": 30}"#),
        ("mg1", #"{"lam": 2, "service": "deterministic", "mean": 0.5}"#), ("ps", #"{"lam": 3, "mean_service": 1}"#),
        ("gim1", #"{"arrivals": "deterministic", "mean_interarrival": 1, "mu": 1}"#),
        ("ggc_approx", #"{"lam": 9, "mean_service": 1, "c": 4, "ca2": 1, "cs2": 1}"#),
        ("jackson", #"{"external": [5, 1], "routing": [[0, 1], [0, 0]], "mu": [9, 6], "servers": [1, 1]}"#),
        ("priority", #"{"lam_high": 1, "service_high": "exp,0.5", "lam_low": 1, "service_low": "exp,0.6"}"#),
        ("power_of_d", #"{"rho": 1, "d": 2}"#), ("lb_policy", #"{"servers": 2, "rho": 1.1}"#),
        ("mm1_retrial", #"{"lam": 2, "mu": 1, "retry_rate_per_waiting_client": 1}"#),
    ]) func unstableSystemIsSaidToBeUnstable(family: String, inputs: String) {
        let report = vector(family, inputs)
        #expect(codes(report) == ["unstable-system"])
        #expect(report.outcomes[0].state == .unstable)
        #expect(report.outcomes[0]["W"] == nil && report.outcomes[0]["L"] == nil)
        #expect(report.outcomes[0]["state"] == .text("unstable"))
    }

    @Test func misspeltInputIsPointedAt() {
        let report = vector("mm1", #"{"lam": 1, "mu": 2, "mus": 3, "note": "words may explain"}"#)
        #expect(codes(report) == ["unknown-input"])
        #expect(report.diagnostics[0].fixes[0].title == "rename it to 'mu'")
        #expect(report.outcomes[0].state == .computed)
    }

    @Test func wrongExpectationIsFoundAndARightOneIsNot() {
        let report = vector("mm1", #"{"lam": 80, "mu": 100}"#, #"{"W": 0.05, "L": 4.001, "shoe_size": 43}"#)
        #expect(codes(report) == ["vector-disagrees"])
        #expect(report.diagnostics[0].summary.contains("'L'"))
        #expect(report.outcomes[0].uncomputed == ["shoe_size"])
    }

    @Test(arguments: [
        ("", "a value"), ("[1, 2", "',' or ']'"), (#"{"a" 1}"#, "':'"), (#"{"a": 1} x"#, "the end of the file"),
        (#"{"a": tru}"#, "a value"), (#"{"a": 1e999}"#, "a value"), (#"["\uD800"]"#, "surrogate"),
        ("{a: 1}", "a name in quotes"),
    ]) func whatIsNotJSONIsSaidWhere(text: String, expectation: String) {
        let report = estimate(text)
        #expect(codes(report) == ["not-vectors"])
        #expect(report.diagnostics.first?.summary.contains(expectation) ?? false, "\(report.diagnostics)")
    }

    @Test func deepNestingIsRefusedRatherThanFollowed() {
        let report = estimate(String(repeating: "[", count: 100_000))
        #expect(report.diagnostics.first?.summary.contains("64 levels") ?? false)
    }

    @Test func formOfTheFileIsCheckedPieceByPiece() {
        let report = estimate(
            #"{"families": [{"vectors": []}, {"id": "mm1"}, {"id": "mm1", "vectors": [{"id": "v"}]}]}"#)
        #expect(codes(report) == ["not-vectors", "not-vectors", "not-vectors"])
        #expect(codes(estimate("{}")) == ["not-vectors"])
    }

    @Test(arguments: VectorFamily.all.map(\.id)) func familyWithoutInputsAsksForThem(family: String) {
        let report = vector(family, "{}")
        #expect(codes(report).contains("missing-input"))
        #expect(Set(codes(report)).isSubset(of: ["missing-input"]))
        #expect(report.outcomes[0].outputs.isEmpty)
    }

    @Test func workThatNeverLeavesIsRefused() {
        let report = vector("jackson", #"{"external": [1, 0], "routing": [[0, 1], [1, 0]], "mu": [5, 5]}"#)
        #expect(codes(report) == ["input-out-of-range"])
        #expect(report.diagnostics[0].summary.contains("every request leaves"))
    }

    @Test func jsonOutputMirrorsTheFileAndReadsBack() throws {
        let report = vector("mm1", #"{"lam": 80, "mu": 100}"#)
        let again = estimate(report.json.replacing("\"outputs\"", with: "\"inputs\""))
        #expect(again.outcomes.map(\.vector.id) == ["x"])
        let inputs = try #require(again.outcomes.first).vector.inputs
        #expect(inputs.first { $0.name == "W" }?.value.number == 0.05)
    }
}
