import DesignModel

extension Drawing {
    /// The components of ours that read or write the database.
    private var databaseUsers: [Component] {
        design.components.filter { component in
            switch component.kind {
            case .edgeProxy, .thirdParty, .connectionTier: false
            case .service, .function: component.id != "ingest" || shape.queueTechnology == "postgresql"
            default: true
            }
        }
    }

    mutating func drawDataPaths() {
        let patience = databaseTimeout()
        for store in design.stores where store.kind != .object && store.kind != .cache && store.kind != .search {
            for user in databaseUsers {
                let id = "\(user.id)-\(store.id)"
                connect(
                    user.id.rawValue, store.id.rawValue, wire(store), "Reads and writes \(Phrase.plural(nouns.entity))",
                    policy: policy(
                        id, timeout: patience, attempts: 2, fallback(user), limit: 32,
                        safe: "the transaction either committed under its key or left nothing behind"))
            }
        }
        drawFilePaths()
        drawSideStores()
    }

    private func wire(_ store: Store) -> String { store.engine == "timescaledb" ? "postgresql" : store.engine }

    /// Two tries fit into what the most impatient caller waits.
    private mutating func databaseTimeout() -> Quantity {
        let name = "edges.api-main.policy.timeout"
        let callers = ["edges.edge-api.policy.timeout", "edges.edge-ingest.policy.timeout"].compactMap { known($0) }
        guard let whole = callers.min(by: { $0.canonical < $1.canonical }), let from = whole.name else {
            return assume(name, 2, .seconds, "longest wait for the database", because: "less than the caller waits")
        }
        return derive(
            name, whole.canonical / 2000, .seconds, "longest wait for the database", by: "half of \(from)", from: [from]
        )
    }

    private func fallback(_ user: Component) -> Prose {
        let things = Phrase.plural(nouns.entity)
        switch user.kind {
        case .service where user.id == "ingest":
            return
                "The sender gets a refusal with a time to come back and sends again; nothing was promised for it yet."
        case .service, .function:
            return Prose(
                "\(Phrase.capitalised(Phrase.plural(nouns.actor))) are told that \(things) cannot be reached for a moment and when to try again; a write that was not confirmed can be sent again under its key."
            )
        case .scheduledJob: return "The run stops, reports, and starts over by itself; it picks up what is due."
        default:
            return Prose(
                "Messages stay in the queue and are taken again; \(Phrase.plural(nouns.actor)) see the last confirmed state."
            )
        }
    }

    private mutating func drawFilePaths() {
        guard let patience = known("edges.api-main.policy.timeout") else { return }
        for store in design.stores where store.kind == .object {
            let users = [handlesFiles ? "api" : "", keepsRawFiles ? shape.taker.rawValue : ""] + fileWorkers
            for user in unique(users.filter { !$0.isEmpty }) {
                let signs = user == "api"
                connect(
                    user, store.id.rawValue, "https",
                    signs ? "Signs addresses for upload and reading, without a call" : "Reads and writes files",
                    signs ? .asynchronous : .synchronous,
                    policy: policy(
                        "\(user)-\(store.id)", timeout: patience, attempts: 2,
                        Prose(
                            "Pages of \(nouns.system) show without their files; an upload says that it can be sent again."
                        ), limit: 16,
                        safe: "an object is written whole under its own name, and a repeat writes the same"))
            }
            for actor in design.actors where handlesFiles && actor.kind == .person {
                connect(actor.id.rawValue, store.id.rawValue, "https", "Uploads straight to a signed address")
            }
        }
    }

    /// Whether people hand files in, by a decision or because something that was recognised keeps files.
    private var handlesFiles: Bool { shape.hasMedia || !parts.buckets.isEmpty }

    private var fileWorkers: [String] {
        guard handlesFiles || keepsRawFiles else { return [] }
        if hasProcessors {
            return shape.inbound.filter { $0.nature == .files }.map { $0.name + "-processor" }
                + (handlesFiles ? ["worker"] : [])
        }
        return design.components.contains { $0.id == "worker" } ? ["worker"] : []
    }

    private mutating func drawSideStores() {
        guard let patience = known("edges.api-main.policy.timeout") else { return }
        for store in design.stores where store.kind == .cache || store.kind == .search {
            let words: Prose =
                store.kind == .cache
                ? "Reads go to the database, at a rate that the database bears; the rest is refused with a time to come back."
                : Prose(
                    "\(Phrase.capitalised(Phrase.plural(nouns.actor))) get the newest \(Phrase.plural(nouns.entity)) in place of search results."
                )
            connect(
                "api", store.id.rawValue, store.technology, store.title,
                policy: policy(
                    "api-\(store.id)", timeout: patience, attempts: 1, words, limit: 64, safe: "it is only read"))
        }
    }
}
