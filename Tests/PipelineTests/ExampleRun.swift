import DesignModel
import Diagnostics
import Pipeline
import Ports
import TestSupport

/// Whole runs over example briefs, each made once.
enum ExampleRun {
    static let given: [(brief: ExampleBrief, run: Run)] = ExampleBrief.given.map { ($0, of($0.source)) }
    static let unseen: [(brief: ExampleBrief, run: Run)] = ExampleBrief.unseen.map { ($0, of($0.source)) }

    static func of(_ source: SourceText) -> Run {
        DesignPipeline().advance(Run(), text: SourceText(name: "brief.md", text: source.text), folder: MemoryTree([:]))
    }

    static func of(_ text: String) -> Run { of(SourceText(name: "brief.md", text: text)) }
}

extension Run {
    func choice(_ topic: String) -> String { design?.decisions.first { $0.topic == topic }?.chosen ?? "" }

    var errors: [Diagnostic] { allFindings.filter { $0.severity == .error } }
}
