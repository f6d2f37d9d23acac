import DesignModel
import Diagnostics

/// What a design does about its own decisions.
extension Exhibit {
    /// The option chosen for a topic; nil where nothing was decided.
    func choice(_ topic: String) -> String? { design.decisions.first { $0.topic == topic }?.chosen }
}

extension Diagnostic {
    /// A decision that the parts of the design do not follow.
    static func notCarriedOut(_ topic: String, _ chosen: String, _ instead: String, at path: String, fix: String)
        -> Diagnostic
    {
        .finding(.decisionNotCarriedOut, "Decision '\(topic)' says \(chosen), \(instead)", at: path, fix: fix)
    }
}
