import DesignModel

/// What an operation that no pattern knows does to its thing, by the verb of the brief.
enum Verbs {
    enum Action {
        case create, read, list, change, remove, act, ingest, job
    }

    static func action(_ operation: PlannedOperation) -> Action {
        switch operation.kind {
        case .job: return .job
        case .stream: return .ingest
        case .search: return .list
        case .read: return lists.contains(operation.verb) ? .list : .read
        case .write: return write(operation.verb)
        }
    }

    private static func write(_ verb: String) -> Action {
        if creates.contains(verb) { return .create }
        if changes.contains(verb) { return .change }
        return removes.contains(verb) ? .remove : .act
    }

    private static let lists: Set<String> = [
        "list", "browse", "see all", "overview", "follow", "monitor", "watch", "compare",
    ]
    private static let creates: Set<String> = [
        "create", "add", "post", "submit", "register", "enter", "record", "write", "report", "request", "upload",
        "send",
        "publish", "log", "put up", "file", "open", "start", "book", "make", "place", "order", "invite", "import",
        "hand in",
        "ask", "propose", "schedule", "plan", "announce", "donate", "raise", "note", "sign up", "apply", "save",
        "store",
        "capture", "reserve", "rent", "issue", "buy", "purchase", "pay",
    ]
    private static let changes: Set<String> = [
        "update", "edit", "change", "modify", "set", "correct", "move", "rename", "adjust", "manage", "maintain",
    ]
    private static let removes: Set<String> = ["delete", "remove", "discard"]
}
