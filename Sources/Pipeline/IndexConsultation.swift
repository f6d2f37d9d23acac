import Diagnostics
import Foundation
import IndexAdvisor
import Ports

/// Chooses the indexes of a workload file and says what each is worth.
public struct IndexConsultation: Sendable {
    /// The most that the chosen indexes may weigh, in gigabytes; nil for no limit.
    public var budgetGigabytes: Double?

    public init() {}

    /// The advice by our own model of the planner, or what is wrong with the file.
    public func advise(_ source: SourceText) -> (advice: Advice?, diagnostics: [Diagnostic]) {
        consult(source) { ModelledCosts($0) }
    }

    /// The advice by the planner of a private cluster, which believes that the tables are at production size.
    public func advise(
        _ source: SourceText, cluster: any PrivateCluster
    ) -> (advice: Advice?, diagnostics: [Diagnostic]) {
        consult(source) { workload in
            _ = try cluster.session(onNew: "workload")
            return try PlannedCosts(workload) { try cluster.session(on: "workload") }
        }
    }

    private func consult(
        _ source: SourceText, _ costs: (Workload) throws -> any CostSource
    ) -> (advice: Advice?, diagnostics: [Diagnostic]) {
        do {
            let workload = try JSONDecoder().decode(Workload.self, from: Data(source.text.utf8))
            let objections = workload.objections(file: source.name)
            guard objections.isEmpty else { return (nil, objections) }
            var advisor = IndexAdvisor()
            advisor.budgetGigabytes = budgetGigabytes
            return (try advisor.advise(workload, costs: try costs(workload)), [])
        } catch let error as DecodingError {
            return (nil, [refusal(Self.words(error), source)])
        } catch {
            return (nil, [refusal("\(error)", source)])
        }
    }

    private func refusal(_ why: String, _ source: SourceText) -> Diagnostic {
        Diagnostic(
            .badWorkload, "'\(source.name)' is no workload: \(why)", at: .file(path: source.name),
            fixes: [Fix("write `tables` and `queries` as `architect explain bad-workload` shows")])
    }

    /// Where in the file, and what was expected there.
    private static func words(_ error: DecodingError) -> String {
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "'\(key.stringValue)' is missing")
            case .typeMismatch(_, let context), .valueNotFound(_, let context): (context, context.debugDescription)
            case .dataCorrupted(let context): (context, context.debugDescription)
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "it cannot be read")
            }
        let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        return path.isEmpty ? what : "\(path): \(what)"
    }
}
