import DesignModel
import Diagnostics

/// Everything the program knows beforehand, to be listed, searched, shown and checked for age.
public struct KnowledgeBook: Sendable {
    public var entries: [KnowledgeEntry]

    public init(entries: [KnowledgeEntry]) { self.entries = entries }

    /// What comes with the program: by kind, then by name.
    public static let builtIn = KnowledgeBook(
        entries: patternEntries + technologyEntries + priceEntries(.standard) + questionEntries)

    /// What a repertoire holds, a user's own first.
    public static func of(_ repertoire: Repertoire) -> KnowledgeBook {
        guard !repertoire.own.isEmpty else { return builtIn }
        let own = ownEntries(repertoire.own)
        let names = Set(own.map { $0.kind.rawValue + $0.id })
        return KnowledgeBook(entries: own + builtIn.entries.filter { !names.contains($0.kind.rawValue + $0.id) })
    }

    /// The entry of that id, title or other name, in any case; a kind may go before it, as in `pattern:search`.
    public func entry(_ name: String) -> KnowledgeEntry? {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let kind = parts.count == 2 ? KnowledgeEntry.Kind(rawValue: parts[0]) : nil
        let wanted = plain(kind == nil ? name : parts[1])
        let open = entries.filter { kind == nil || $0.kind == kind }
        return open.first { plain($0.id) == wanted }
            ?? open.first { ([$0.title] + $0.aliases).contains { plain($0) == wanted } }
    }

    /// Entries in which every word occurs, those named by the words first.
    public func search(_ words: [String], kind: KnowledgeEntry.Kind? = nil) -> [KnowledgeEntry] {
        let stems = words.flatMap { $0.split(separator: " ") }.map { Stem.of($0) }
        var found: [(rank: Int, entry: KnowledgeEntry)] = []
        for entry in entries where kind == nil || entry.kind == kind {
            if stems.isEmpty {
                found.append((0, entry))
            } else if let rank = rank(entry, stems) {
                found.append((rank, entry))
            }
        }
        return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.entry)
    }

    /// The name that somebody probably meant.
    public func suggestion(for name: String) -> String? {
        DidYouMean.suggestion(for: name, among: entries.flatMap { [$0.id, $0.title] + $0.aliases })
    }

    private func rank(_ entry: KnowledgeEntry, _ stems: [String]) -> Int? {
        let name = stemmed(([entry.id, entry.title] + entry.aliases).joined(separator: " "))
        if stems.allSatisfy(name.contains) { return 0 }
        let whole = name.union(stemmed(entry.group + " " + entry.kind.rawValue))
        if stems.allSatisfy(whole.contains) { return 1 }
        let text = entry.fields.flatMap { [$0.label] + $0.lines } + entry.facts.map { $0.title + " " + $0.value }
        let all = whole.union(stemmed(text.joined(separator: " ")))
        return stems.allSatisfy(all.contains) ? 2 : nil
    }

    private func stemmed(_ text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.map { Stem.of($0) })
    }

    private func plain(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "/" })
    }
}
