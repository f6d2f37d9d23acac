import DataProof
import DesignModel
import Diagnostics

/// What `prove` says when it is done, in a few lines.
public enum ProofSummary {
    public static func text(_ proof: DataProof, in folder: String) -> String {
        let patterns = proof.stores.flatMap(\.patterns)
        let attacks = proof.stores.flatMap(\.attacks)
        let planned = patterns.filter { $0.cost != nil }.count
        let held = attacks.filter { $0.through <= 1 }.count
        var lines = [
            "\(proof.system) on \(proof.engine), seed \(proof.seed): \(planned) of \(patterns.count) access patterns planned at the expected size, \(held) of \(attacks.count) rules held under attack, \(proof.findings.count) findings"
        ]
        lines += proof.unverified.map { "not verified: \($0)" }
        lines.append("evidence: \(folder.hasSuffix("/") ? folder : folder + "/")assessment/data-proof.{json,md}")
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A file that a proof leaves behind.
public typealias Evidence = Artefact
