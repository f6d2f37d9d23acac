import ContextManager
import DesignModel
import Diagnostics
import Knowledge
import Ports

/// Looks up the documentation of the technologies that a design chose, and remembers what was found.
///
/// What was found once stands in `.architect/consulted.json` and is read from there, so that the same project gives the
/// same bytes; failures are not kept, and the next run asks again.
public struct DocumentationDesk {
    public static let file = "consulted.json"
    private let memory: any ProjectMemory
    private let sources: [any DocumentationSource]
    private let today: String

    /// `today` is the day, ISO 8601, given by the door.
    public init(memory: any ProjectMemory, sources: [any DocumentationSource], today: String) {
        self.memory = memory
        self.sources = sources
        self.today = today
    }

    /// A note for each technology that was chosen; none where nobody may be asked and nothing is remembered.
    public func notes(
        on decisions: DecisionLog, show: (OutgoingQuery) -> Void
    ) -> (notes: [DocumentationNote], diagnostics: [Diagnostic]) {
        let known = remembered()
        var notes: [DocumentationNote] = []
        var failures: [String] = []
        for query in Self.queries(decisions) {
            if let note = known.first(where: { $0.answers(query) }) {
                notes.append(note)
            } else if !sources.isEmpty {
                notes.append(note(query, &failures, show))
            }
        }
        var diagnostics = failures.map(Self.failed)
        let found = notes.filter { $0.remark.isEmpty || $0.remark == Self.unlisted }
        if found != known.filter(found.contains) { diagnostics += remember(found + known) }
        return (notes, diagnostics)
    }

    /// Technologies of our catalogue that were chosen, each with what matters about it where it was chosen.
    static func queries(_ decisions: DecisionLog) -> [DocumentationQuery] {
        var seen: Set<String> = []
        return decisions.decisions.compactMap { decision in
            guard let topic = topics[decision.topic], let product = TechnologyCatalogue.technology(decision.chosen),
                seen.insert(product.id).inserted
            else { return nil }
            return DocumentationQuery(technology: product.title, topic: topic)
        }
    }

    private static let topics: [String: DocumentationQuery.Topic] = [
        Topic.primaryStore: .storage, Topic.asyncWork: .messages, Topic.cache: .caching, Topic.search: .searching,
        Topic.deployment: .running, Topic.authentication: .signingIn, Topic.apiStyle: .interfaces,
    ]

    private static let unlisted = "the source lists no library of that name"

    /// The first source that has it answers; else it stays unchecked, with the reason.
    private func note(
        _ query: DocumentationQuery, _ failures: inout [String], _ show: (OutgoingQuery) -> Void
    ) -> DocumentationNote {
        var note = DocumentationNote(query.technology, topic: query.topic.rawValue, source: "", on: today)
        for source in sources {
            note.source = source.name
            do {
                guard let found = try source.lookUp(query, show: show) else {
                    note.remark = Self.unlisted
                    continue
                }
                note.library = found.library
                note.versions = Array(found.versions.prefix(3))
                note.page = found.page
                note.remark = ""
                return note
            } catch {
                note.remark = "\(error)"
                if !failures.contains(note.remark) { failures.append(note.remark) }
            }
        }
        return note
    }

    private static func failed(_ reason: String) -> Diagnostic {
        Diagnostic(
            .serverFailed, "Documentation stays unchecked: \(reason)", at: .file(path: ".architect/settings.yaml"),
            fixes: [Fix("run architect servers --check")])
    }
}

extension DocumentationNote {
    fileprivate func answers(_ query: DocumentationQuery) -> Bool {
        technology == query.technology && topic == query.topic.rawValue
    }
}

// MARK: - Memory

extension DocumentationDesk {
    /// What earlier runs found.
    public func remembered() -> [DocumentationNote] {
        guard let bytes = (try? memory.read(Self.file)) ?? nil, let json = try? JsonReader.read(bytes) else {
            return []
        }
        return json.items.compactMap(DocumentationNote.init)
    }

    private func remember(_ notes: [DocumentationNote]) -> [Diagnostic] {
        var seen: Set<String> = []
        let distinct = notes.filter { seen.insert($0.technology + "\n" + $0.topic).inserted }
        let sorted = distinct.sorted { ($0.technology, $0.topic) < ($1.technology, $1.topic) }
        do {
            try memory.replace(Self.file, with: Array(JsonWriter.text(.list(sorted.map(\.json))).utf8))
            return []
        } catch {
            return [
                Diagnostic(
                    .cannotWrite, .warning, "'\(Self.file)' was not written: \(error)", at: .file(path: Self.file),
                    fixes: [Fix("make .architect writable, so that the next run gives the same document")])
            ]
        }
    }
}

extension DocumentationNote {
    fileprivate init?(_ json: Json) {
        guard let technology = json["technology"]?.text, let topic = json["topic"]?.text,
            let source = json["source"]?.text, let day = json["on"]?.text
        else { return nil }
        self.init(technology, topic: topic, source: source, on: day)
        library = json["library"]?.text
        versions = json["versions"]?.items.compactMap(\.text) ?? []
        page = json["page"]?.text
        remark = json["remark"]?.text ?? ""
    }

    fileprivate var json: Json {
        var json: Json = ["technology": .text(technology), "topic": .text(topic)]
        json["library"] = library.map(Json.text)
        if !versions.isEmpty { json["versions"] = .texts(versions) }
        json["page"] = page.map(Json.text)
        json["source"] = .text(source)
        json["on"] = .text(on)
        if !remark.isEmpty { json["remark"] = .text(remark) }
        return json
    }
}
