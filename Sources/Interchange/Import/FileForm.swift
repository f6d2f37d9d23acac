import Diagnostics

/// The forms that can be imported.
public enum FileForm: String, Sendable, CaseIterable {
    case structurizr, compose, sql, openAPI = "openapi"
    /// A decision record.
    case record
    /// A page of spec-kit, Kiro, OpenSpec or BMAD.
    case document
    case unknown

    /// What others refer to is read first: parts, then what they keep, then what they offer, then words about them.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public var words: String {
        switch self {
        case .structurizr: "Structurizr workspace"
        case .compose: "compose file"
        case .sql: "SQL schema"
        case .openAPI: "OpenAPI document"
        case .record: "decision record"
        case .document: "specification page"
        case .unknown: "unknown"
        }
    }
}

extension FileForm {
    /// What a file is, by its ending and its first keys.
    struct Guess {
        var form: FileForm = .unknown
        var tree: DataTree?
        var fault: Diagnostic?

        init(_ source: SourceText) {
            switch Self.ending(source.name) {
            case "sql", "ddl", "pgsql": form = .sql
            case "dsl": form = .structurizr
            case "md", "markdown": form = MarkdownPage.form(of: source)
            case "yaml", "yml", "json": readTree(source)
            default: break
            }
        }

        private static func ending(_ name: String) -> String {
            name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        }

        private mutating func readTree(_ source: SourceText) {
            switch DataTree.read(source) {
            case .failure(let refusal): fault = refusal.diagnostic
            case .success(let root):
                if root["openapi"] != nil { form = .openAPI }
                if let version = root["swagger"] { fault = Self.swagger(version, source) }
                if root["services"]?.map != nil { form = .compose }
                if form != .unknown { tree = root }
            }
        }

        private static func swagger(_ version: DataTree, _ source: SourceText) -> Diagnostic {
            Diagnostic(
                .importUnknownForm,
                "\(source.name) is Swagger \(version.text ?? ""); OpenAPI from version three on is read",
                at: .text(source.wholeLine(version.line)),
                fixes: [Fix("convert it to OpenAPI 3 with a converter of your choice")])
        }
    }
}

extension SourceText {
    /// The stretch of a line, for places that a diagnostic points to.
    func wholeLine(_ number: Int) -> SourceSpan {
        let end = max(line(number).count, 1)
        return SourceSpan(
            file: name, start: SourceLocation(line: number, column: 1),
            end: SourceLocation(line: number, column: end))
    }
}
