import Diagnostics
import Merging

/// Says what became of a person's edits.
enum MergeNews {
    static func diagnostics(_ events: [MergeEvent]) -> [Diagnostic] {
        events.flatMap { event -> [Diagnostic] in
            switch event.kind {
            case .conflict(let conflicts): conflicts.map { conflict(event.path, $0) }
            default: [single(event)]
            }
        }
    }

    private static func conflict(_ path: String, _ conflict: ThreeWayMerge.Conflict) -> Diagnostic {
        let at = SourceLocation(line: conflict.line, column: 1)
        let said = conflict.theirs.first { $0.contains { !$0.isWhitespace } }
        return Diagnostic(
            .mergeConflict, "You and the design both changed these lines; yours stand",
            at: .text(SourceSpan(file: path, start: at, end: at)),
            explanation: said.map { "The design says now: \(trimmed($0))" } ?? "The design no longer has them.",
            fixes: [Fix("compare with the comment at the end of \(path), and delete it when all is settled")])
    }

    private static func single(_ event: MergeEvent) -> Diagnostic {
        let place = Place.file(path: event.path)
        func edited(_ says: String) -> Diagnostic { Diagnostic(.editedByHand, says, at: place) }
        func conflict(_ says: String, _ fix: String) -> Diagnostic {
            Diagnostic(.mergeConflict, says, at: place, fixes: [Fix(fix)])
        }
        switch event.kind {
        case .merged, .conflict: return edited("Changed by hand; the changes stay")
        case .moved(let place): return edited("Moved by hand to \(place), and is kept up to date there")
        case .leftOut: return edited("Deleted by hand; it stays away")
        case .restored: return edited("Deleted by hand and written anew: without it nothing can be judged")
        case .noLongerGenerated: return edited("Changed by hand and no longer made by the design; your version stays")
        case .leftOutThoughChanged:
            return conflict(
                "Deleted by hand, and the design has changed it since", "run with --replace-edits to have it back")
        case .setAside(let other):
            return conflict("Changed by hand and by the design; yours stands", "compare with \(other)")
        }
    }

    private static func trimmed(_ line: String) -> String {
        String(line.drop { $0.isWhitespace }.prefix(100))
    }
}
