import DesignModel

/// A difference as people read it: what caused it first, what hurts before what does not.
public struct DifferenceText {
    private let difference: DesignDifference

    public init(_ difference: DesignDifference) { self.difference = difference }

    public var text: String {
        guard !difference.isEmpty else { return "The two designs say the same.\n" }
        let sections = [
            section("What moved in the input", difference.inputs.map { "\($0.place): \($0.says)" }),
            section("Decided otherwise", difference.decisions.map(turn)),
            section("What runs", difference.parts.map { "\($0.place) \($0.says)" }),
            section(
                "For callers", weighed(difference.clients, [.breaking: "breaks", .careful: "mind", .harmless: "adds"])),
            section(
                "For the data",
                weighed(difference.data, [.breaking: "loses", .careful: "in steps", .harmless: "at once"])),
            section("Figures", difference.figures.filter(\.isWhole).map(figure)),
            section(
                "Broke", difference.broke.map { "\($0.severity.rawValue): \($0.place): \($0.summary) [\($0.code)]" }),
            section("Mended", difference.mended.map { "\($0.place): \($0.summary) [\($0.code)]" }),
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : title + "\n" + lines.map { "  \($0)\n" }.joined()
    }

    private func turn(_ turn: DesignDifference.Turn) -> String {
        if turn.after.isEmpty { return "\(turn.topic): \(turn.before) is no longer decided" }
        let what = turn.before.isEmpty ? "\(turn.after), not decided before" : "\(turn.before) becomes \(turn.after)"
        return "\(turn.topic): \(what). \(turn.reason)"
    }

    private func weighed(_ changes: [Change], _ words: [Change.Weight: String]) -> [String] {
        [.breaking, .careful, .harmless].flatMap { (weight: Change.Weight) -> [String] in
            changes.filter { $0.weight == weight }.map { "\(words[weight] ?? ""): \($0.says) (\($0.place))" }
        }
    }

    private func figure(_ movement: Movement) -> String {
        let (old, new) = (movement.before?.words ?? "none", movement.after?.words ?? "none")
        let mark = movement.isBetter.map { $0 ? "better" : "worse" }
        return "\(movement.name): \(old) → \(new)" + (mark.map { ", \($0)" } ?? "")
    }
}
