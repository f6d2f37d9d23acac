import Diagnostics

/// Finds a file by its name, by the end of its path, or by a part of it.
enum FileFinder {
    static func find(_ query: String, in paths: [String]) -> (paths: [String], near: String?) {
        let name = query.trimmed.drop { "./".contains($0) }.lowercased()
        guard !name.isEmpty else { return ([], nil) }
        let tests: [(String, String) -> Bool] = [
            { path, base in path == name || base == name }, { path, _ in path.hasSuffix("/" + name) },
            { _, base in base.before(".") == name }, { _, base in base.contains(name) },
            { path, _ in path.contains(name) },
        ]
        let lowered = paths.map { (path: $0, low: $0.lowercased()) }
        for test in tests {
            let found = lowered.filter { test($0.low, $0.low.split(separator: "/").last.map(String.init) ?? "") }
            if !found.isEmpty { return (found.map(\.path), nil) }
        }
        let bases = Set(paths.prefix(20_000).map { $0.split(separator: "/").last.map(String.init) ?? $0 }).sorted()
        return ([], DidYouMean.suggestion(for: query, among: bases))
    }
}
