import DesignModel
import Knowledge

/// A record of ours as it stands in the folder, with what its front matter says.
struct EarlierRecord {
    let number: Int
    let path: String
    var text: String { didSet { front = Self.front(of: text) } }
    private var front: [Substring: Substring]

    init(number: Int, path: String, text: String) {
        self.number = number
        self.path = path
        self.text = text
        front = Self.front(of: text)
    }

    /// Nil for files that are not records of ours; those are left alone.
    init?(_ artefact: Artefact) {
        let base = artefact.path.split(separator: "/").last ?? ""
        guard let number = Int(base.prefix { $0.isNumber }), artefact.text.hasPrefix("---\n") else { return nil }
        self.init(number: number, path: artefact.path, text: artefact.text)
        guard topic != nil, chosen != nil else { return nil }
    }

    var name: String { String(path.split(separator: "/").last ?? "") }
    var topic: String? { value("topic") }
    var chosen: String? { value("chosen") }
    var supersedes: String? { value("supersedes") }
    var isAccepted: Bool { value("status") == "accepted" }

    mutating func supersede(by newer: String) {
        let base = newer.split(separator: "/").last ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0 == "status: accepted" ? "status: superseded by \(base)" : String($0)
        }
        text = lines.joined(separator: "\n")
    }

    private func value(_ key: String) -> String? { front[key[...]].map(String.init) }

    /// The keys of the front matter with their values as they stand, up to its closing line.
    private static func front(of text: String) -> [Substring: Substring] {
        var values: [Substring: Substring] = [:]
        var rest = text.utf8.dropFirst("---\n".utf8.count)
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = Substring(rest[..<end])
            if line == "---" { break }
            if let cut = line.halves(around: ": "), values[cut.before] == nil { values[cut.before] = cut.behind }
            rest = rest[rest.index(after: end)...]
        }
        return values
    }
}
