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
    public static func read(_ word: String) -> Reading? {
        if let irregular = irregulars[word] { return irregular }
        if isKnown(word) {
            return Reading(base: word, forms: unchanging.contains(word) ? [.base, .past, .participle] : [.base])
        }
        if let base = knownBase(of: word, ending: "s") { return Reading(base: base, forms: [.third]) }
        if let base = knownBase(of: word, ending: "ed") { return Reading(base: base, forms: [.past, .participle]) }
        if let base = knownBase(of: word, ending: "ing") { return Reading(base: base, forms: [.gerund]) }
        return nil
    }

    /// The likeliest base of a form of a verb nobody listed: `fluoridates` gives `fluoridate`.
    public static func guessBase(_ word: String) -> String {
        for ending in ["ing", "ed", "s"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return candidates(word, ending: ending).last ?? word
        }
        return word
    }

    private static func isKnown(_ base: String) -> Bool { ActionVerb.isStem(base) || PlainVerbs.contains(base) }

    private static func knownBase(of word: String, ending: String) -> String? {
        candidates(word, ending: ending).first(where: isKnown)
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
