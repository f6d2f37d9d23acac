import DesignModel
import Diagnostics
import ModelContextProtocol
import Pipeline

/// A verdict for a model that wants to do better next time: short, the strongest objection first.
struct VerdictReport {
    private let verdict: Verdict
    private let objections: [Diagnostic]
    var isWritten = false

    init(_ verdict: Verdict, accepting accepted: Set<String>) {
        self.verdict = verdict
        objections = verdict.objections(accepting: accepted)
    }

    /// Whether nothing stands against the proposal.
    var stands: Bool { verdict.after.design != nil && objections.isEmpty }

    var json: JSON {
        guard verdict.after.design != nil else {
            return [
                "verdict": "unreadable", "errors": Reports.some(verdict.unreadable, 12, Reports.finding),
                "next": "Mend the patch; architect://language has the words, architect://blueprint the names.",
            ]
        }
        return .present([
            "verdict": .string(stands ? "accepted" : "refused"), "written": .bool(isWritten),
            "strongest_objection": strongest, "broke": Reports.some(verdict.broke, 6, Reports.finding),
            "mended": Reports.some(verdict.mended, 6) { .string("\($0.code): \(Reports.path($0.place))") },
            "moved": Reports.some(verdict.moved, 12, Self.movement),
            "no_longer_computed": verdict.lost.isEmpty ? nil : Reports.some(verdict.lost, 6) { .string($0) },
            "turned": verdict.turned.isEmpty ? nil : .strings(verdict.turned),
            "cost": verdict.after.quantity("cost.monthly").map { .string($0.words) },
            "still_found": Reports.findings(verdict.after.allFindings, 0), "next": .string(next),
        ])
    }

    private var strongest: JSON? {
        if let objection = objections.first ?? verdict.broke.first { return Reports.finding(objection) }
        let worse = verdict.moved.filter { $0.isBetter == false }.max { $0.share < $1.share }
        return worse.map { .string("\($0.name) goes from \(Self.words($0.before)) to \(Self.words($0.after))") }
    }

    private var next: String {
        if !stands { return "Mend what broke and propose again, or ask the person whether the promise may go." }
        return isWritten
            ? "Written; say in write_narrative what it brought."
            : "Nothing stands against it; apply it if the person agrees."
    }

    private static func movement(_ movement: Movement) -> JSON {
        .present([
            "figure": .string(movement.name), "from": .string(words(movement.before)),
            "to": .string(words(movement.after)),
            "better": movement.isBetter.map(JSON.bool),
        ])
    }

    private static func words(_ quantity: Quantity?) -> String { quantity?.bare ?? "none" }
}
