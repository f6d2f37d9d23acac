import ContextManager
import DesignModel
import Diagnostics
import Ports

/// Asks other Context Managers and memories about the project, and joins what they say with what we saw ourselves.
///
/// What they said stands in `.architect/briefings.json` and is read from there the next time; delete it to ask again.
public struct RemoteContextDesk {
    public static let file = "briefings.json"
    private let memory: any ProjectMemory
    private let sources: [any RemoteContext]

    public init(memory: any ProjectMemory, sources: [any RemoteContext]) {
        self.memory = memory
        self.sources = sources
    }

    /// Our Context with theirs; nothing changes where nobody is declared.
    public func joined(
        _ context: Context, show: (OutgoingQuery) -> Void
    ) -> (context: Context, diagnostics: [Diagnostic]) {
        var known = remembered()
        var diagnostics: [Diagnostic] = []
        var hasNews = false
        for source in sources where !known.contains(where: { $0.name == source.name }) {
            do {
                known.append((source.name, try source.briefing(show: show)))
                hasNews = true
            } catch {
                diagnostics.append(Self.failed("\(error)"))
            }
        }
        if hasNews { diagnostics += remember(known) }
        let declared = Set(sources.map(\.name))
        let heard = known.filter { declared.isEmpty || declared.contains($0.name) }
        return (heard.reduce(context) { $0.joined(with: $1.briefing, from: $1.name) }, diagnostics)
    }

    private static func failed(_ reason: String) -> Diagnostic {
        Diagnostic(
            .serverFailed, "Another Context Manager did not answer: \(reason)",
            at: .file(path: ".architect/settings.yaml"), fixes: [Fix("run architect servers --check")])
    }
}

extension Context {
    /// With the facts of another Context Manager that we do not contradict; what both cannot mean is a conflict.
    ///
    /// Only what it observed or holds decided counts, and it is a preference: nobody here has seen it.
    func joined(with briefing: RemoteBriefing, from name: String) -> Context {
        var joined = self
        for fact in briefing.facts where [.observed, .decided].contains(fact.evidence) && Self.isShared(fact.key) {
            let ours = facts.filter { $0.key == fact.key }
            if ours.isEmpty || fact.key.repeats {
                if !ours.contains(where: { $0.value == fact.value }) { joined.facts.append(fact) }
            } else if let own = ours.first, !ours.contains(where: { "\($0.value)" == "\(fact.value)" }) {
                joined.conflicts.append(Self.conflict(own, fact))
            }
        }
        let known = Set(purposes.map(\.path))
        joined.purposes += briefing.purposes.filter { !known.contains($0.path) }
        if !briefing.summary.isEmpty { joined.summary += " \(name) says: \(briefing.summary)" }
        joined.digest = Digest.fnv1a64([digest, name, JsonWriter.line(briefing.json)].joined(separator: "\n"))
        return joined
    }

    /// What a repository can tell; loads, targets and budgets are a person's to say.
    private static func isShared(_ key: FactKey) -> Bool {
        ["stack", "region", "compliance"].contains(key.plainFamily)
    }

    private static func conflict(_ own: Fact, _ other: Fact) -> ContextConflict {
        ContextConflict(
            topic: own.key.rawValue,
            statements: [own, other].map { fact in
                PlacedStatement(
                    text: "\(fact.value)", path: fact.span.file, line: fact.span.start.line, evidence: fact.evidence)
            })
    }
}

extension FactKey {
    fileprivate var plainFamily: String { family.filter { $0 != "[" && $0 != "]" } }
}

// MARK: - Memory

extension RemoteContextDesk {
    private func remembered() -> [(name: String, briefing: RemoteBriefing)] {
        guard let bytes = (try? memory.read(Self.file)) ?? nil, let json = try? JsonReader.read(bytes) else {
            return []
        }
        return json.members.map { ($0.key, RemoteBriefing($0.value)) }
    }

    private func remember(_ briefings: [(name: String, briefing: RemoteBriefing)]) -> [Diagnostic] {
        let members = briefings.sorted { $0.name < $1.name }.map { Json.Member($0.name, $0.briefing.json) }
        do {
            try memory.replace(Self.file, with: Array(JsonWriter.text(.object(members)).utf8))
            return []
        } catch {
            return [
                Diagnostic(
                    .cannotWrite, .warning, "'\(Self.file)' was not written: \(error)", at: .file(path: Self.file),
                    fixes: [Fix("make .architect writable, so that the next run gives the same design")])
            ]
        }
    }
}

extension RemoteBriefing {
    fileprivate init(_ json: Json) {
        let facts: [Json] = json["facts"]?.items ?? []
        let purposes: [Json.Member] = json["purposes"]?.members ?? []
        self.init(
            summary: json["summary"]?.text ?? "", facts: facts.compactMap(Self.fact),
            purposes: purposes.map { PathPurpose(path: $0.key, purpose: $0.value.text ?? "") })
    }

    private static func fact(_ json: Json) -> Fact? {
        guard let key = json["key"]?.text, let value = json["value"]?.text, let place = json["place"]?.text,
            let evidence = DesignModel.Evidence(rawValue: json["evidence"]?.text ?? "")
        else { return nil }
        let at = SourceLocation(line: 1, column: 1)
        return Fact(
            FactKey(rawValue: key), .text(value), quote: json["quote"]?.text ?? value,
            span: SourceSpan(file: place, start: at, end: at), strength: .prefer, evidence: evidence)
    }

    fileprivate var json: Json {
        let facts = facts.map { fact -> Json in
            [
                "key": .text(fact.key.rawValue), "value": .text("\(fact.value)"), "quote": .text(fact.quote),
                "evidence": .text(fact.evidence.rawValue), "place": .text(fact.span.file),
            ]
        }
        return [
            "summary": .text(summary), "facts": .list(facts),
            "purposes": .object(purposes.map { Json.Member($0.path, .text($0.purpose)) }),
        ]
    }
}
