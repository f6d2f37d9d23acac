import DesignModel

/// What we take for granted about time and size until somebody measures it: visible, replaceable, with the reason.
public enum ServiceDefaults {
    /// Processor time of one operation, in milliseconds, by its kind and the component's technology.
    public static func cpuMilliseconds(_ kind: OperationKind, technology: String) -> (value: Double, why: String) {
        let base: Double =
            switch kind {
            case .read: 8
            case .search: 15
            case .write: 12
            case .stream: 2
            case .job: 20
            }
        let runtime = runtimeFactor(technology.lowercased())
        return (base * runtime.factor, "usual for one \(kind.rawValue) with a database on \(runtime.name); measure it")
    }

    /// Queries that one operation sends to its store.
    public static func queries(_ kind: OperationKind) -> Double {
        switch kind {
        case .read, .search, .stream: 2
        case .write: 4
        case .job: 5
        }
    }

    /// Time of one call to a store or a neighbour, in milliseconds, the network included.
    public static func callMilliseconds(_ kind: StoreKind) -> Double {
        switch kind {
        case .cache, .keyValue: 1
        case .object: 30
        case .search, .columnar: 20
        case .embedded: 0.2
        default: 3
        }
    }

    /// Processor time that a query costs its store, in milliseconds.
    public static let queryCPUMilliseconds = 1.0
    /// One way between two processes of a region and back, in milliseconds.
    public static let hopMilliseconds = 1.0
    /// A third party across the internet whose latency nobody states, in milliseconds.
    public static let thirdPartyMilliseconds = 250.0
    public static let proxyCPUMilliseconds = 0.3

    private static func runtimeFactor(_ technology: String) -> (factor: Double, name: String) {
        let words = technology.split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(String.init)
        for (names, factor, title) in runtimes where words.contains(where: names.contains) { return (factor, title) }
        return (1, "a managed runtime")
    }

    private static let runtimes: [(names: [String], factor: Double, title: String)] = [
        (["go", "golang", "rust", "c++", "zig", "swift", "nginx", "envoy"], 0.5, "a compiled language"),
        (["ruby", "rails", "python", "django", "flask", "php", "laravel", "symfony"], 2, "an interpreted language"),
    ]
}
