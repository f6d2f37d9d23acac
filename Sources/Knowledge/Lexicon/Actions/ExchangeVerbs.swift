import DesignModel

extension ActionVerb {
    /// Data that flows in and out, by machines and outside parties.
    static let exchange: [ActionVerb] = [
        .init("push", .stream, by: .machine), .init("stream", .stream, noun: true, by: .machine),
        .init("ingest", .stream, by: .system), .init("deliver", .stream, by: .machine),
        .init("emit", .stream, by: .machine), .init("transmit", .stream, by: .machine),
        .init("take in", .stream, by: .system, says: "ingest"), .init("pull", .job, by: .system),
        .init("pull in", .job, by: .system, says: "import"), .init("feed", .job, noun: true, by: .system),
        .init("hand", .write), .init("hand over", .write),
        .init("pass", .job, noun: true, by: .system, says: "hand over"),
        .init("pass on", .job, by: .system, says: "hand over"),
        .init("hand off", .job, by: .system, says: "hand over"),
        .init("hand down", .job, by: .system, says: "hand over"), .init("supply", .write, noun: true),
        .init("relay", .stream, by: .system), .init("beam", .stream, by: .machine, says: "send"),
        .init("ping", .stream, noun: true, by: .machine), .init("submit", .write, makes: "Submission"),
        .init("call in", .write, says: "report"), .init("connect", .stream, makes: "Connection"),
        .init("disconnect", .write), .init("tap", .write, noun: true), .init("swipe", .write),
        .init("badge", .write, noun: true), .init("scan in", .write, says: "scan"),
        .init("write back", .job, by: .system, says: "sync"), .init("expose", .read, by: .system),
        .init("serve", .read, by: .system), .init("provide", .read, by: .system),
        .init("pipe", .stream, noun: true, by: .system),
    ]
}
