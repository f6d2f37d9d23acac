import DesignModel
import Knowledge

/// The capabilities that a brief's words and operations show.
enum Recognition {
    static func patterns(in brief: Brief) -> [String] { PatternRecogniser.patterns(in: brief).map(\.rawValue) }
}
