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
    ///
    /// `passing` are files that merely lie in a folder that was named: one that is none of the forms is no finding.
    public func design(
        from sources: [SourceText], named name: String? = nil, passing: Set<String> = []
    ) -> Imported {
        var draft = Draft(name: name)
        var forms: [(path: String, form: FileForm)] = []
        let sources = sources.map(\.withoutByteOrderMark)
        let read = sources.map { ($0, FileForm.Guess($0)) }.sorted { $0.1.form.order < $1.1.form.order }
        for (source, guess) in read {
            guard guess.form != .unknown else {
                if passing.contains(source.name) {
                    draft.passed.append(source.name)
                } else {
                    draft.report(guess.fault ?? .unknownForm(source))
                }
                continue
            }
            if let fault = guess.fault { draft.report(fault) }
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
        case .structurizr: StructurizrReader.read(source, among: sources, into: &draft)
        case .record, .document: DocumentReader.read(source, guess.form, into: &draft)
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

extension SourceText {
    /// The text without the mark that some editors put before it.
    fileprivate var withoutByteOrderMark: SourceText {
        guard text.unicodeScalars.first == "\u{FEFF}" else { return self }
        return SourceText(name: name, text: String(text.unicodeScalars.dropFirst()))
    }
}
