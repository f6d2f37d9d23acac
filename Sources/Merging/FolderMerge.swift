import DesignModel

/// A design folder generated anew over one in which a person has worked: every edit stays, and every conflict is said.
public struct FolderMerge: Sendable {
    /// What a person's edits met, in the order of the paths.
    public private(set) var events: [MergeEvent] = []
    /// What is to be written, merged where that was needed.
    public private(set) var files: [Artefact] = []
    /// Files on disk that were generated once and stay as a person left them.
    public private(set) var kept: Set<String> = []

    private let before: StandingFolder
    private let new: [String: Artefact]
    private let isSound: @Sendable (String, String) -> Bool

    /// - Parameters:
    ///   - before: the folder as it stands, and what was generated into it last.
    ///   - artefacts: what is generated now.
    ///   - isSound: whether a merged text can still be read as what its path says it is.
    public init(
        _ before: StandingFolder, _ artefacts: [Artefact], isSound: @escaping @Sendable (String, String) -> Bool
    ) {
        self.before = before
        new = Dictionary(artefacts.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        self.isSound = isSound
        var moves: [String: String] = [:]
        for path in before.digests.keys.sorted() where before.texts[path] == nil {
            moves[path] = before.destination(of: path, taken: Set(moves.values).union(new.keys))
        }
        for path in Set(new.keys).union(before.digests.keys).sorted() { settle(path, movedTo: moves[path]) }
    }

    private mutating func settle(_ path: String, movedTo place: String?) {
        let here = place ?? path
        guard let mine = before.texts[here] else {
            if before.digests[path] == nil { return take(path) }
            return stayDeleted(path)
        }
        if let place { events.append(MergeEvent(path, .moved(to: place))) }
        guard let artefact = new[path] else {
            if before.isEdited(path, mine) || place != nil { leave(path, here) }
            return
        }
        guard before.isEdited(path, mine), mine != artefact.text else { return write(artefact, at: here) }
        join(artefact, mine, at: here)
    }

    private mutating func take(_ path: String) {
        if let artefact = new[path] { files.append(artefact) }
    }

    private mutating func write(_ artefact: Artefact, at path: String) {
        files.append(Artefact(path: path, text: artefact.text, mediaType: artefact.mediaType))
    }

    /// A person removed it; only the design itself comes back, since nothing can be judged without it.
    private mutating func stayDeleted(_ path: String) {
        guard let artefact = new[path] else { return }
        if path == "blueprint.yaml" {
            events.append(MergeEvent(path, .restored))
            files.append(artefact)
        } else {
            let isSame = before.digests[path] == Digest.fnv1a64(artefact.text)
            events.append(MergeEvent(path, isSame ? .leftOut : .leftOutThoughChanged))
        }
    }

    private mutating func leave(_ path: String, _ here: String) {
        kept.insert(here)
        events.append(MergeEvent(path, .noLongerGenerated))
    }

    private mutating func join(_ artefact: Artefact, _ mine: String, at path: String) {
        guard let generated = before.digests[artefact.path] else { return setAside(artefact, mine, at: path) }
        if generated == Digest.fnv1a64(artefact.text) { return keep(artefact, mine, at: path, .merged) }
        guard let base = before.generated[artefact.path], let notes = ConflictNotes(path: path) else {
            return setAside(artefact, mine, at: path)
        }
        let own = notes.removing(from: mine)
        if own == base { return write(artefact, at: path) }
        let merge = ThreeWayMerge(base: base, mine: own, theirs: artefact.text)
        guard isSound(path, merge.text) || !isSound(path, own) else { return setAside(artefact, mine, at: path) }
        let text = notes.adding(merge.conflicts, to: merge.text)
        keep(artefact, text, at: path, merge.conflicts.isEmpty ? .merged : .conflict(merge.conflicts))
    }

    private mutating func keep(_ artefact: Artefact, _ text: String, at path: String, _ event: MergeEvent.Kind) {
        files.append(Artefact(path: path, text: text, mediaType: artefact.mediaType))
        events.append(MergeEvent(path, event))
    }

    /// Two versions that cannot be joined stand side by side.
    private mutating func setAside(_ artefact: Artefact, _ mine: String, at path: String) {
        let other = path + ".generated"
        keep(artefact, mine, at: path, .setAside(other))
        write(artefact, at: other)
    }
}
