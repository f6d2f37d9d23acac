import DesignModel
import Diagnostics

/// `assessment/data-proof.md`: the proof for people.
public struct ProofPage {
    private let proof: DataProof

    public init(_ proof: DataProof) { self.proof = proof }

    public var text: String {
        var lines = ["# What \(proof.engine) says about the data of \(proof.system)", ""]
        lines.append(
            "Made by `architect prove` in a private cluster with seed \(proof.seed); \(settings). Plans are those of the planner at the expected size; blocks are counted on the sample and the same on every run; milliseconds are the fastest and slowest of three runs on this machine."
        )
        lines += ["", "## Findings", ""]
        lines += proof.findings.isEmpty ? ["None."] : proof.findings.map(finding)
        for store in proof.stores { lines += section(store) }
        lines += ["", "## Not verified", ""] + proof.unverified.map { "- not verified: \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private var settings: String {
        proof.settings.sorted { $0.key < $1.key }.map { "`\($0.key) = \($0.value)`" }.joined(separator: ", ")
    }

    private func finding(_ finding: Diagnostic) -> String {
        "- **\(finding.severity.rawValue)** \(finding.summary) (`\(finding.place)`, \(finding.code)): \(finding.fixes.map(\.title).joined(separator: "; "))"
    }

    private func section(_ store: StoreProof) -> [String] {
        var lines = ["", "## Store \(store.store)", ""]
        if !store.tables.isEmpty {
            lines += ["| table | rows in the sample | rows planned for |", "|---|---:|---:|"]
            lines += store.tables.map { table in
                "| \(table.table) | \(table.sampled) | \(table.planned.rounded().formattedPlainly)\(table.isSized ? "" : " (assumed)") |"
            }
        }
        if !store.patterns.isEmpty {
            lines += ["", "| access pattern | plan | cost | blocks | ms |", "|---|---|---:|---:|---:|"]
            lines += store.patterns.map(pattern)
        }
        if !store.attacks.isEmpty {
            lines += [
                "", "Foreign keys are set aside in an attack, so that only the rule is at stake.", "",
                "| rule attacked by two sessions at once | got through | without the rule |", "|---|---:|---:|",
            ]
            lines += store.attacks.map { attack in
                "| \(attack.table): \(attack.rule) | \(attack.through) | \(attack.throughWithoutRule.map(String.init) ?? "") |"
            }
        }
        if !store.promises.isEmpty {
            lines += ["", "| promise | shown on the sample |", "|---|---|"]
            lines += store.promises.map { "| \($0.table): \($0.promise) | \($0.shown) |" }
        }
        if let restore = store.restore {
            lines += [
                "",
                "The sample was dumped and restored in \(Self.short(restore.seconds)) s (\(Self.short(restore.bytes / 1e6)) MB); row counts \(restore.rowsEqual ? "are equal" : "differ").",
            ]
        }
        return lines
    }

    private func pattern(_ entry: PatternProof) -> String {
        let whole = entry.wholeTables.map { "all of \($0)" }
        let plan = (entry.indexes + whole).joined(separator: ", ")
        let time = entry.milliseconds.map(Self.short).joined(separator: " to ")
        let cells = [
            "\(entry.table).\(entry.pattern)\(entry.hot ? "" : " (not hot)")", plan.isEmpty ? "-" : plan,
            entry.cost.map(Self.short) ?? "", entry.blocks.map(String.init) ?? "", time,
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static func short(_ value: Double) -> String {
        if value >= 100 { return "\(Int(value.rounded()))" }
        let scaled = (value * 100).rounded() / 100
        return scaled == scaled.rounded() ? "\(Int(scaled))" : "\(scaled)"
    }
}
