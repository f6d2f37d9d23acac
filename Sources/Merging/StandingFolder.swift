import DesignModel

/// A design folder as it stands on disk, with what was generated into it last.
public struct StandingFolder: Sendable {
    /// The texts on disk, by path from the folder.
    public var texts: [String: String]
    /// Digests of what was generated last.
    public var digests: [String: String]
    /// The texts that were generated last, of the files that can be merged.
    public var generated: [String: String]

    public init(texts: [String: String] = [:], digests: [String: String] = [:], generated: [String: String] = [:]) {
        self.texts = texts
        self.digests = digests
        self.generated = generated
    }

    /// The folder without one of its files.
    public func without(_ path: String) -> StandingFolder { filtered { $0 != path } }

    /// The folder with one file only.
    public func only(_ path: String) -> StandingFolder { filtered { $0 == path } }

    private func filtered(_ isIn: (String) -> Bool) -> StandingFolder {
        StandingFolder(
            texts: texts.filter { isIn($0.key) }, digests: digests.filter { isIn($0.key) },
            generated: generated.filter { isIn($0.key) })
    }

    func isEdited(_ path: String, _ text: String) -> Bool { Digest.fnv1a64(text) != digests[path] }

    /// Where a person has moved a generated file: a file of the same kind that nobody generated, with the same text or much
    /// of it.
    func destination(of path: String, taken: Set<String>) -> String? {
        let others = texts.keys.filter {
            digests[$0] == nil && !taken.contains($0) && Self.ending($0) == Self.ending(path)
        }
        if let same = others.sorted().first(where: { Digest.fnv1a64(texts[$0] ?? "") == digests[path] }) { return same }
        guard let base = generated[path] else { return nil }
        let scored = others.map { ($0, Self.likeness(base, texts[$0] ?? "")) }.filter { $0.1 >= 0.6 }
        return scored.max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
    }

    /// The share of lines that two texts have in common, blank ones not counted.
    private static func likeness(_ left: String, _ right: String) -> Double {
        let (one, two) = (lines(left), lines(right))
        guard !one.isEmpty, !two.isEmpty, one.count <= two.count * 3, two.count <= one.count * 3 else { return 0 }
        let common = LineMatch(one, two).partner.count { $0 != nil }
        return 2 * Double(common) / Double(one.count + two.count)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
    }

    private static func ending(_ path: String) -> Substring? {
        let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
        return parts.count > 1 ? parts.last : nil
    }
}
