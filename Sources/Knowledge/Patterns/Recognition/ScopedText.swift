/// The sentences of a brief that speak of the system to be built: what is out of scope, or about others, is left out.
enum ScopedText {
    static func sentences(of text: String) -> [String] {
        var kept: [String] = []
        var excludedSection = false
        for block in blocks(of: text) {
            if block.isHeading { excludedSection = names(exclusion: block.text) }
            if excludedSection { continue }
            var excludedList = false
            for sentence in split(block.text) {
                let excluded = names(exclusion: sentence)
                if excluded || excludedList {
                    excludedList = excludedList || sentence.hasSuffix(":")
                    continue
                }
                kept.append(sentence)
            }
        }
        return kept
    }

    private struct Block {
        var text: String
        var isHeading: Bool
    }

    /// Paragraphs, list items and headings; a line that goes on belongs to the paragraph before it.
    private static func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var open = false
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = raw.drop { $0 == " " || $0 == "\t" || $0 == ">" }
            if line.isEmpty {
                open = false
            } else if line.first == "#" {
                blocks.append(Block(text: String(line), isHeading: true))
                open = false
            } else if open {
                blocks[blocks.count - 1].text += beginsItem(line) ? "\n" + line : " " + line
            } else {
                blocks.append(Block(text: String(line), isHeading: false))
                open = true
            }
        }
        return blocks
    }

    private static func beginsItem(_ line: Substring) -> Bool {
        if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("|") { return true }
        return line.first?.isNumber == true && line.drop { $0.isNumber }.hasPrefix(". ")
    }

    /// Cuts at full stops, semicolons and line ends; a colon stays, for it introduces what belongs to it.
    private static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var previous: Character = " "
        for character in text {
            let endsSentence = character == "\n" || (character == " " && ".?!;".contains(previous))
            if endsSentence {
                if !current.isEmpty { sentences.append(current) }
                current = ""
            } else {
                current.append(character)
            }
            previous = character
        }
        if !current.isEmpty { sentences.append(current) }
        return sentences
    }

    private static func names(exclusion sentence: String) -> Bool {
        let lower = sentence.lowercased()
        return marks.contains { lower.contains($0) }
    }

    private static let marks = [
        "not part of", "out of scope", "not wanted", "not now", "not in scope", "outside the scope", "not included",
        "not needed", "will not be built", "won't build", "will not build", "won't have", "not planned",
        "we don't need", "we do not need", "we don't want", "we do not want", "no plans", "not for us", "non-goal",
        "leave out", "left out for", "excluded:", "later, maybe", "not this year", "not yet:", "we won't", "don't plan",
        "not building", "scope excludes", "not required", "do not build", "skip for now", "phase 2", "phase two",
    ]
}
