/// The words by which a capability is recognised in a brief.
///
/// A phrase is words that stand together (small words between them do not count); `+` joins phrases that must share a sentence.
/// `=listing` means that form of the word and no other; `kind:search` and `fact:compliance=gdpr` match the reader's operations and facts.
public struct PatternSignals: Sendable {
    /// One of these is enough.
    public var strong: [String]
    /// Two different ones are needed.
    public var weak: [String]
    /// Capabilities that always come along.
    public var implies: [PatternID]

    public init(strong: [String], weak: [String] = [], implies: [PatternID] = []) {
        self.strong = strong
        self.weak = weak
        self.implies = implies
    }

    /// Whether a phrase could stand in some brief; one of small words only could not.
    public static func canBeFound(_ phrase: String) -> Bool {
        let terms = SignalPhrase(phrase).terms
        return !terms.isEmpty && terms.allSatisfy { !$0.isEmpty }
    }

    /// The signals of every capability, in the order of their names.
    public static let all: [(id: PatternID, signals: PatternSignals)] = {
        let groups: [[PatternID: PatternSignals]] = [people, trade, time, content, motion, control]
        return groups.flatMap { $0.map { (id: $0.key, signals: $0.value) } }.sorted { $0.id < $1.id }
    }()
}

/// A phrase ready for matching: each term a row of stems, all in one sentence.
struct SignalPhrase: Sendable {
    var terms: [[String]]

    init(_ text: String) {
        terms = Self.parts(text[...], at: "+").map { term in Self.parts(term, at: " ").flatMap(Self.stems) }
    }

    /// By bytes: every phrase of the library is taken apart at every start.
    private static func parts(_ text: Substring, at sign: Unicode.Scalar) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: sign)).map(Substring.init)
    }

    private static func stems(of word: Substring) -> [String] {
        if word.utf8.contains(UInt8(ascii: ":")) || word.utf8.first == UInt8(ascii: "=") { return [String(word)] }
        return parts(word, at: "-").filter { !BriefWords.small.contains(String($0)) }.map(Stem.of)
    }

    func occurs(in words: BriefWords) -> Bool {
        var shared: Set<Int>?
        for term in terms {
            let found = words.sentences(with: term)
            let together = shared.map { $0.intersection(found) } ?? found
            if together.isEmpty { return false }
            shared = together
        }
        return shared != nil
    }
}
