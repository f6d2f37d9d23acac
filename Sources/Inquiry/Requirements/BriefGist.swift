import DesignModel
import Knowledge

/// What the words of a brief show, whatever is answered: its capabilities and its own sentence on its purpose.
struct BriefGist {
    let patterns: [String]
    let purpose: String

    init(_ brief: Brief) {
        patterns = PatternRecogniser.patterns(in: brief).map(\.rawValue)
        purpose = Purpose.sentence(in: brief)
    }
}
