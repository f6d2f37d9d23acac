import DesignModel
import Ports

/// Folds commits into who knows the code and where it changes most.
enum HistoryFold {
    /// Older commits say little about the team of today.
    static let limit = 1500
    private static let told = 15

    static func history(_ commits: [ChronicleCommit], at head: String) -> RepositoryHistory? {
        guard let newest = commits.first, let oldest = commits.last else { return nil }
        let authors = counted(commits.map(\.author))
        let files = counted(commits.flatMap(\.files).filter { !isMade($0) }).filter { $0.count > 1 }
        return RepositoryHistory(
            commit: head, commits: commits.count, since: oldest.day, until: newest.day,
            authors: Array(authors.prefix(told)), hotFiles: Array(files.prefix(told)),
            busFactor: busFactor(authors, of: commits.count))
    }

    private static func counted(_ names: [String]) -> [RepositoryHistory.Share] {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return counts.map { RepositoryHistory.Share(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// The fewest people who made half of the changes.
    private static func busFactor(_ authors: [RepositoryHistory.Share], of total: Int) -> Int {
        var sum = 0
        for (index, author) in authors.enumerated() {
            sum += author.count
            if sum * 2 >= total { return index + 1 }
        }
        return authors.count
    }

    /// Files that tools write change with every release and say nothing about people.
    private static func isMade(_ path: String) -> Bool {
        let name = FilePath(path).name
        return name.hasSuffix(".lock") || name.hasSuffix("-lock.json") || name.hasSuffix("-lock.yaml")
            || name.hasPrefix("changelog") || name == "go.sum"
    }
}
