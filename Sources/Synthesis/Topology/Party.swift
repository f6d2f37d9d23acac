import DesignModel
import Knowledge

/// An outside system of the brief, with what we know about its kind.
struct Party {
    let id: ComponentID
    /// As the brief calls it, without digits.
    let title: String
    let practice: PartyPractice
    /// Flows that end there.
    var flows: [Flow] = []

    var kind: PartyKind { practice.kind }
}

/// The outside systems: those the brief names, and those its sign-in and messages need.
struct PartyList {
    private(set) var parties: [Party] = []

    init(_ requirements: Requirements, patterns: Set<PatternID>, authentication: [String]) {
        let named = requirements.constraints.integrations
        for name in named where !Self.isProtocol(name) { add(name) }
        for name in named where Self.isProtocol(name) && !holds(.record) { add(name) }
        let speaks = patterns.contains(.notifications) || !Set(authentication).isDisjoint(with: ["magic_link", "mfa"])
        if speaks, !holds(.message) { add("mail service") }
        if authentication.contains("one_time_code"), !holdsWord("sms") { add("SMS service") }
        if !Set(authentication).isDisjoint(with: ["oidc", "saml"]), !holds(.identity) {
            add(authentication.contains("saml") ? "SAML identity provider" : "OIDC identity provider")
        }
        if patterns.contains(.polling), !holds(.source) { addPolled(requirements.workload.flows) }
        let flows = requirements.workload.flows.map(SpelledFlow.init)
        for index in parties.indices {
            let party = parties[index]
            let names = Phrase.words(party.title).filter { $0.count > 2 && $0 != "service" && $0 != "provider" }
            parties[index].flows = flows.filter { Self.concerns($0, party.kind, names.map { " " + $0 }) }.map(\.flow)
        }
    }

    /// Who is polled is an outside system, though a brief seldom lists it as one.
    private mutating func addPolled(_ flows: [Flow]) {
        guard let flow = flows.first(where: { $0.kind == .job && $0.verb.lowercased().hasPrefix("poll") }) else {
            return
        }
        let thing = Phrase.spaced(flow.entity)
        let isSource = PartyBook.practice(named: thing).kind == .source
        let title = isSource ? Phrase.capitalised(Phrase.plural(thing)) : "Polled sources of \(Phrase.plural(thing))"
        parties.append(Party(id: ComponentID(Phrase.kebab(title)), title: title, practice: PartyBook.practice(.source)))
    }

    private func holds(_ kind: PartyKind) -> Bool { parties.contains { $0.kind == kind } }

    private func holdsWord(_ word: String) -> Bool { parties.contains { $0.id.rawValue.contains(word) } }

    /// Two names of one thing, such as a record system and the protocol it speaks, are one party.
    private mutating func add(_ name: String) {
        let practice = PartyBook.practice(named: name)
        let words = Phrase.words(name)
        guard !words.isEmpty else { return }
        if parties.contains(where: { Phrase.words($0.title) == words }) { return }
        let title = Phrase.quotable(words.count == 1 && name.count <= 4 ? name.uppercased() : name)
        guard !title.isEmpty else { return }
        parties.append(Party(id: ComponentID(Phrase.kebab(name)), title: Phrase.capitalised(title), practice: practice))
    }

    private static func isProtocol(_ name: String) -> Bool {
        protocols.contains(Phrase.words(name).joined(separator: " "))
    }

    private static let protocols: Set<String> = ["fhir", "hl7", "edifact", "rest", "soap", "sftp", "api", "webhook"]

    /// A flow concerns a party when it names it, or when its verb is what such a party does.
    private static func concerns(_ spelled: SpelledFlow, _ kind: PartyKind, _ names: [String]) -> Bool {
        if !names.isEmpty, kind != .identity, names.allSatisfy(spelled.said.contains) {
            return kind == .lookup || spelled.flow.kind == .job && (kind != .record || spelled.goesOut)
        }
        let verbs: [String] =
            switch kind {
            case .payment: [" pay", " buy", " checkout", " charge", " refund", " purchase", " payout", " donat"]
            case .message: [" remind", " notif", " send reminder", " invit", " mail", " sms"]
            case .identity: [" sign in", " log in", " login"]
            case .computing: [" scan", " check photo", " classif", " generat", " transcrib", " recogni"]
            case .source: [" poll"]
            case .media, .lookup, .record: []
            }
        return verbs.contains(where: spelled.does.contains)
    }
}

/// A flow with its words as every party looks at them, each with a space before it.
private struct SpelledFlow {
    let flow: Flow
    let said: String
    let does: String

    init(_ flow: Flow) {
        self.flow = flow
        let entity = " " + Phrase.spaced(flow.entity) + " "
        said = " " + Phrase.spaced(flow.quote) + entity
        does = " " + Phrase.spaced(flow.verb) + entity
    }

    /// Whether its verb hands something over.
    var goesOut: Bool {
        let verb = flow.verb.lowercased()
        return Self.outward.contains(where: verb.hasPrefix)
    }

    private static let outward = [
        "send", "hand", "push", "sync", "export", "submit", "deliver", "report", "pass", "post", "call", "forward",
        "publish", "update",
    ]
}
