import DesignModel
import Diagnostics

/// Boxes to tick are steps; those that are ticked are done and left out.
enum StepSection {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) -> Bool {
        var isTasks = false
        for item in section.items {
            guard let text = MarkdownPage.item(item.text) else { continue }
            if item.text.hasPrefix("  "), isTasks, text.hasPrefix("Done when: "),
                let last = draft.design.steps.indices.last
            {
                draft.design.steps[last].accepted = Spelling.prose(
                    MarkdownPage.plain(String(text.dropFirst("Done when: ".count))))
                continue
            }
            guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { continue }
            isTasks = true
            let mark = text[text.index(after: text.startIndex)..<close]
            let words = MarkdownPage.plain(String(text[text.index(after: close)...]))
            if mark.lowercased() == "x" {
                draft.leaveOut(
                    "task that is done", words, why: "steps of a blueprint are what comes next",
                    at: source.wholeLine(item.number))
            } else {
                add(words, section, &draft)
            }
        }
        return isTasks
    }

    private static func add(_ text: String, _ section: MarkdownPage.Section, _ draft: inout Draft) {
        var words = text
        // `T012 [P] [US1]` and `2.1` count the tasks; the order in the file says the same.
        while let first = words.split(separator: " ").first, isNumber(first) {
            words = Spelling.line(String(words.dropFirst(first.count)))
        }
        let halves = split(words)
        let short = Spelling.kebab(halves.title).split(separator: "-").prefix(6).joined(separator: "-")
        let id = Spelling.free(short.isEmpty ? "step" : short) { id in draft.design.steps.contains { $0.id == id } }
        guard !draft.design.steps.contains(where: { $0.title == Spelling.prose(halves.title) }), !halves.title.isEmpty
        else { return }
        var step = NextStep(id: id, title: Spelling.prose(halves.title))
        step.kind = .slice
        step.accepted = Spelling.prose(halves.accepted)
        draft.design.steps.append(step)
    }

    private static func isNumber(_ word: Substring) -> Bool {
        let bare = word.filter { !"[].".contains($0) }
        if word.hasPrefix("["), word.hasSuffix("]") { return true }
        let digits = bare.hasPrefix("T") || bare.hasPrefix("US") ? bare.drop { $0.isLetter } : bare[...]
        return !digits.isEmpty && digits.allSatisfy(\.isNumber)
    }

    private static func split(_ words: String) -> (title: String, accepted: String) {
        for mark in [" Done when: ", " Acceptance: "] {
            guard let found = words.range(of: mark) else { continue }
            return (String(words[..<found.lowerBound]), String(words[found.upperBound...]))
        }
        return (words, "")
    }
}

/// Requirements that name no endpoint are pieces of work with the test that says they are done.
enum RequirementSection {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) {
        if section.key.hasPrefix("functional requirements") {
            for item in section.items {
                guard let text = MarkdownPage.item(item.text), AddressSection.addresses(text).isEmpty,
                    let said = MarkdownPage.labelled(text)
                else { continue }
                add(said.value, "", section, &draft)
            }
        }
        guard section.key == "acceptance criteria" || section.title.hasPrefix("Requirement: ") else { return }
        let isOpenSpec = section.title.hasPrefix("Requirement: ")
        let title = isOpenSpec ? String(section.title.dropFirst("Requirement: ".count)) : section.around.last ?? ""
        let lines = isOpenSpec ? [section.paragraph] : section.items.compactMap { MarkdownPage.item($0.text) }
        guard lines.allSatisfy({ AddressSection.addresses($0).isEmpty }) else { return }
        let name = title.split(separator: ":", maxSplits: 1).last.map { Spelling.line(String($0)) } ?? title
        add(isOpenSpec ? title : name, lines.map(MarkdownPage.plain).joined(separator: " "), section, &draft)
    }

    private static func add(_ title: String, _ accepted: String, _ section: MarkdownPage.Section, _ draft: inout Draft)
    {
        let plain = MarkdownPage.plain(title)
        let short = Spelling.kebab(plain).split(separator: "-").prefix(6).joined(separator: "-")
        guard !short.isEmpty, !draft.design.steps.contains(where: { $0.title == Spelling.prose(plain) }) else { return }
        var step = NextStep(
            id: Spelling.free(short) { id in draft.design.steps.contains { $0.id == id } }, title: Spelling.prose(plain)
        )
        step.kind = .slice
        step.accepted = Spelling.prose(accepted)
        draft.design.steps.append(step)
    }
}
