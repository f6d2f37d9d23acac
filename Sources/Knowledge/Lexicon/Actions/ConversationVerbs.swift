import DesignModel

extension ActionVerb {
    /// Talking: messages, comments, notices, calls.
    static let conversation: [ActionVerb] = [
        .init("send", .write), .init("send out", .write, says: "send"), .init("receive", .read),
        .init("message", .write, makes: "Message", noun: true), .init("chat", .write, makes: "Message", noun: true),
        .init("ask", .write), .init("ask for", .write, via: ["for"], says: "ask"),
        .init("answer", .write, makes: "Answer", noun: true),
        .init("reply", .write, makes: "Reply", via: ["to"], noun: true),
        .init("reply to", .write, makes: "Reply", via: ["to"], says: "reply"),
        .init("respond", .write, makes: "Response", via: ["to"]),
        .init("respond to", .write, makes: "Response", via: ["to"], says: "respond"),
        .init("comment", .write, makes: "Comment", via: ["on"], noun: true),
        .init("comment on", .write, makes: "Comment", via: ["on"], says: "comment"), .init("discuss", .write),
        .init("notify", .job, makes: "Notification", by: .system),
        .init("alert", .job, makes: "Alert", noun: true, by: .system),
        .init("remind", .job, makes: "Reminder", by: .system),
        .init("warn", .job, makes: "Alert", by: .system, says: "alert"),
        .init("inform", .job, makes: "Notification", by: .system, says: "notify"),
        .init("tell", .job, makes: "Notification", by: .system, says: "notify"),
        .init("email", .job, makes: "Email", noun: true, by: .system),
        .init("e-mail", .job, makes: "Email", noun: true, by: .system),
        .init("mail", .job, makes: "Mail", noun: true, by: .system),
        .init("text", .job, makes: "Notification", noun: true, by: .system),
        .init("call back", .job, via: ["about"], by: .system, says: "notify"),
        .init("ring in", .write, says: "request"),
        .init("phone in", .write, says: "request"), .init("go out", .job, by: .system, says: "send"),
        .init("call", .write, makes: "Call", noun: true),
        .init("page", .job, makes: "Alert", noun: true, by: .system),
        .init("broadcast", .stream, noun: true, by: .system), .init("announce", .write, makes: "Announcement"),
        .init("report", .write, makes: "Report", noun: true), .init("flag", .write, noun: true),
        .init("complain", .write, makes: "Complaint", via: ["about"]), .init("escalate", .write, by: .staff),
        .init("raise", .write), .init("acknowledge", .write), .init("propose", .write, makes: "Proposal"),
        .init("suggest", .write, makes: "Suggestion"),
        .init("recommend", .read, makes: "Recommendation", by: .system), .init("thank", .write),
        .init("mention", .write, noun: true), .init("mute", .write), .init("forward", .write, by: .machine),
    ]
}
