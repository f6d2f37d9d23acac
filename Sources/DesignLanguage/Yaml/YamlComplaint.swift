import Diagnostics
import Yams

/// What the YAML parser objected to, said for the person who wrote the line.
struct YamlComplaint {
    let diagnostic: Diagnostic

    init(_ error: any Error, _ source: SourceText) {
        let (problem, mark) = Self.problem(of: error)
        let line = min(max(mark?.line ?? 1, 1), source.lineCount)
        let place = SourceLocation(line: line, column: max(mark?.column ?? 1, 1))
        let written = source.line(line)
        diagnostic = Diagnostic(
            .blueprintSyntax, "YAML stops making sense here: \(problem)", at: .text(source.span(at: place, length: 1)),
            explanation: Self.explanation(of: problem, written), fixes: Self.fixes(for: problem, written))
    }

    private static func problem(of error: any Error) -> (String, Mark?) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            (([context?.text, problem] as [String?]).compactMap(\.self).joined(separator: ", "), mark)
        case YamlError.reader(let problem, _, _, _): (problem, nil)
        case is Composer.Excess: ("aliases multiply it beyond \(Composer.nodesMax) values", nil)
        default: ("it could not be parsed", nil)
        }
    }

    private static func explanation(of problem: String, _ line: String) -> String? {
        if hasUnquotedBound(line) { return "A '>' after a colon starts a block of text in YAML." }
        if line.contains("\t") { return "YAML allows spaces only at the beginning of a line." }
        return nil
    }

    private static func fixes(for problem: String, _ line: String) -> [Fix] {
        if hasUnquotedBound(line) { return [Fix("Quote the bound, as in '>= 3'")] }
        if line.contains("\t") { return [Fix("Replace the tab by two spaces")] }
        if problem.contains("flow mapping"), line.contains(" {"), line.contains("} ") || line.contains("}.") {
            return [Fix("Quote the text that holds a citation, or write the map over several lines")]
        }
        if problem.contains("mapping values are not allowed") { return [Fix("Quote the text that holds a colon")] }
        if problem.contains("cannot start any token") { return [Fix("Quote the text that begins with this character")] }
        if problem.contains("did not find expected key") || problem.contains("block mapping") {
            return [Fix("Indent the line like its neighbours")]
        }
        return [Fix("Close the quote or bracket opened before, or indent like the lines around")]
    }

    private static func hasUnquotedBound(_ line: String) -> Bool { line.contains(": >=") }
}
