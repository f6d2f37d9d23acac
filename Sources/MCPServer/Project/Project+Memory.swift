import DesignModel
import Diagnostics
import Foundation
import ModelContextProtocol
import Pipeline
import Platform

/// What is remembered between calls, in `.architect/`: answers in the file that people edit, the host's reading beside it.
extension Project {
    static let answersPath = ".architect/answers.yaml"
    static let policyPath = ".architect/policy.yaml"
    static let readingPath = ".architect/reading.json"

    func answers() throws -> [Answer] {
        guard let text = text(Self.answersPath) else { return [] }
        let (answers, diagnostics) = AnswerSheet.read(SourceText(name: Self.answersPath, text: text))
        if let wrong = diagnostics.first { throw ToolFailure("\(wrong.place): \(wrong.summary)") }
        return answers
    }

    /// The way to a design, with the project's own patterns and technologies; broken ones stop the run.
    func ownPipeline() throws -> DesignPipeline {
        let files = try TextFile.all(in: root.appending(path: KnowledgeFile.folder).path, ending: ".yaml").map {
            let text = try $0.mapError { ToolFailure($0.diagnostic.summary) }.get()
            let name = text.name.split(separator: "/").last.map(String.init) ?? text.name
            return SourceText(name: "\(KnowledgeFile.folder)/\(name)", text: text.text)
        }
        let (pipeline, diagnostics) = KnowledgeFile.pipeline(files, cores: .all)
        if let wrong = diagnostics.first(where: { $0.severity == .error }) {
            throw ToolFailure("\(wrong.place): \(wrong.summary)")
        }
        return pipeline
    }

    /// The house policy of the project; a broken one stops the run instead of being left out.
    func policy(_ pipeline: DesignPipeline) throws -> HousePolicy? {
        guard let text = text(Self.policyPath) else { return nil }
        let (policy, diagnostics) = PolicyFile.read(
            SourceText(name: Self.policyPath, text: text), pipeline.repertoire.technologies)
        if let wrong = diagnostics.first(where: { $0.severity == .error }) {
            throw ToolFailure("\(wrong.place): \(wrong.summary)")
        }
        return policy
    }

    /// What earlier runs looked up about the technologies that were chosen; nobody is asked here.
    func documentation(_ run: Run) -> [DocumentationNote] {
        guard let decisions = run.decisions else { return [] }
        let desk = DocumentationDesk(memory: ProjectFolder(in: root), sources: [], today: "")
        return desk.notes(on: decisions) { _ in }.notes
    }

    /// Keeps answers: a line of the same topic is replaced in its place, comments stay.
    func remember(_ given: [(topic: String, value: String)]) throws {
        let lines = given.map { "\($0.topic): \($0.value)" }
        let sheet = SourceText(name: "answers", text: lines.joined(separator: "\n"))
        let wrong = AnswerSheet.read(sheet).diagnostics
        guard wrong.isEmpty else {
            throw ToolFailure(wrong.map { $0.summary + "; " + $0.fixes.map(\.title).joined() }.joined(separator: "\n"))
        }
        var kept = (text(Self.answersPath) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        while kept.last == "" { kept.removeLast() }
        for (position, answer) in given.enumerated() {
            if let at = kept.firstIndex(where: { $0.hasPrefix(answer.topic + ":") }) {
                kept[at] = lines[position]
            } else {
                kept.append(lines[position])
            }
        }
        try write(kept.joined(separator: "\n") + "\n", to: Self.answersPath)
    }

    func hostReading() -> HostReading {
        guard let text = text(Self.readingPath) else { return HostReading() }
        return (try? JSONDecoder().decode(HostReading.self, from: Data(text.utf8))) ?? HostReading()
    }

    func remember(_ reading: HostReading) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let data = try encoder.encode(hostReading().merging(reading))
        try write(String(decoding: data, as: UTF8.self) + "\n", to: Self.readingPath)
    }
}
