import DesignModel
import Diagnostics

/// A verdict in words, for a model that may try again and for the person who watches.
extension Verdict {
    /// What stands against a change, in one line; nil where nothing does and something is the better for it.
    public var standing: String? {
        if after.design == nil { return unreadable.first.map(\.line) ?? "the patch cannot be read" }
        if let objection = objections().first { return objection.line }
        if let lost = lost.first { return "'\(lost)' can be computed no longer" }
        let isBetter = !mended.isEmpty || moved.contains { $0.isBetter == true && $0.isWhole }
        return isBetter ? nil : "nothing is the better for it"
    }

    /// What it brings, in one line.
    public var gains: String {
        let better = moved.filter { $0.isBetter == true && $0.isWhole }.prefix(3).map(\.words)
        let parts = mended.prefix(2).map { "mends \($0.code) at \($0.place)" } + better
        return parts.joined(separator: "; ")
    }

    /// Everything a model needs for its next try.
    public var told: String {
        if after.design == nil {
            return (["The patch cannot be read:"] + unreadable.prefix(6).map(\.line)).joined(separator: "\n")
        }
        var lines = [standing.map { "Refused: \($0)" } ?? "Accepted."]
        lines += broke.prefix(6).map { "broke: \($0.line)" } + mended.prefix(6).map { "mended: \($0.line)" }
        lines += moved.filter(\.isWhole).prefix(12).map { "moved: " + $0.words } + turned.map { "turned: " + $0 }
        return lines.joined(separator: "\n")
    }
}

extension Movement {
    var words: String {
        let direction = isBetter.map { $0 ? " (better)" : " (worse)" } ?? ""
        return "\(name) from \(before?.bare ?? "none") to \(after?.bare ?? "none")\(direction)"
    }
}
