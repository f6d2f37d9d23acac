/// The rules of `.gitignore` files, as git reads them: the last rule that matches decides, `!` takes back.
public struct IgnoreRules: Sendable {
    private struct Rule: Sendable {
        /// The folder that the rule stands in, with a slash at its end; empty for the root.
        var base: String
        var pattern: [UInt8]
        var isNegated: Bool
        var onlyFolders: Bool
        /// Matched against the whole path below the base instead of the last part.
        var isAnchored: Bool
    }

    private var rules: [Rule] = []

    public init() {}

    public var isEmpty: Bool { rules.isEmpty }

    /// With the lines of one more file; `folder` is where it lies, relative to the root.
    public func adding(_ lines: [String], in folder: String) -> IgnoreRules {
        var copy = self
        for line in lines {
            if let rule = Self.rule(line, folder.isEmpty ? "" : folder + "/") { copy.rules.append(rule) }
        }
        return copy
    }

    /// Whether a path, relative to the root, is left out.
    public func ignores(_ path: String, isFolder: Bool) -> Bool {
        guard !rules.isEmpty else { return false }
        let whole = Array(path.utf8)
        let base = whole.lastIndex(of: UInt8(ascii: "/")).map { whole[($0 + 1)...] } ?? whole[...]
        for rule in rules.reversed() where !rule.onlyFolders || isFolder {
            guard whole.count > rule.base.utf8.count, whole.starts(with: rule.base.utf8) else { continue }
            let text = rule.isAnchored ? whole[rule.base.utf8.count...] : base
            if Glob.matches(rule.pattern[...], text) { return !rule.isNegated }
        }
        return false
    }

    private static func rule(_ line: String, _ base: String) -> Rule? {
        var text = line[...]
        while text.last == " " || text.last == "\r" || text.last == "\t" { text.removeLast() }
        guard let first = text.first, first != "#" else { return nil }
        let isNegated = first == "!"
        if isNegated { text.removeFirst() }
        let onlyFolders = text.hasSuffix("/")
        if onlyFolders { text.removeLast() }
        let isAnchored = text.contains("/")
        if text.hasPrefix("/") { text.removeFirst() }
        if text.hasPrefix("**/"), !text.dropFirst(3).contains("/") {
            return Rule(
                base: base, pattern: Array(text.dropFirst(3).utf8), isNegated: isNegated, onlyFolders: onlyFolders,
                isAnchored: false)
        }
        guard !text.isEmpty else { return nil }
        return Rule(
            base: base, pattern: Array(text.utf8), isNegated: isNegated, onlyFolders: onlyFolders,
            isAnchored: isAnchored)
    }
}

/// Wildcards of paths: `*` within one part, `**` over parts, `?`, `[a-z]`.
enum Glob {
    static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        var (pattern, text) = (pattern, text)
        while let mark = pattern.first {
            switch mark {
            case UInt8(ascii: "*"): return star(pattern, text)
            case UInt8(ascii: "["):
                guard let letter = text.first, let rest = afterClass(pattern, holding: letter) else { return false }
                pattern = rest
                text = text.dropFirst()
            case UInt8(ascii: "?"):
                guard let letter = text.first, letter != UInt8(ascii: "/") else { return false }
                (pattern, text) = (pattern.dropFirst(), text.dropFirst())
            default:
                if mark == UInt8(ascii: "\\"), pattern.count > 1 { pattern = pattern.dropFirst() }
                guard text.first == pattern.first else { return false }
                (pattern, text) = (pattern.dropFirst(), text.dropFirst())
            }
        }
        return text.isEmpty
    }

    private static func star(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        let crosses = pattern.dropFirst().first == UInt8(ascii: "*")
        var rest = pattern.drop { $0 == UInt8(ascii: "*") }
        // `a/**/b` also matches `a/b`.
        if crosses, rest.first == UInt8(ascii: "/"), matches(rest.dropFirst(), text) { return true }
        if rest.isEmpty { return crosses || !text.contains(UInt8(ascii: "/")) }
        if crosses, rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        var text = text
        while true {
            if matches(rest, text) { return true }
            guard let letter = text.first, crosses || letter != UInt8(ascii: "/") else { return false }
            text = text.dropFirst()
        }
    }

    /// What follows a class such as `[a-z]` when the letter is in it.
    private static func afterClass(_ pattern: ArraySlice<UInt8>, holding letter: UInt8) -> ArraySlice<UInt8>? {
        guard let end = pattern.dropFirst(2).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var members = pattern[(pattern.startIndex + 1)..<end]
        let isNegated = members.first == UInt8(ascii: "!") || members.first == UInt8(ascii: "^")
        if isNegated { members = members.dropFirst() }
        var isHeld = false
        while let low = members.first {
            members = members.dropFirst()
            if members.first == UInt8(ascii: "-"), members.count > 1 {
                let high = members[members.startIndex + 1]
                isHeld = isHeld || (low <= letter && letter <= high)
                members = members.dropFirst(2)
            } else {
                isHeld = isHeld || low == letter
            }
        }
        return isHeld != isNegated ? pattern[(end + 1)...] : nil
    }
}
