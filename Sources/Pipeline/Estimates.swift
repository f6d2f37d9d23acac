import Diagnostics
import Estimation

/// Closed forms for inputs of one's own: the action behind `architect estimate`.
public enum Estimates {
    /// What a person or a program reads about a file of vectors.
    public struct Report: Sendable {
        public let text: String
        public let json: String
        public let diagnostics: [Diagnostic]
    }

    public static func report(on source: SourceText) -> Report {
        let report = VectorEstimator().estimate(source)
        return Report(text: report.text, json: report.json, diagnostics: report.diagnostics)
    }

    /// Every family with its inputs, one block each.
    public static var families: String { VectorFamily.all.map(\.page).joined(separator: "\n") }
}
