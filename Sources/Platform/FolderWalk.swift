import Glibc
import Ports

/// Lists a folder with its sub-folders by the calls of the system, since a hundred thousand files are common.
struct FolderWalk {
    /// The most files that one survey looks at; the rest is left out rather than read for minutes.
    private static let limit = 400_000
    /// A chain of folders this deep is a mistake or a trap.
    private static let depthLimit = 64
    private static let skipped: Set<String> = [
        ".git", ".build", ".svn", ".hg", ".idea", ".vscode", "node_modules", "target", ".venv", "venv", "__pycache__",
        ".gradle", ".tox", "Pods", "DerivedData", ".architect", "architecture", ".next", ".nuxt", ".terraform",
        ".mypy_cache", ".pytest_cache", ".yarn", ".pnpm-store", "bower_components",
    ]

    private let root: String
    private var result = TreeListing(files: [])

    init(_ root: String) { self.root = root }

    /// Nil when the root itself cannot be listed.
    func listing() -> TreeListing? {
        var walk = self
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        walk.result.began = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
        var rules = IgnoreRules()
        if let bytes = FileBytes.read(root + "/.git/info/exclude", limit: 100_000) {
            rules = rules.adding(Self.lines(bytes), in: "")
        }
        guard walk.enter("", rules, 0) else { return nil }
        walk.result.files.sort { $0.path < $1.path }
        walk.result.unreadable.sort()
        return walk.result
    }

    private mutating func enter(_ folder: String, _ outer: IgnoreRules, _ depth: Int) -> Bool {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard depth < Self.depthLimit, let names = Self.names(in: path) else { return false }
        var rules = outer
        if names.contains(where: { $0.name == ".gitignore" }),
            let bytes = FileBytes.read(path + "/.gitignore", limit: 200_000)
        {
            rules = rules.adding(Self.lines(bytes), in: folder)
        }
        for entry in names {
            guard result.files.count < Self.limit else {
                result.isCut = true
                return true
            }
            take(entry, folder.isEmpty ? entry.name : folder + "/" + entry.name, rules, depth)
        }
        return true
    }

    private mutating func take(_ entry: Name, _ path: String, _ rules: IgnoreRules, _ depth: Int) {
        var status = stat()
        var kind = entry.kind
        if kind != DT_DIR {
            guard lstat(root + "/" + path, &status) == 0 else { return }
            kind =
                status.st_mode & S_IFMT == S_IFDIR ? DT_DIR : status.st_mode & S_IFMT == S_IFREG ? DT_REG : DT_UNKNOWN
        }
        switch kind {
        case DT_DIR:
            guard !Self.skipped.contains(entry.name), !rules.ignores(path, isFolder: true) else { return }
            if !enter(path, rules, depth + 1) { result.unreadable.append(path) }
        case DT_REG:
            guard !rules.ignores(path, isFolder: false) else { return }
            let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
            result.files.append(TreeFile(path: path, size: Int(status.st_size), modified: modified))
        default: return
        }
    }

    private struct Name {
        var name: String
        var kind: Int
    }

    private static func names(in path: String) -> [Name]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [Name] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(Name(name: name, kind: Int(entry.pointee.d_type))) }
        }
        return names
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.map(String.init)
    }
}
