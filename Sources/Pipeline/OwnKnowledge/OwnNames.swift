import Knowledge
import Yams

/// The names that a user's files may refer to: their own and those that come with the program.
struct OwnNames {
    let patterns: [String]
    let parts: Set<String>
    let sortedParts: [String]

    init(_ roots: [Node]) {
        let own = roots.flatMap { $0.named("patterns") }
        patterns = PatternID.allCases.map(\.rawValue) + own.map(\.name)
        let shapes = PatternLibrary.all.flatMap(\.tables).map(\.role)
        parts = Set(Role.all.map(\.id) + shapes + own.flatMap { $0.node.named("entities").map(\.name) })
        sortedParts = parts.sorted()
    }
}
