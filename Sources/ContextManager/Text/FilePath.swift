/// A path of the tree, cut once into what recognisers ask about.
struct FilePath: Sendable, Hashable {
    let full: String
    /// The last part, as written.
    let base: String
    /// The last part in lower case.
    let name: String
    /// What follows the last dot, in lower case; empty without one.
    let ending: String

    init(_ path: String) {
        full = path
        let bytes = path.utf8
        let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
        base = slash.map { String(path[bytes.index(after: $0)...]) } ?? path
        let lowered = base.lowercased()
        let dot = lowered.utf8.lastIndex(of: UInt8(ascii: "."))
        name = lowered
        ending = dot.map { String(lowered[lowered.utf8.index(after: $0)...]) } ?? ""
    }

    /// The folders above it, outermost first, in lower case.
    var folders: [Substring] { full.lowercased().split(separator: "/").dropLast() }

    /// Whether it lies in a folder of this name at any depth.
    func lies(in names: Set<Substring>) -> Bool { folders.contains(where: names.contains) }

    /// Whether it belongs to tests, examples or documents: what stands there is no promise of the system.
    var isAside: Bool { lies(in: Self.aside) || name.contains("test.") || name.contains(".spec.") || isTest }

    private var isTest: Bool { name.hasPrefix("test_") || name.hasSuffix("_test.go") || name.hasSuffix("_spec.rb") }

    private static let aside: Set<Substring> = [
        "test", "tests", "spec", "specs", "__tests__", "testing", "testdata", "fixtures", "fixture", "example",
        "examples", "samples", "sample", "docs", "doc", "documentation", "e2e", "mocks", "benchmarks", "bench",
        "templates", "generators", "stubs", "demo", "demos", "integration-tests", "androidtest",
    ]

    /// Whether it lies in a folder of other people's code.
    var isVendored: Bool { lies(in: Self.vendored) }

    private static let vendored: Set<Substring> = [
        "vendor", "node_modules", "third_party", "thirdparty", "bower_components", "site-packages", "pods", "external",
    ]
}
