import DesignModel

/// What one execution of an operation costs, before anybody has measured it.
public enum DemandBook {
    public static let reason =
        "a business endpoint with a database serves 200 to 2,000 requests a second and core; rule of thumb, to be measured in the first load test"

    /// Processor time in milliseconds, for a compiled or just-in-time compiled language.
    public static func milliseconds(_ kind: OperationKind) -> Double {
        switch kind {
        case .read: 2
        case .search: 5
        case .write: 4
        case .stream: 1
        case .job: 10
        }
    }

    /// How much more the same work costs in a language.
    public static func factor(_ language: String) -> Double {
        switch language.lowercased() {
        case "python", "ruby", "php": 3
        case "javascript", "typescript", "node", "nodejs", "node.js", "elixir": 1.5
        default: 1
        }
    }

    /// Seconds from start to readiness.
    public static func startup(_ language: String) -> Double {
        switch language.lowercased() {
        case "java", "kotlin", "scala": 20
        case "c#", "csharp", ".net": 10
        case "go", "rust", "swift": 3
        default: 8
        }
    }

    /// Queries that one execution sends, where the tables it touches are not known.
    public static func queries(_ kind: OperationKind) -> Double {
        switch kind {
        case .read, .search: 2
        case .write: 4
        case .stream: 1
        case .job: 5
        }
    }
}
