import DesignModel
import Knowledge

/// What kind of operation a frame is once it is known who acts.
extension OperationFrame {
    /// Idioms, kinds by actor, and what does not count after all.
    mutating func settle(_ sentence: ParsedSentence) {
        if action.base == "find" {
            let isSearch = ["free", "available", "open", "nearby", "nearest"].contains { word in
                targets.contains { $0.adjectives.contains(word) }
            }
            if isSearch || clause.adjunct(["by", "near", "within"]) != nil { says = "search" }
        }
        if action.base == "notify" || action.base == "tell", clause.objects.contains(where: { $0.head == "me" }) {
            entities = []
        }
        settleIdioms()
        for index in entities.indices where entities[index] == "Question" && clause.adjunct(["in"])?.head == "chat" {
            entities[index] = "Message"
        }
        guard let actor = actors.first else { return }
        if actor == "system" { settleSystem() } else if kind == .job { kind = action.base == "export" ? .read : .write }
        if isOutside(actor), Self.sending.contains(action.base) { kind = .stream }
        if !isOutside(actor), actor != "system", kind == .stream, action.agent == .machine { kind = .write }
        if kind == .read, isLive(sentence) { kind = .stream }
        if kind == .read, clause.adjuncts.filter({ $0.preposition == "by" }).count > 1 { kind = .search }
    }

    private static let sending: Set<String> = [
        "send", "push", "post", "deliver", "forward", "report", "publish", "stream", "transmit", "emit", "upload",
        "feed",
    ]

    /// *A live map*, *in real time*: said within the clause itself.
    private func isLive(_ sentence: ParsedSentence) -> Bool {
        let end = clause.tokens.upperBound + 4
        return sentence.words.contains { word in
            (clause.tokens.lowerBound...end).contains(word.index)
                && (["live", "real-time"].contains(word.lower) || word.lower == "real" && sentence.says("real time"))
        }
    }

    private func isOutside(_ actor: String) -> Bool {
        let head = String(actor.split(separator: " ").last ?? "")
        return RoleNouns.isOutsideParty(head) || RoleNouns.isMachine(head)
    }

    private mutating func settleSystem() {
        let waited: Set<String> = ["log", "record", "issue", "grant"]
        if kind == .stream, Self.sending.contains(action.base), action.base != "stream" { kind = .job }
        if action.agent == .system, kind == .read {
            (actors, kind) = ([namer.primary], .read)
            says = "view"
        } else if kind == .write || kind == .read {
            kind = waited.contains(action.base) ? .write : .job
        }
    }
}
