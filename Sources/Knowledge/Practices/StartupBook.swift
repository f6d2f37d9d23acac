/// How long a process takes to be ready, by its language.
public enum StartupBook {
    /// Seconds from start to readiness.
    public static func seconds(_ language: String) -> Double {
        switch language.lowercased() {
        case "java", "kotlin", "scala": 20
        case "c#", "csharp", ".net": 10
        case "go", "rust", "swift": 3
        default: 8
        }
    }
}
