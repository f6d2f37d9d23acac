import DesignModel
import Diagnostics
import Foundation
import TestSupport

/// The labelled briefs of `Examples/Unseen/Later`, in the order of their names.
struct LaterBrief: CustomStringConvertible {
    var name: String
    var source: SourceText
    var labels: ExpectedReading

    var description: String { name }

    static let all = (try? load()) ?? []
    static let developed = all.filter { $0.labels.heldOut != true }
    static let heldOut = all.filter { $0.labels.heldOut == true }

    private static func load() throws -> [LaterBrief] {
        let folder = Golden.root.appending(path: "Examples/Unseen/Later")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { !$0.hasSuffix(".md") }.map { name in
            let text = try String(contentsOf: folder.appending(path: name + "/brief.md"), encoding: .utf8)
            let labels = try Data(contentsOf: folder.appending(path: name + "/labels.json"))
            return LaterBrief(
                name: name, source: SourceText(name: name, text: text),
                labels: try decoder.decode(ExpectedReading.self, from: labels))
        }
    }
}
