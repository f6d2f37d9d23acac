import DesignModel
import Diagnostics
import Knowledge

/// Turns records and written guidance into facts that bind.
enum RecordFold {
    static func facts(of records: [DecisionRecord], _ guidance: [Sighting]) -> [Fact] {
        let decided = records.filter { $0.status == "accepted" }.flatMap { record in
            facts(in: record.title, .line(1, of: record.path, length: record.title.count))
        }
        let told = guidance.filter { $0.kind == .guidance }.flatMap { sighting in
            facts(in: sighting.name, .line(sighting.line, of: sighting.path, length: sighting.name.count))
                .filter { $0.key.repeats || sighting.name.lowercased().hasPrefix("use ") }
        }
        var seen: Set<String> = []
        return (decided + told).filter { seen.insert("\($0.key) \($0.value)").inserted }
    }

    private static func facts(in sentence: String, _ span: SourceSpan) -> [Fact] {
        TechnologyStance.all(in: sentence).compactMap { mark, stance in
            guard stance != .leave else { return nil }
            return Fact(
                stance == .forbid ? "stack.forbidden[]" : FactKey(rawValue: mark.key), .text(mark.value),
                quote: sentence, span: span, strength: .must, evidence: .decided)
        }
    }
}
