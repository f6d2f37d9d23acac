import DesignModel

extension Recogniser {
    /// What people wrote for agents and newcomers to obey: AGENTS.md and its relatives, steering files, constitutions.
    static let guidance = Recogniser(
        names: names, endings: ["md", "mdc"],
        admits: { path in folders.contains { path.full.contains($0) } }
    ) { text in
        var isCode = false
        var found: [Sighting] = []
        for (number, line) in text.numbered where found.count < 120 {
            let entry = line.trimmed
            if entry.hasPrefix("```") { isCode.toggle() }
            guard !isCode, !entry.hasPrefix("#"), !entry.hasPrefix("|"), binds(entry) else { continue }
            let sentence = entry.drop { "-*+>0123456789. ".contains($0) }.description.redacted.shortened(to: 200)
            found.append(text.sighting(.guidance, sentence, number))
        }
        return found
    }

    private static let names: Set<String> = [
        "agents.md", "agent.md", "claude.md", "gemini.md", ".cursorrules", "copilot-instructions.md", ".windsurfrules",
        ".clinerules", "conventions.md", "constitution.md", ".rules", "codex.md",
    ]

    private static let folders = [
        ".cursor/rules/", ".kiro/steering/", ".specify/memory/", ".github/instructions/", ".windsurf/rules/",
        ".amazonq/rules/", ".clinerules/",
    ]

    private static let binding: Set<String> = [
        "must", "never", "always", "don't", "dont", "avoid", "only", "required", "forbidden", "prohibited", "shall",
        "not", "no", "mandatory", "use", "prefer",
    ]

    /// Whether the sentence commands something: a modal, or an imperative at its beginning.
    private static func binds(_ entry: String) -> Bool {
        let words = entry.lowercased().split { !($0.isLetter || $0 == "'") }.map(String.init)
        guard words.count > 2, words.count < 60, let first = words.first else { return false }
        let strong = binding.subtracting(["use", "prefer", "only", "not", "no", "required"])
        if words.contains(where: strong.contains) { return true }
        if zip(words, words.dropFirst()).contains(where: { $0 == "do" && $1 == "not" }) { return true }
        return ["use", "prefer", "no", "only", "keep"].contains(first)
    }
}
