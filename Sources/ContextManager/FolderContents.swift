import DesignModel
import Knowledge
import Ports

/// What lies below a folder, counted.
struct FolderContents {
    private var kinds: [SightingKind: Int] = [:]
    private var languages: [String: Int] = [:]
    private var files = 0

    static func all(_ files: [TreeFile], _ sightings: [Sighting], in folders: Set<String>) -> [String: FolderContents] {
        var contents: [String: FolderContents] = [:]
        for file in files {
            each(folders, above: file.path) { folder in
                contents[folder, default: FolderContents()].files += 1
                guard let language = SourceLanguages.language(ofEnding: file.ending) else { return }
                contents[folder]?.languages[language, default: 0] += 1
            }
        }
        for sighting in sightings {
            each(folders, above: sighting.path) { contents[$0]?.kinds[sighting.kind, default: 0] += 1 }
        }
        return contents
    }

    private static func each(_ folders: Set<String>, above path: String, _ work: (String) -> Void) {
        var position = path.utf8.startIndex
        while let slash = path.utf8[position...].firstIndex(of: UInt8(ascii: "/")) {
            let folder = String(path[..<slash])
            if folders.contains(folder) { work(folder) }
            position = path.utf8.index(after: slash)
        }
    }

    /// In a phrase: the custom of the name, then what was counted.
    func purpose(of folder: String) -> String? {
        let name = folder.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let custom = Self.customs.first { $0.names.contains(name) }?.purpose
        let told = [custom, counted].compactMap { $0 }
        return told.isEmpty ? nil : told.joined(separator: ": ")
    }

    private var counted: String? {
        let things: [(SightingKind, String)] = [
            (.table, "table"), (.operation, "endpoint"), (.message, "message"), (.service, "service"),
            (.store, "store"), (.resource, "resource"), (.pipeline, "pipeline"),
        ]
        let seen = things.compactMap { kind, noun in
            kinds[kind].map { "\($0) \(noun)\($0 == 1 ? "" : "s")" }
        }
        let language = languages.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let code = language.map { ["\($0.value) file\($0.value == 1 ? "" : "s") of \($0.key)"] } ?? []
        let all = seen + code
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    private static let customs: [(names: Set<String>, purpose: String)] = [
        (
            [
                "src", "sources", "app", "apps", "lib", "libs", "internal", "pkg", "cmd", "packages", "crates",
                "modules",
            ], "code"
        ),
        (["test", "tests", "spec", "specs", "__tests__", "e2e"], "tests"),
        (["migrations", "migrate", "db", "database", "schema", "prisma", "alembic"], "database schema and migrations"),
        (["docs", "doc", "documentation"], "documentation"),
        (["adr", "adrs", "decisions", "decision-records"], "decision records"),
        (
            [
                "deploy", "deployment", "k8s", "kubernetes", "helm", "charts", "terraform", "infra", "infrastructure",
                "ops", "manifests",
            ], "deployment"
        ),
        (["api", "proto", "protos", "openapi", "graphql"], "interface contracts"),
        (["controllers", "routes", "routers", "handlers", "endpoints", "views", "resources"], "ways in"),
        (["models", "entities", "domain"], "domain model"), (["services", "service", "usecases"], "business logic"),
        (["workers", "jobs", "tasks", "queues", "consumers"], "background work"),
        (["config", "configs", "settings", "conf"], "settings"), (["scripts", "bin", "tools"], "scripts"),
        (["frontend", "web", "client", "ui", "public", "static", "assets", "templates"], "what people see"),
        (["vendor", "third_party", "node_modules"], "other people's code"),
        (["architecture"], "a design made earlier"),
        ([".github", ".gitlab", ".circleci", ".buildkite"], "continuous integration"),
        (["examples", "samples", "demo"], "examples"), (["locales", "i18n", "translations", "locale"], "translations"),
        (["auth", "authentication", "identity"], "authentication"), (["middleware", "middlewares"], "middleware"),
    ]
}
