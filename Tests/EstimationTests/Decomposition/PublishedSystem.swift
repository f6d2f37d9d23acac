import Estimation
import Foundation
import TestSupport

/// A public system with the cut its authors published, as `Examples/Decomposition` tells it.
struct PublishedSystem: CustomStringConvertible {
    let name: String
    private(set) var graph = CouplingGraph()
    private(set) var services: [[String]] = []
    var description: String { name }

    static let all: [PublishedSystem] = [
        "online-boutique", "sock-shop", "social-network", "hotel-reservation", "train-ticket",
    ].compactMap(PublishedSystem.init)

    /// `service name: thing thing`, and `operation rate: reads thing thing writes thing`.
    init?(_ name: String) {
        let file = Golden.root.appending(path: "Examples/Decomposition/\(name).txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        self.name = name
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let (head, body) = Self.cut(line)
            let words = head.split(separator: " ").map(String.init)
            if words.first == "service" {
                services.append(body.split(separator: " ").map(String.init))
            } else if words.count == 2, let rate = Double(words[1]) {
                graph.operations.append(Self.work(words[0], rate, body))
            }
        }
        graph.things = services.flatMap { $0 }.map { CouplingGraph.Thing($0) }
    }

    private static func cut(_ line: Substring) -> (Substring, Substring) {
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        return (line[..<colon], line[colon...].dropFirst())
    }

    private static func work(_ id: String, _ rate: Double, _ body: Substring) -> CouplingGraph.Work {
        var work = CouplingGraph.Work(id, rate: rate)
        var isWrite = false
        for word in body.split(separator: " ").map(String.init) {
            switch word {
            case "reads": isWrite = false
            case "writes": isWrite = true
            default: if isWrite { work.writes.append(word) } else { work.reads.append(word) }
            }
        }
        return work
    }

    var published: Cut { Cut(services: services, of: graph) }
}
