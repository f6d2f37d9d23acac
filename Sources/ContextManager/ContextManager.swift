import DesignModel
import Diagnostics
import Knowledge
import Ports

/// Tells what a repository already says: languages, frameworks, stores and records, each fact with its path and line.
///
/// Consulted in-process by every design run, so the step cannot be skipped (promise P1).
public struct ContextManager: Sendable {
    public init() {}

    /// Surveys the tree; what cannot be read is named in the diagnostics, the rest is still told.
    public func survey(_ tree: any FileTree) -> Context {
        var context = Context()
        let files: [TreeFile]
        do {
            files = try tree.files()
        } catch {
            context.diagnostics = [.unsurveyed(tree.name, "\(error)")]
            context.summary = "\(tree.name) could not be read: \(error)."
            context.digest = Digest.fnv1a64(context.summary)
            return context
        }
        context.languages = LanguageSurvey.shares(of: files)
        var reading = Reading(tree: tree)
        context.facts = ManifestSurvey.facts(of: files, &reading) + LanguageSurvey.facts(context.languages, files)
        context.records = RecordSurvey.records(of: files, &reading)
        context.facts += RecordSurvey.facts(of: context.records)
        context.diagnostics = reading.diagnostics
        context.purposes = PurposeSurvey.purposes(of: files)
        context.summary = Summary.text(of: context, fileCount: files.count)
        context.digest = Digest.fnv1a64(Summary.fingerprint(of: context))
        return context
    }
}

extension Diagnostic {
    static func unsurveyed(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .unreadableFile, .warning, "'\(path)' was not surveyed: \(reason)", at: .file(path: path),
            fixes: [Fix("make it readable, or name another folder with --repository")])
    }
}
