import DesignModel
import Diagnostics
import Ports

/// Folds what single files gave into one Context; the same finds give the same Context, however they were come by.
enum ContextFold {
    static func context(files: [TreeFile], finds: [FileFinds], history: RepositoryHistory?) -> Context {
        var context = Context()
        context.languages = LanguageSurvey.shares(of: files)
        context.sightings = finds.flatMap(\.sightings)
        context.records = finds.compactMap(\.record)
        context.history = history
        let seen = StackFold.facts(of: context.sightings)
        let decided = RecordFold.facts(of: context.records, context.sightings)
        let languages = LanguageSurvey.facts(context.languages, files)
        let observed = seen + languages + TeamFold.facts(of: context.sightings)
        context.facts = observed + decided + KindFold.facts(seen, context.languages)
        context.conflicts = ConflictFold.conflicts(context.sightings, decided, seen)
        context.diagnostics = diagnostics(context, decided, seen)
        context.purposes = PurposeSurvey.purposes(of: files, context.sightings)
        context.summary = Summary.text(of: context, fileCount: files.count)
        context.digest = Digest.fnv1a64(Summary.fingerprint(of: context))
        return context
    }

    private static func diagnostics(_ context: Context, _ decided: [Fact], _ seen: [Fact]) -> [Diagnostic] {
        let secrets = context.sightings.filter { $0.kind == .secret }.map { sighting in
            Diagnostic(
                .exposedCredential, "\(sighting.name.capitalizedFirst) lies open in \(sighting.path)",
                at: .text(sighting.span), explanation: "Its value was not recorded.",
                fixes: [Fix("revoke it, issue a new one, and keep that in a secret store")])
        }
        let conflicts = context.conflicts.map { conflict in
            let said = conflict.statements.map { "'\($0.text.shortened(to: 60))'" }.joined(separator: " against ")
            return Diagnostic(
                .contextConflict, "\(conflict.topic): \(said)",
                at: conflict.statements.first.map { .text(.line($0.line, of: $0.path, length: 0)) } ?? .run,
                notes: conflict.statements.dropFirst().map {
                    Note("the other statement", at: .text(.line($0.line, of: $0.path, length: 0)))
                }, fixes: [Fix("say the same in both places, or answer which one holds")])
        }
        return secrets + conflicts + Staleness.diagnostics(decided, seen, hasCode: !context.languages.isEmpty)
    }
}
