import DesignModel
import Pipeline

extension Project {
    func context() -> Context { pipeline.consult(tree) }

    /// The open questions of the brief, the ones that change most first.
    func questions() throws -> [Question] {
        try run(try brief(text: nil, path: nil), to: .design).design?.questions ?? []
    }
}
