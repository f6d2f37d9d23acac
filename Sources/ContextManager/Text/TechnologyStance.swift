import Knowledge

/// How a sentence speaks of a technology: take it, leave it, or keep away from it.
enum TechnologyStance: Hashable {
    case use, leave, forbid

    /// The technologies that the sentence names, each with what is said of it.
    static func all(in sentence: String) -> [(mark: ManifestMark, stance: TechnologyStance)] {
        var stance = TechnologyStance.use
        var (distance, reach) = (0, 3)
        var found: [(mark: ManifestMark, stance: TechnologyStance)] = []
        for word in sentence.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || "-_+'".contains($0)) }
        ) {
            let word = String(word)
            distance += 1
            if let turn = turns[word] { (stance, distance, reach) = (turn, 0, needsVerb.contains(word) ? 1 : 3) }
            if verbs.contains(word), stance != .use { (distance, reach) = (0, 3) }
            guard let mark = ManifestMark.marks(inLine: word).first else { continue }
            // A ban that stands far before the name, or is about something else done with it, does not reach it.
            let reaches = stance == .use || distance <= reach
            if reaches { found.append((mark, stance)) }
            if stance == .forbid { distance = min(distance, 1) }
        }
        return found
    }

    /// "Never X" bans X; "never log X passwords" does not.
    private static let needsVerb: Set<String> = ["never", "not", "don't"]

    private static let verbs: Set<String> = ["use", "add", "introduce", "adopt", "depend", "choose", "using", "adding"]

    private static let turns: [String: TechnologyStance] = [
        "no": .forbid, "not": .forbid, "never": .forbid, "avoid": .forbid, "without": .forbid, "reject": .forbid,
        "forbid": .forbid, "remove": .forbid, "drop": .forbid, "don't": .forbid, "prohibit": .forbid,
        "instead": .leave, "over": .leave, "rather": .leave, "from": .leave, "replace": .leave, "replacing": .leave,
        "than": .leave, "with": .use, "to": .use, "but": .use, "by": .use,
    ]
}
