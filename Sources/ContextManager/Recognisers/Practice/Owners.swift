import DesignModel

extension Recogniser {
    /// CODEOWNERS, wherever the hosts look for it: who answers for which path.
    static let owners = Recogniser(names: ["codeowners"]) { text in
        text.numbered.compactMap { number, line in
            let parts = line.before("#").trimmed.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard parts.count > 1, !parts[0].hasPrefix("[") else { return nil }
            let people = parts.dropFirst().filter { $0.contains("@") }
            guard !people.isEmpty else { return nil }
            return text.sighting(.owner, parts[0], number, ["owners": people.joined(separator: " ")])
        }
    }
}
