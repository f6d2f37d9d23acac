import DesignModel
import Diagnostics
import Ports

/// A survey with memory: reads the map of the last one, looks only at what changed, writes the new map in one step.
public struct RememberedSurvey: Sendable {
    public static let mapName = "context.json"
    private let tree: any FileTree
    private let memory: any ProjectMemory
    private let chronicle: (any RepositoryChronicle)?

    public init(tree: any FileTree, memory: any ProjectMemory, chronicle: (any RepositoryChronicle)? = nil) {
        self.tree = tree
        self.memory = memory
        self.chronicle = chronicle
    }

    /// Surveys and, where something changed, remembers; with `isKept` false nothing is written.
    public func survey(isKept: Bool = true) -> Survey {
        let (known, recovered) = remembered(isKept: isKept)
        let (head, history) = told(known)
        var survey = ContextManager().survey(tree, knowing: known, history: history)
        survey.map.commit = head
        survey.map.history = history
        survey.context.diagnostics += recovered
        let isStale = known == nil || survey.changed > 0 || survey.read > 0 || known?.commit != head
        if isKept, isStale { survey.context.diagnostics += keep(survey) }
        return survey
    }

    /// Whether an earlier survey left a map.
    public var isKnown: Bool { ((try? memory.read(Self.mapName)) ?? nil) != nil }

    private func keep(_ survey: Survey) -> [Diagnostic] {
        do {
            try memory.replace(Self.mapName, with: MapDocument.bytes(survey.map, survey.context))
            return []
        } catch {
            return [
                Diagnostic(
                    .cannotWrite, .warning, "The map was not kept: \(error)", at: .file(path: Self.mapName),
                    explanation: "The survey itself is complete.",
                    fixes: [Fix("make .architect writable, so that the next survey is quick")])
            ]
        }
    }

    /// The map of the last survey; a damaged one is kept aside and said.
    private func remembered(isKept: Bool) -> (map: RepositoryMap?, diagnostics: [Diagnostic]) {
        do {
            guard let bytes = try memory.read(Self.mapName) else { return (nil, []) }
            return (try MapDocument.read(bytes), [])
        } catch {
            let kept = isKept ? try? memory.setAside(Self.mapName) : nil
            let diagnostic = Diagnostic(
                .contextRecovered, "The map was damaged, so everything was surveyed again: \(error)",
                at: .file(path: Self.mapName), explanation: kept.map { "The damaged file is kept as \($0)." })
            return (nil, [diagnostic])
        }
    }

    /// The history; of an unchanged commit, what is remembered.
    private func told(_ known: RepositoryMap?) -> (head: String?, history: RepositoryHistory?) {
        guard let chronicle, let head = chronicle.head() else { return (nil, nil) }
        if known?.commit == head, let history = known?.history { return (head, history) }
        let commits = (try? chronicle.commits(limit: HistoryFold.limit)) ?? []
        return (head, HistoryFold.history(commits, at: head))
    }
}
