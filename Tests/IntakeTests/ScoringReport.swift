import Diagnostics
import Intake
import TestSupport

/// What was found, missed and invented.
struct Tally: Sendable, Equatable {
    var found = 0
    var missed: [String] = []
    var extra: [String] = []

    var precision: Double { found == 0 ? 0 : Double(found) / Double(found + extra.count) }
    var recall: Double { found == 0 ? 0 : Double(found) / Double(found + missed.count) }
    var f1: Double { found == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    static func + (left: Tally, right: Tally) -> Tally {
        Tally(found: left.found + right.found, missed: left.missed + right.missed, extra: left.extra + right.extra)
    }
}

/// How well one brief, or several together, was read.
struct ReadingScore: Sendable {
    var name: String
    var facts = Tally()
    var operations = Tally()
    var operationsWithActors = Tally()
    var entities = Tally()
    var fooled: [String] = []

    init(name: String) { self.name = name }

    /// Reads the brief and judges the reading.
    init(_ example: ExampleBrief) { self.init(example.name, example.source, example.labels) }

    init(_ name: String, _ source: SourceText, _ labels: ExpectedReading) {
        let brief = BriefReader().read(source)
        let facts = ScoringFacts(labels: labels, text: source.text)
        let operations = ScoringOperations(labels: labels)
        self.name = name
        self.facts = facts.score(brief.facts)
        self.operations = operations.score(brief.operations)
        operationsWithActors = operations.score(brief.operations, strictActors: true)
        entities = operations.score(brief.entities)
        fooled = facts.fooled(brief.facts)
    }

    /// All of them pooled: every fact weighs the same, whichever brief states it.
    static func together(_ scores: [ReadingScore], name: String) -> ReadingScore {
        scores.reduce(into: ReadingScore(name: name)) { sum, score in
            sum.facts = sum.facts + score.facts
            sum.operations = sum.operations + score.operations
            sum.operationsWithActors = sum.operationsWithActors + score.operationsWithActors
            sum.entities = sum.entities + score.entities
            sum.fooled += score.fooled
        }
    }
}

/// The table and the lists that `swift test --filter Scoring` prints.
enum ScoringReport {
    static func table(_ scores: [ReadingScore], together: ReadingScore) -> String {
        let header = ["brief", "facts P", "R", "F1", "ops P", "R", "F1", "+actor", "ent P", "R", "F1", "fooled"]
        let rows = [header] + (scores + [together]).map(row)
        return rows.map { cells in
            cells.enumerated().map { pad($1, to: $0 == 0 ? 28 : 8) }.joined()
        }.joined(separator: "\n")
    }

    static func details(_ score: ReadingScore) -> String {
        let lists = [
            ("facts missed", score.facts.missed), ("facts invented", score.facts.extra),
            ("operations missed", score.operations.missed), ("operations invented", score.operations.extra),
            ("entities missed", score.entities.missed), ("entities invented", score.entities.extra),
            ("fooled by", score.fooled),
        ]
        let texts = lists.filter { !$0.1.isEmpty }.map { title, entries in
            "  \(title)\n" + entries.map { "    \($0)" }.joined(separator: "\n")
        }
        return "== \(score.name)\n" + texts.joined(separator: "\n")
    }

    private static func row(_ score: ReadingScore) -> [String] {
        let tallies = [score.facts, score.operations, score.entities]
        var cells = tallies.map { [percent($0.precision), percent($0.recall), percent($0.f1)] }
        cells[1].append(percent(score.operationsWithActors.f1))
        return [score.name] + cells.flatMap { $0 } + [String(score.fooled.count)]
    }

    private static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
