import DesignModel
import Diagnostics
import Foundation
import ModelContextProtocol
import Pipeline
import Platform
import Ports

/// The repository that is being designed for: its brief, its answers and its design folder, all in files, so that any
/// client can go on where another stopped. One piece of work at a time.
public actor Project {
    public nonisolated let root: URL
    nonisolated let designPath: String
    let pipeline = DesignPipeline(cores: .all)

    public init(_ root: URL, design: String = "architecture") {
        self.root = root.standardizedFileURL
        designPath = design
    }

    nonisolated var folder: DesignFolder { DesignFolder(root.appending(path: designPath)) }
    nonisolated var tree: DiskTree { DiskTree(root) }

    /// The files of the design folder, by their paths in it, sorted; hidden ones are nobody's.
    nonisolated var designFiles: [String] {
        let walk = FileManager.default.enumerator(atPath: folder.url.path)
        let paths = (walk?.compactMap { $0 as? String } ?? []).filter { path in
            !path.split(separator: "/").contains { $0.hasPrefix(".") } && folder.text(path) != nil
        }
        return paths.sorted()
    }

    /// A file of the project, or nil; paths that lead out of it are none of its files.
    nonisolated func text(_ path: String) -> String? {
        guard let url = url(path) else { return nil }
        return try? String(contentsOf: url, encoding: .utf8)
    }

    nonisolated func url(_ path: String) -> URL? {
        let url = root.appending(path: path).standardizedFileURL.resolvingSymlinksInPath()
        let home = root.resolvingSymlinksInPath().path
        return url.path == home || url.path.hasPrefix(home + "/") ? url : nil
    }

    func write(_ text: String, to path: String) throws {
        guard let url = url(path) else { throw ToolFailure("'\(path)' lies outside of the project") }
        do {
            let parent = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw ToolFailure("'\(path)' could not be written: \(error.localizedDescription)")
        }
    }
}

// MARK: - The brief

extension Project {
    static let keptBrief = ".architect/brief.md"

    /// The brief that is named, given as text, or kept from last time; a given text is kept.
    func brief(text: String?, path: String?) throws -> SourceText {
        if let text {
            guard text.utf8.count <= TextFile.limit else {
                throw ToolFailure("The brief is \(text.utf8.count) bytes long; at most \(TextFile.limit)")
            }
            try write(text.hasSuffix("\n") ? text : text + "\n", to: Self.keptBrief)
            return SourceText(name: "brief.md", text: text)
        }
        for place in path.map({ [$0] }) ?? [Self.keptBrief, "brief.md", "BRIEF.md", "docs/brief.md"] {
            guard let url = url(place) else { throw ToolFailure("'\(place)' lies outside of the project") }
            if case .success(let source) = TextFile.read(url.path) {
                if path != nil { try write(source.text, to: Self.keptBrief) }
                return SourceText(name: "brief.md", text: source.text)
            }
        }
        throw ToolFailure(
            path.map { "There is no readable brief at '\($0)'" }
                ?? "There is no brief yet: give the person's words as `brief`, or a file as `brief_path`")
    }
}

// MARK: - Runs

extension Project {
    /// A run over a brief as far as a stage, with the answers, the host's reading, the pins and the records there are.
    func run(
        _ source: SourceText, to last: Stage, keepingEdits: Bool = true, progress: @Sendable (Stage) -> Void = { _ in }
    ) throws -> Run {
        var run = Run()
        run.answers = try answers()
        let pipeline = try ownPipeline()
        run.policy = try policy(pipeline)
        run.brief = hostReading().amend(pipeline.read(source), source).brief
        run.goOn(over: folder.standing, keepingEdits: keepingEdits)
        for stage in Stage.allCases where stage <= last {
            progress(stage)
            run = pipeline.advance(run, text: source, folder: tree, to: stage)
            if stage == .decisions { run.documentation = documentation(run) }
        }
        let emptiness = (run.brief?.diagnostics ?? []).filter { [.emptyBrief, .noBackendDescribed].contains($0.code) }
        if let empty = emptiness.first { throw ToolFailure("\(empty.summary). " + empty.fixes.map(\.title).joined()) }
        return run
    }

    /// The design as it stands in the folder, judged anew.
    func review() throws -> Run {
        guard let text = folder.text("blueprint.yaml") else {
            throw ToolFailure("There is no design yet in '\(designPath)'; call design_backend first")
        }
        return BlueprintReview(pipeline).review(
            SourceText(name: "blueprint.yaml", text: text), earlierRecords: folder.records,
            trial: TrialFile.read(folder.text(TrialFile.path)))
    }

    /// Writes the artefacts of a run, with a person's edits in them unless these are to go.
    func written(_ run: Run, replacingEdits: Bool) throws -> (run: Run, files: [String]) {
        var run = run
        let made = Regeneration(run, over: replacingEdits ? nil : run.standing ?? folder.standing)
        try write(made)
        run.merging = made.diagnostics
        return (run, made.files.map(\.path).sorted())
    }

    func write(_ made: Regeneration) throws {
        do {
            try folder.replace(with: made.files, generated: made.generated, keeping: made.kept)
        } catch {
            throw ToolFailure("\(error.diagnostic.summary). \(error.diagnostic.explanation ?? "")")
        }
    }
}
