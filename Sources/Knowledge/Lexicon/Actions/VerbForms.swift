/// The forms of English verbs, read back to their base.
public enum VerbForms {
    /// How a verb form can stand in a clause.
    public enum Form: Sendable, Hashable {
        case base, third, past, participle, gerund
    }

    /// A base and the form in which a word carries it.
    public struct Reading: Sendable, Hashable {
        public var base: String
        public var forms: [Form]
    }

    /// The known verb behind a lower case word, or nil when the word is no form of a verb in the lexicon.
    public static func read(_ word: String) -> Reading? { table[word] }

    /// Every form of every known verb; where two verbs share a form, the one the rules would try first.
    private static let table: [String: Reading] = {
        var table: [String: Reading] = [:]
        var ranks: [String: Int] = [:]
        func add(_ word: String, _ rank: Int, _ reading: Reading) {
            guard rank < ranks[word] ?? .max else { return }
            (ranks[word], table[word]) = (rank, reading)
        }
        for base in ActionVerb.stemWords.union(PlainVerbs.words) {
            add(base, 1, Reading(base: base, forms: unchanging.contains(base) ? [.base, .past, .participle] : [.base]))
            for (ending, forms) in regular {
                for (rank, word) in spelled(base, ending: ending.text) {
                    add(word, ending.rank + rank, Reading(base: base, forms: forms))
                }
            }
        }
        for (word, reading) in irregulars { add(word, 0, reading) }
        return table
    }()

    private static let regular: [(ending: (text: String, rank: Int), forms: [Form])] = [
        (("s", 10), [.third]), (("ed", 20), [.past, .participle]), (("ing", 30), [.gerund]),
    ]

    /// How a base takes an ending, with the order in which a reader would undo each spelling.
    private static func spelled(_ base: String, ending: String) -> [(Int, String)] {
        var words = [(1, base + ending)]
        if ending == "s" {
            if ["s", "x", "z", "h", "o"].contains(base.suffix(1)) { words.append((2, base + "es")) }
            if base.hasSuffix("y") { words.append((0, String(base.dropLast()) + "ies")) }
            return words
        }
        if ending == "ed", base.hasSuffix("y") { words.append((2, String(base.dropLast()) + "ied")) }
        if base.hasSuffix("e") { words.append((3, String(base.dropLast()) + ending)) }
        if let last = base.last { words.append((4, base + String(last) + ending)) }
        return words
    }

    /// The likeliest base of a form of a verb nobody listed: `fluoridates` gives `fluoridate`.
    public static func guessBase(_ word: String) -> String {
        for ending in ["ing", "ed", "s"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return candidates(word, ending: ending).last ?? word
        }
        return word
    }

    /// The bases a regular form may come from, the likeliest known one first by being tried in order.
    private static func candidates(_ word: String, ending: String) -> [String] {
        guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 1 else { return [] }
        let stem = String(word.dropLast(ending.count))
        var found = [stem]
        if ending == "s" {
            if stem.hasSuffix("ie") { found.insert(String(stem.dropLast(2)) + "y", at: 0) }
            if stem.hasSuffix("e") { found.append(String(stem.dropLast())) }
            return found
        }
        if ending == "ed", stem.hasSuffix("i") { found.append(String(stem.dropLast()) + "y") }
        found.append(stem + "e")
        let letters = stem.utf8.suffix(2)
        if letters.count == 2, letters.first == letters.last { found.append(String(stem.dropLast())) }
        return found
    }

    private static let unchanging: Set<String> = [
        "put", "set", "let", "hit", "cut", "cast", "read", "bid", "split", "shut", "reset",
    ]

    private static func past(_ base: String, _ past: String, _ participle: String) -> [(String, Reading)] {
        past == participle
            ? [(past, Reading(base: base, forms: [.past, .participle]))]
            : [(past, Reading(base: base, forms: [.past])), (participle, Reading(base: base, forms: [.participle]))]
    }

    private static let irregulars: [String: Reading] = {
        var table: [String: Reading] = [:]
        for line in strong {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            for (form, reading) in past(words[0], words[1], words[2]) { table[form] = reading }
        }
        for (form, base) in [("paid", "pay"), ("laid", "lay"), ("said", "say")] {
            table[form] = Reading(base: base, forms: [.past, .participle])
        }
        for (form, base) in [("has", "have"), ("does", "do"), ("goes", "go")] {
            table[form] = Reading(base: base, forms: [.third])
        }
        return table
    }()

    /// Base, past and participle of the verbs that change their vowel.
    private static let strong: [String] = [
        "write wrote written", "buy bought bought", "sell sold sold", "send sent sent", "see saw seen",
        "find found found",
        "get got got", "give gave given", "take took taken", "make made made", "keep kept kept", "hold held held",
        "leave left left", "lose lost lost", "pay paid paid", "tell told told", "say said said",
        "think thought thought",
        "go went gone", "come came come", "run ran run", "begin began begun", "choose chose chosen", "draw drew drawn",
        "drive drove driven", "ride rode ridden", "hide hid hidden", "lend lent lent", "bring brought brought",
        "catch caught caught", "teach taught taught", "build built built", "spend spent spent", "win won won",
        "sit sat sat",
        "stand stood stood", "feed fed fed", "meet met met", "lead led led", "feel felt felt", "hear heard heard",
        "know knew known", "grow grew grown", "show showed shown", "throw threw thrown", "wear wore worn",
        "break broke broken",
        "speak spoke spoken", "freeze froze frozen", "forget forgot forgotten", "withdraw withdrew withdrawn",
        "undo undid undone", "do did done", "have had had", "rebuild rebuilt rebuilt", "override overrode overridden",
        "sew sewed sewn",
        "fall fell fallen", "rise rose risen", "swear swore sworn", "eat ate eaten", "fly flew flown", "sink sank sunk",
        "shake shook shaken", "resit resat resat", "retake retook retaken", "overwrite overwrote overwritten",
        "become became become",
        "mean meant meant", "bake baked baked", "beat beat beaten", "bear bore borne",
        "understand understood understood",
    ]
}
