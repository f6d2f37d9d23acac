import DesignModel
import Diagnostics
import Knowledge
import Ports

/// Tells what a repository already says: languages, frameworks, stores, interfaces, tables and records, each fact with
/// its path and line.
///
/// Consulted in-process by every design run, so the step cannot be skipped (promise P1).
public struct ContextManager: Sendable {
    private let shelf = RecogniserShelf.standard

    public init() {}

    /// Surveys the tree; what cannot be read is named in the diagnostics, the rest is still told.
    public func survey(_ tree: any FileTree) -> Context { survey(tree, knowing: nil).context }

    /// The same with what an earlier survey remembers: a file whose content did not change is not read again.
    public func survey(
        _ tree: any FileTree, knowing map: RepositoryMap?, history: RepositoryHistory? = nil
    ) -> Survey {
        let listing: TreeListing
        do {
            listing = try tree.listing()
        } catch {
            return failed(tree.name, "\(error)")
        }
        var reader = FileReader(tree: tree, shelf: shelf, known: map, began: listing.began)
        let entries = listing.files.map { reader.entry(of: $0) }
        var context = ContextFold.context(files: listing.files, finds: entries.map(\.finds), history: history)
        context.diagnostics += reader.reading.diagnostics + listing.diagnostics(tree.name)
        let gone = map.map { known in known.entries.count - listing.files.count { known.entries[$0.path] != nil } } ?? 0
        let fresh = RepositoryMap(project: tree.name, files: listing.files, entries: entries)
        return Survey(context: context, map: fresh, read: reader.read, changed: reader.changed + gone)
    }

    private func failed(_ name: String, _ why: String) -> Survey {
        var context = Context()
        context.diagnostics = [.unsurveyed(name, why)]
        context.summary = "\(name) could not be read: \(why)."
        context.digest = Digest.fnv1a64(context.summary)
        return Survey(context: context, map: RepositoryMap(project: name), read: 0, changed: 0)
    }
}

/// What a survey yields: the Context, the map to remember it by, and how much of it was new.
public struct Survey: Sendable {
    public var context: Context
    public var map: RepositoryMap
    /// Files that had to be opened.
    public var read: Int
    /// Files whose content is new, different or gone.
    public var changed: Int
}

extension TreeListing {
    fileprivate func diagnostics(_ name: String) -> [Diagnostic] {
        let closed = unreadable.prefix(20).map { path in
            Diagnostic(
                .surveyIncomplete, "Folder '\(path)' was not surveyed: it cannot be listed", at: .file(path: path),
                fixes: [Fix("make it readable, or list it in .gitignore")])
        }
        guard isCut else { return Array(closed) }
        let cut = Diagnostic(
            .surveyIncomplete, "\(name) holds more than \(files.count) files; the rest was not surveyed",
            at: .file(path: name), fixes: [Fix("name the folder of one system with --repository")])
        return closed + [cut]
    }
}

extension Diagnostic {
    static func unsurveyed(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .unreadableFile, .warning, "'\(path)' was not surveyed: \(reason)", at: .file(path: path),
            fixes: [Fix("make it readable, or name another folder with --repository")])
    }
}
