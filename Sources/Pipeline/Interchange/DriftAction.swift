import DesignModel
import Diagnostics
import Ports
import Verification

/// Compares a blueprint with the code of a repository as the Context Manager surveys it.
public struct DriftAction: Sendable {
    private let pipeline: DesignPipeline

    public init(_ pipeline: DesignPipeline = DesignPipeline()) { self.pipeline = pipeline }

    /// What each has and the other lacks; nothing where the blueprint cannot be read.
    public func findings(_ run: Run, in repository: any FileTree) -> [Diagnostic] {
        guard let design = run.design else { return [] }
        return Drift(design, pipeline.consult(repository)).findings.map { run.reading?.located($0) ?? $0 }
    }
}
