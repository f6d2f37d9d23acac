import DesignModel
import Diagnostics
import Knowledge

/// Words that may not stand in a document, where, and what to do.
public struct NarrativeRefusal: Sendable, Hashable {
    public var slot: String
    public var says: String
    public var mend: String
}

/// Holds narrative to the design: its slots, its names, its choices; numbers only by citation.
struct NarrativeGuard {
    private let design: Design
    private let names: [String]
    private let slots: [String]

    init(_ design: Design) {
        self.design = design
        let operations = design.interfaces.flatMap { $0.operations.map(\.id.rawValue) }
        let tables = design.stores.flatMap { $0.tables.map(\.id.rawValue) }
        let parts = design.components.map(\.id.rawValue) + design.stores.map(\.id.rawValue)
        let flows =
            design.channels.map(\.id.rawValue) + design.events.map(\.id.rawValue) + design.edges.map(\.id.rawValue)
        names =
            parts + flows + operations + tables + design.interfaces.map(\.id.rawValue)
            + design.actors.map(\.id.rawValue) + design.sites.map(\.id.rawValue) + design.decisions.map(\.topic)
            + design.components.flatMap { $0.modules.map(\.id.rawValue) }
        slots =
            (1...8).map { "section:\($0)" } + design.decisions.map { "decision:" + $0.topic }
            + design.components.map { "component:" + $0.id.rawValue }
    }

    func refusals(_ narrative: Narrative) -> [NarrativeRefusal] {
        guard slots.contains(narrative.slot) else { return [unknownSlot(narrative.slot)] }
        var found: [NarrativeRefusal] = []
        func refuse(_ says: String, _ mend: String) {
            found.append(NarrativeRefusal(slot: narrative.slot, says: says, mend: mend))
        }
        for sentence in Self.sentences(narrative.text) {
            for name in Self.quoted(sentence) where !isKnown(name) {
                let close = DidYouMean.suggestion(for: name, among: names)
                refuse(
                    "`\(name)` is no part of this design",
                    close.map { "Write `\($0)`" } ?? "Name a part that the blueprint has")
            }
            for words in Self.spelledNumbers(sentence) {
                refuse(
                    "'\(words)' spells a number out that nothing vouches for",
                    "Cite the ledger as {name}, or leave it out")
            }
            for claim in ChoiceClaims(design).contradicted(by: sentence) {
                refuse("'\(claim.word)' is said to be part of the design; \(claim.truth)", claim.mend)
            }
        }
        return found
    }

    private func unknownSlot(_ slot: String) -> NarrativeRefusal {
        let close = DidYouMean.suggestion(for: slot, among: slots).map { "Write '\($0)'" }
        return NarrativeRefusal(
            slot: slot, says: "'\(slot)' is no place of the document",
            mend: close ?? "Use section:1 to section:8, decision:<topic> or component:<id>")
    }

    private func isKnown(_ name: String) -> Bool {
        let bare = name.split(separator: ".").map(String.init)
        return names.contains(name) || design.ledger[name] != nil
            || bare.count > 1 && bare.contains(where: names.contains)
            || name.contains("/") || name.contains(" ")
    }
}

// MARK: - Words

extension NarrativeGuard {
    /// The sentences of a text, citations left out.
    private static func sentences(_ prose: Prose) -> [String] {
        let words = prose.pieces.map { if case .words(let words) = $0 { words } else { "§" } }.joined()
        return words.split(whereSeparator: { ".!?;\n".contains($0) }).map(String.init)
    }

    /// What stands in backquotes.
    private static func quoted(_ sentence: String) -> [String] {
        sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    /// A number in words before something that is counted.
    private static func spelledNumbers(_ sentence: String) -> [String] {
        let words = sentence.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        return zip(words, words.dropFirst()).compactMap { number, noun in
            numbers.contains(number) && counted.contains(noun) ? "\(number) \(noun)" : nil
        }
    }

    private static let numbers: Set = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "twenty",
        "fifty", "hundred", "thousand", "million", "billion", "half", "double", "twice",
    ]
    private static let counted: Set = [
        "services", "components", "stores", "databases", "replicas", "instances", "copies", "machines", "servers",
        "nodes",
        "zones", "regions", "engineers", "people", "users", "customers", "milliseconds", "seconds", "minutes", "hours",
        "days", "weeks", "months", "years", "euros", "dollars", "percent", "times", "requests", "messages", "orders",
        "shards", "partitions", "connections", "workers", "queues", "tables", "nines",
    ]
}
