import DesignModel

/// A record of ours as it stands in the folder, with what its front matter says.
struct EarlierRecord {
    let number: Int
    let path: String
    var text: String

    init(number: Int, path: String, text: String) {
        self.number = number
        self.path = path
        self.text = text
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

    private func value(_ key: String) -> String? {
        for line in text.split(separator: "\n").dropFirst() {
            if line == "---" { return nil }
            if line.hasPrefix(key + ": ") { return String(line.dropFirst(key.count + 2)) }
        }
        return nil
    }
}
