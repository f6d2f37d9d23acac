import DesignModel
import Diagnostics
import Pipeline
import Ports
import TestSupport
import Testing

/// The order of a brief's sections, and talk that has nothing to do with the system, leave the decisions as they are.
@Suite struct ReorderingTests {
    private static let briefs = ExampleBrief.given + ExampleBrief.unseen

    private static func choices(_ text: String) -> [String: String] {
        let run = DesignPipeline().advance(
            Run(), text: SourceText(name: "brief.md", text: text), folder: MemoryTree([:]), to: .decisions)
        return Dictionary((run.decisions?.decisions ?? []).map { ($0.topic, $0.chosen) }) { first, _ in first }
    }

    /// Share of decisions that stay, with those that move.
    private static func kept(_ change: (String) -> String) -> (share: Double, moved: [String]) {
        var (kept, moved) = (0, [String]())
        for brief in briefs {
            let (before, after) = (choices(brief.source.text), choices(change(brief.source.text)))
            for (topic, chosen) in before.sorted(by: { $0.key < $1.key }) {
                if after[topic] == chosen { kept += 1; continue }
                moved.append("\(brief) \(topic): \(chosen) became \(after[topic] ?? "nothing")")
            }
        }
        return (Double(kept) / Double(max(1, kept + moved.count)), moved)
    }

    @Test func thereAreTwelveBriefs() { #expect(Self.briefs.count >= 12) }

    @Test func sectionsInAnotherOrderGetTheSameDecisions() {
        let (share, moved) = Self.kept(Shuffled.sections)
        print("decisions unchanged under reordering: \(share)\n" + moved.joined(separator: "\n"))
        #expect(share >= 0.98, "\(moved.joined(separator: "\n"))")
    }

    @Test func talkThatIsNotAboutTheSystemChangesNothing() {
        let (share, moved) = Self.kept(Shuffled.withTalk)
        print("decisions unchanged under talk: \(share)\n" + moved.joined(separator: "\n"))
        #expect(share >= 0.98, "\(moved.joined(separator: "\n"))")
    }
}

/// Briefs said in another order, or with talk between the lines.
enum Shuffled {
    /// Front matter and title stay first; sections, or paragraphs where there are none, come in reverse.
    static func sections(_ text: String) -> String {
        var blocks = text.components(at: "\n\n")
        var head: [String] = []
        while let first = blocks.first, first.hasPrefix("---") || first.hasPrefix("# ") {
            head.append(first)
            blocks.removeFirst()
        }
        var sections: [[String]] = []
        for block in blocks {
            if block.hasPrefix("## ") || sections.isEmpty || !blocks.contains(where: { $0.hasPrefix("## ") }) {
                sections.append([block])
            } else {
                sections[sections.count - 1].append(block)
            }
        }
        return (head + sections.reversed().flatMap { $0 }).joined(separator: "\n\n") + "\n"
    }

    static func withTalk(_ text: String) -> String {
        var blocks = text.components(at: "\n\n")
        let at = blocks.firstIndex { $0.hasPrefix("# ") }.map { $0 + 1 } ?? 0
        blocks.insert("Thank you for taking the time to read this; we look forward to your thoughts.", at: at)
        blocks.append(
            "My colleague likes long walks, and the weather here is lovely in June. Best wishes from all of us!")
        return blocks.joined(separator: "\n\n") + "\n"
    }
}

extension String {
    fileprivate func components(at mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...].drop { $0 == "\n" }
        }
        return (parts + [String(rest)]).filter { !$0.isEmpty }
    }
}
