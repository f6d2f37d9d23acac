import DesignModel

/// All recognisers, found by what a file is called and by what stands in it.
struct RecogniserShelf: Sendable {
    static let standard = RecogniserShelf(
        Recogniser.manifests + Recogniser.deployment + Recogniser.interfaces + Recogniser.schemas
            + Recogniser.practice)

    private let recognisers: [Recogniser]
    private let byName: [String: [Int]]
    private let byEnding: [String: [Int]]
    private let scanner: TriggerScanner

    init(_ recognisers: [Recogniser]) {
        self.recognisers = recognisers
        var byName: [String: [Int]] = [:]
        var byEnding: [String: [Int]] = [:]
        for (index, recogniser) in recognisers.enumerated() {
            for name in recogniser.names { byName[name, default: []].append(index) }
            for ending in recogniser.endings { byEnding[ending, default: []].append(index) }
        }
        self.byName = byName
        self.byEnding = byEnding
        scanner = TriggerScanner(recognisers.map(\.triggers) + [Credentials.triggers])
    }

    /// The recognisers that a file's name calls for.
    func candidates(for path: FilePath) -> [Int] {
        var found = byName[path.name] ?? []
        for index in byEnding[path.ending] ?? [] where !found.contains(index) && recognisers[index].admits(path) {
            found.append(index)
        }
        return found
    }

    /// What they see in its bytes; a text without any trigger is not even cut into lines.
    func sightings(in bytes: [UInt8], at path: FilePath, _ candidates: [Int]) -> [Sighting] {
        let hits = scanner.hits(in: bytes)
        let called = candidates.filter { index in
            let recogniser = recognisers[index]
            return recogniser.triggers.isEmpty || recogniser.names.contains(path.name) || hits.contains(index)
        }
        let mayLeak = hits.contains(recognisers.count)
        guard mayLeak || !called.isEmpty else { return [] }
        let text = FileText(path: path, bytes: bytes)
        let seen = called.flatMap { recognisers[$0].read(text).prefix(Self.limit) }
        return seen + (mayLeak ? Credentials.sightings(in: text) : [])
    }

    /// More of one kind in one file is generated, and tells no more.
    static let limit = 600
}
