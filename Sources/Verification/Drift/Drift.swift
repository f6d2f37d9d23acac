import DesignModel
import Diagnostics

/// Compares a design with what a repository's code shows of it, in both directions: tables, operations, what runs.
public struct Drift: Sendable {
    private let design: Design
    private let sightings: [Sighting]

    public init(_ design: Design, _ context: Context) {
        self.design = design
        sightings = context.sightings
    }

    /// What the blueprint has and the code lacks stands at the element, what the code has and the blueprint lacks at its line.
    public var findings: [Diagnostic] {
        SchemaDrift(design, ObservedSchema(sightings)).findings + RouteDrift(design, sightings).findings
            + DeploymentDrift(design, sightings).findings
    }
}

extension Diagnostic {
    /// Something of the blueprint that the code lacks.
    static func missing(_ code: DiagnosticCode, _ summary: String, at path: String, fix: String) -> Diagnostic {
        .finding(code, summary, at: path, fix: fix)
    }

    /// Something of the code that the blueprint lacks.
    static func unplanned(_ code: DiagnosticCode, _ summary: String, at sighting: Sighting, fix: String) -> Diagnostic {
        Diagnostic(code, summary, at: .text(sighting.span), explanation: code.meaning, fixes: [Fix(fix)])
    }

    /// A part of the blueprint about which the code says nothing.
    static func notCompared(_ what: String, _ reason: String, at path: String) -> Diagnostic {
        Diagnostic(
            .driftNotCompared, "\(what) not compared: \(reason)", at: .element(path: path, nil),
            explanation: DiagnosticCode.driftNotCompared.meaning)
    }
}

extension Sighting {
    /// Its line as a stretch of text.
    var span: SourceSpan {
        let place = SourceLocation(line: max(line, 1), column: 1)
        return SourceSpan(
            file: path, start: place, end: SourceLocation(line: max(line, 1), column: max(quote.count, 1) + 1))
    }
}
