import ArgumentParser
import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect check`: judge a blueprint, whoever wrote it, and whether the files beside it still tell its story.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Judge a blueprint: consistency, failure behaviour, provenance, capacity, cost; and drift from the code.",
        discussion: """
            With --repository, tables, operations and what runs are compared with the code, in both directions.
            Example: architect check architecture/ --repository . --format sarif
            """)

    @Argument(help: "A design folder, or a blueprint.yaml.")
    var path = "architecture"

    @Option(help: "A repository whose schemas, contracts, routes and deployment files are compared with the blueprint.")
    var repository: String?

    @Flag(help: "Print the findings and the computed figures as JSON; the same as --format json.")
    var json = false

    @Option(help: "How to print: \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: CheckFormat = .text

    @Option(help: "The severity of findings at which the exit code is 1: note, warning or error.")
    var failOn: Severity = .error

    func run() throws {
        let design = DesignPath(path)
        let file = design.blueprint
        let folder = DesignFolder(URL(filePath: (file as NSString).deletingLastPathComponent))
        let trial = design.isFolder ? TrialFile.read(folder.text(TrialFile.path)) : nil
        let run = BlueprintReview().review(
            try DesignInputs.text(file), earlierRecords: folder.records, trial: trial)
        let findings = run.allFindings + (design.isFolder ? stale(run, folder) : []) + (try drift(run))
        switch json ? .json : format {
        case .json: try Console.json(CheckReport(run, findings))
        case .sarif:
            let paths = CheckPaths(blueprint: file, repository: repository)
            let version = Architect.configuration.version
            try Console.json(SarifLog(findings, version: version, blueprint: paths.path(file), path: paths.path))
        case .text:
            findings.forEach(Console.say)
            Console.result(summary(run, findings))
        }
        if findings.contains(where: { $0.severity >= failOn }) { throw Ending.findings.exit }
    }

    private func drift(_ run: Run) throws -> [Diagnostic] {
        guard let repository else { return [] }
        guard DesignPath(repository).isFolder else {
            throw ValidationError("'\(repository)' is no folder; name a repository.")
        }
        return DriftAction().findings(run, in: DiskTree(URL(filePath: repository)))
    }

    /// Files that were made from another blueprint than the one that stands, and those that a person has changed since.
    private func stale(_ run: Run, _ folder: DesignFolder) -> [Diagnostic] {
        let standing = folder.standing
        return (run.artefacts ?? []).compactMap { artefact -> Diagnostic? in
            guard artefact.path != "blueprint.yaml", let text = standing?.texts[artefact.path], text != artefact.text
            else { return nil }
            let place = Place.file(path: artefact.path)
            if standing?.digests[artefact.path] == Digest.fnv1a64(artefact.text) {
                return Diagnostic(.editedByHand, "Changed by hand; the changes stay", at: place)
            }
            return Diagnostic(
                .staleArtefact, "\(artefact.path) does not say what the blueprint says", at: place,
                fixes: [Fix("run `architect design \(path)/blueprint.yaml --output \(path)`")])
        }
    }

    private func summary(_ run: Run, _ findings: [Diagnostic]) -> String {
        guard let design = run.design else { return "not judged: the blueprint could not be read\n" }
        let counts = Severity.allCases.reversed().map { severity -> String in
            let count = findings.count { $0.severity == severity }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return
            "\(design.system.name): \(design.components.count) components, \(design.stores.count) stores, \(design.edges.count) edges; \(counts.joined(separator: ", "))\n"
    }
}
