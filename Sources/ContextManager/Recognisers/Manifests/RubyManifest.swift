import DesignModel

extension Recogniser {
    /// `Gemfile`: gems with their groups, the Ruby version.
    static let bundler = Recogniser(names: ["gemfile"]) { text in
        var group = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("group ") { group = isAside(entry) ? "development" : "" }
            if entry == "end" { group = "" }
            let parts = line.quotedParts
            if entry.hasPrefix("ruby "), let version = parts.first {
                return text.sighting(.runtime, "ruby", number, ["version": version])
            }
            guard entry.hasPrefix("gem "), let name = parts.first else { return nil }
            let version = parts.dropFirst().first { $0.contains { $0.isNumber } && !$0.contains("/") } ?? ""
            let scope = isAside(entry.after("group") ?? "") ? "development" : group
            return text.package(name, version, number, ecosystem: "rubygems", scope: scope)
        }
    }

    /// `Gemfile.lock`: entries of four blanks are settled versions.
    static let bundlerLock = Recogniser(names: ["gemfile.lock"]) { text in
        text.numbered.compactMap { number, line in
            guard line.indentation == 4, let (name, rest) = line.trimmed.cut(at: " (") else { return nil }
            return text.locked(String(name), String(rest.prefix { $0 != ")" }), number, ecosystem: "rubygems")
        }
    }

    static let gemspec = Recogniser(endings: ["gemspec"]) { text in
        text.numbered.compactMap { number, line in
            guard line.contains("add_dependency") || line.contains("add_runtime_dependency") else { return nil }
            let parts = line.quotedParts
            return parts.first.map {
                text.package($0, parts.dropFirst().joined(separator: ", "), number, ecosystem: "rubygems")
            }
        }
    }

    private static func isAside(_ text: String) -> Bool { text.contains("test") || text.contains("development") }
}
