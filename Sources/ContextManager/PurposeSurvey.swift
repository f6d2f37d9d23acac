import DesignModel
import Ports

/// What each top-level folder of a tree is for, by what lies in it.
enum PurposeSurvey {
    static func purposes(of files: [TreeFile]) -> [PathPurpose] {
        let folders = Set(
            files.compactMap { file in
                file.path.contains("/") ? file.path.split(separator: "/").first.map(String.init) : nil
            })
        return folders.sorted().compactMap { folder in
            purpose(of: folder.lowercased()).map { PathPurpose(path: folder + "/", purpose: $0) }
        }
    }

    private static func purpose(of folder: String) -> String? {
        conventions.first { $0.names.contains(folder) }?.purpose
    }

    private static let conventions: [(names: Set<String>, purpose: String)] = [
        (["src", "sources", "app", "lib", "internal", "pkg", "cmd"], "code"),
        (["test", "tests", "spec", "specs"], "tests"),
        (["migrations", "db", "database", "schema"], "database schema and migrations"),
        (["docs", "doc", "documentation"], "documentation"),
        (["deploy", "k8s", "kubernetes", "helm", "charts", "terraform", "infra"], "deployment"),
        (["api", "proto", "openapi"], "interface contracts"),
        (["architecture"], "a design made earlier"),
        ([".github", ".gitlab", ".circleci"], "continuous integration"),
    ]
}
