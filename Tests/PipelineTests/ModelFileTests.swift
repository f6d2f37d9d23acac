import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

@Suite struct ModelFileTests {
    private func simulated(_ text: String, seconds: Double = 60) -> SimulationResult {
        SimulationAction().simulate(
            model: SourceText(name: "model.yaml", text: text), SimulationRequest(seed: 5, seconds: seconds))
    }

    @Test(arguments: ["closed-loop.yaml", "retry-storm.yaml"]) func theExamplesRun(_ name: String) throws {
        let file = Golden.root.appending(path: "Examples/Models/\(name)")
        let result = simulated(try String(contentsOf: file, encoding: .utf8))
        #expect(result.report != nil)
        #expect(result.diagnostics.allSatisfy { $0.severity < .error }, "\(result.diagnostics.map(\.summary))")
    }

    @Test func everyFieldIsRead() {
        let result = simulated(
            """
            stations:
              workers: {servers: 4, replicas: 2, balance: choices 2, queue_bound: 20, when_full: drop_oldest, drops_expired: yes,
                deadline_margin: 10 ms, codel: {target: 5 ms, interval: 100 ms}, adaptive_limit: {initial: 30}, patience: exponential 2 s}
              cpu: {servers: 2, discipline: sharing, replicas: 2, balance: round_robin, autoscaler: {minimum: 2, maximum: 4, delay: 10}}
              db: {servers: 4, discipline: priority, pauses: {every: exponential 30 s, length: constant 100 ms}, slow_start: {duration: 5, factor: 2}}
              batch: {servers: 1, batch: 10, rate_limit: {rate: 1000}, error_share: 0.01}
            caches:
              c: {keys: 100, skew: 1, capacity: 50, time_to_live: 10 s, coalesces: yes, starts_warm: yes, refreshes_on_hit: no}
            handlers:
              answer:
                holds: workers
                steps:
                  - {work: cpu, time: lognormal 2 ms scv 2}
                  - {cached: c, miss: [{call: query}]}
                  - {together: [[{delay: constant 1 ms}], [{delay: uniform 1 ms to 3 ms}]]}
                  - {either: [{probability: 0.1, steps: [{send: note}]}, {probability: 0.01, steps: [{fail: 0.5}]}]}
              row: {steps: [{work: db, time: erlang 2 3 ms}]}
              write: {steps: [{work: batch, time: hyperexponential 0.9 1 ms or 10 ms}, {finish: yes}]}
            calls:
              ask: {to: answer, timeout: 500 ms, cancels: no, attempts: 3, backoff: {base: 50 ms, factor: 2, cap: 1 s, jitter: yes}, budget: {ratio: 0.1}}
              query: {to: row, breaker: {failure_share: 0.5, minimum_calls: 10, open_for: 5 s}, hedge_after: 20 ms, connections: 8, connection_queue: 8}
              note: {to: write, attempts: unlimited, backoff: exponential 1 s, has_fallback: yes}
            sources:
              people: {poisson: 100, steps: [{call: ask}], threshold: 300 ms}
              robots: {closed: {users: 3, think: pareto 1 s shape 2.5}, priority: 1, steps: [{call: ask}]}
              bursts: {modulated: [{rate: 1, lasts: 10}, {rate: 50, lasts: 1}], steps: [{call: ask}]}
              day: {profile: {points: [{at: 0, rate: 1}, {at: 30, rate: 9}], period: 60}, steps: [{go_on: answer}]}
              log: {trace: [1, 2, 3], steps: [{call: ask}]}
              clock: {renewal: constant 1 s, steps: [{call: ask}]}
            triggers:
              - {slow: db, factor: 2, from: 10, until: 20}
              - {load: all, factor: 2, from: 30 s, until: 35 s}
              - {errors: batch, share: 0.5, from: 5, until: 6}
              - {crash: workers, replicas: 1, from: 20, until: 25}
              - {partition: query, from: 40, until: 41}
              - {flush: c, from: 15}
              - {pause: db, from: 50, until: 51}
              - {hot_key: c, from: 1, until: 2}
            """)
        #expect(result.diagnostics.map(\.summary) == [])
        #expect(result.report?.sources.count == 6)
        #expect(result.report?.imbalances == [])
    }

    @Test func mistakesAreSaidWithTheirLines() {
        let result = simulated(
            """
            stations:
              server: {servres: 10}
            sources:
              clients: {poisson: many, steps: [{wrok: server}]}
            """)
        let said = result.diagnostics.map { "\($0.place): \($0.summary)\($0.fixes.map { " → " + $0.title }.joined())" }
        #expect(
            said == [
                "model.yaml:2:12: 'servres' means nothing here → write 'servers'",
                "model.yaml:4:22: A number stands here",
            ])
        #expect(result.report == nil)
    }
}
