import DesignModel
import Diagnostics

/// What became of the files that were handed in.
public struct Imported: Sendable {
    /// Where a person begins: everything that the files say, in the words of the design language.
    public var design: Design
    /// What was left out, guessed, or contradicted, each with its line and reason.
    public var diagnostics: [Diagnostic]
    /// The files that something was taken from, with the form each was read as.
    public var forms: [(path: String, form: FileForm)]
}

/// Reads other people's files into one starting design.
///
/// ```swift
/// let imported = Importer().design(from: [SourceText(name: "schema.sql", text: sql)])
/// ```
public struct Importer: Sendable {
    public init() {}

    /// Every file adds to one design; what two of them say differently is a finding, and the first one stands.
    public func design(from sources: [SourceText], named name: String? = nil) -> Imported {
        var draft = Draft(name: name)
        var forms: [(path: String, form: FileForm)] = []
        let read = sources.map { ($0, FileForm.Guess($0)) }.sorted { $0.1.form.order < $1.1.form.order }
        for (source, guess) in read {
            if let fault = guess.fault { draft.diagnostics.append(fault) }
            guard guess.form != .unknown else {
                if guess.fault == nil { draft.report(.unknownForm(source)) }
                continue
            }
            forms.append((source.name, guess.form))
            take(source, guess, among: sources, &draft)
        }
        Assembly.complete(&draft)
        if draft.isEmpty { draft.report(.nothingFound(sources)) }
        return Imported(design: draft.design, diagnostics: draft.allDiagnostics, forms: forms)
    }

    private func take(
        _ source: SourceText, _ guess: FileForm.Guess, among sources: [SourceText], _ draft: inout Draft
    ) {
        switch guess.form {
        case .openAPI: if let tree = guess.tree { OpenAPIReader(source: source, root: tree).read(into: &draft) }
        case .compose: if let tree = guess.tree { ComposeReader(source: source, root: tree).read(into: &draft) }
        case .sql: SQLReader(source: source).read(into: &draft)
        case .unknown: break
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownForm(_ source: SourceText) -> Diagnostic {
        Diagnostic(
            .importUnknownForm, "\(source.name) is none of the forms that can be imported",
            at: .file(path: source.name),
            fixes: [Fix("name an OpenAPI, SQL, compose, Structurizr or Markdown file")])
    }

    fileprivate static func nothingFound(_ sources: [SourceText]) -> Diagnostic {
        let names = sources.map(\.name).joined(separator: ", ")
        return Diagnostic(
            .importEmpty, "Nothing that a blueprint says was found in \(names.isEmpty ? "no file" : names)", at: .run,
            fixes: [Fix("name the files that hold tables, endpoints, services or decisions")])
    }
}
