import Diagnostics
import Foundation

/// An example brief with the reading expected of it.
public struct ExampleBrief: Sendable, CustomStringConvertible {
    /// The folder's name: `parcel-tracking`.
    public var name: String
    public var source: SourceText
    public var labels: ExpectedReading

    public var description: String { name }

    /// The briefs that came with the task and that the reader may be tuned on, by name.
    public static let given = load(in: "Examples")

    /// Briefs nobody tunes on: they tell whether the reader's rules are general.
    public static let unseen = load(in: "Examples/Unseen")

    /// Briefs labelled before the reader was scored on them, whose errors may be read while it is improved.
    public static let developed = blind.filter { $0.labels.heldOut != true && $0.labels.round == nil }

    /// The second five of that kind, in other domains and voices again.
    public static let secondRound = blind.filter { $0.labels.heldOut != true && $0.labels.round == 2 }

    /// Briefs labelled before the reader was scored on them, of which only the figures are looked at.
    public static let heldOut = blind.filter { $0.labels.heldOut == true }

    /// Every brief with labels.
    public static let labelled = given + unseen + blind

    private static let blind = load(in: "Examples/Blind")

    /// The same brief said in other ways, in the order of the file names; empty when there are none.
    public var paraphrases: [SourceText] {
        let folder = "Examples/Paraphrases/" + name
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: Golden.root.appending(path: folder).path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { Self.text(folder + "/" + $0) }
    }

    private static func load(in folder: String) -> [ExampleBrief] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: Golden.root.appending(path: folder).path)) ?? []
        return names.sorted().compactMap { name in
            guard let source = text("\(folder)/\(name)/brief.md"),
                let data = try? Data(contentsOf: Golden.root.appending(path: "\(folder)/\(name)/labels.json")),
                let labels = try? decoder.decode(ExpectedReading.self, from: data)
            else { return nil }
            return ExampleBrief(name: name, source: source, labels: labels)
        }
    }

    private static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }

    private static func text(_ path: String) -> SourceText? {
        guard let text = try? String(contentsOf: Golden.root.appending(path: path), encoding: .utf8) else { return nil }
        return SourceText(name: path, text: text)
    }
}
