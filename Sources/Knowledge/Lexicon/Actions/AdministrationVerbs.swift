import DesignModel

extension ActionVerb {
    /// What staff, moderators and administrators do.
    static let administration: [ActionVerb] = [
        .init("approve", .write, by: .staff), .init("reject", .write, by: .staff), .init("hide", .write, by: .staff),
        .init("unhide", .write, by: .staff), .init("ban", .write, makes: "Ban", by: .staff),
        .init("suspend", .write, by: .staff), .init("moderate", .write, by: .staff), .init("activate", .write),
        .init("deactivate", .write), .init("enable", .write), .init("disable", .write), .init("close", .write),
        .init("reopen", .write), .init("triage", .write, by: .staff), .init("prioritise", .write, by: .staff),
        .init("prioritize", .write, by: .staff), .init("resolve", .write, by: .staff),
        .init("sign", .write, makes: "Signature", noun: true), .init("sign off", .write, by: .staff, says: "approve"),
        .init("countersign", .write), .init("verify", .write), .init("certify", .write, by: .staff),
        .init("audit", .read, noun: true, by: .staff), .init("grant", .write, by: .system),
        .init("revoke", .write, by: .staff), .init("issue", .write, noun: true, by: .system),
        .init("administer", .write, by: .staff), .init("prescribe", .write, makes: "Prescription", by: .staff),
        .init("dispense", .write, by: .staff), .init("discharge", .write, by: .staff),
        .init("admit", .write, by: .staff), .init("refer", .write, makes: "Referral"),
        .init("diagnose", .write, makes: "Diagnosis", by: .staff),
        .init("treat", .write, makes: "Treatment", by: .staff), .init("examine", .write, by: .staff),
        .init("transcribe", .write, makes: "Transcript"), .init("onboard", .write, by: .staff),
        .init("override", .write, noun: true, by: .staff), .init("lift", .write, by: .staff),
        .init("freeze", .write, by: .staff), .init("whitelist", .write, by: .staff),
        .init("appoint", .write, by: .staff), .init("supervise", .read, by: .staff),
        .init("rotate", .write, by: .staff), .init("decide", .write, makes: "Decision", via: ["on"], by: .staff),
        .init("disclose", .write), .init("declare", .write, makes: "Declaration"), .init("deregister", .write),
        .init("appeal", .write, makes: "Appeal", noun: true), .init("file", .write, noun: true),
        .init("lapse", .job, noun: true, by: .system, says: "expire"),
        .init("lodge", .write), .init("dispute", .write, makes: "Dispute", noun: true),
        .init("contest", .write, noun: true), .init("investigate", .write, by: .staff), .init("weigh", .write),
        .init("measure", .write, makes: "Measurement", noun: true),
        .init("count", .write, makes: "Count", noun: true), .init("survey", .write, makes: "Survey", noun: true),
        .init("take out", .write, says: "borrow"), .init("merge", .write, by: .staff),
        .init("switch", .write, noun: true), .init("steer", .write), .init("control", .write, noun: true),
        .init("tune", .write), .init("calibrate", .write, by: .staff),
        .init("repair", .write, makes: "Repair", noun: true, by: .staff), .init("replenish", .write, by: .staff),
        .init("put away", .write, by: .staff), .init("slice", .write),
    ]
}
