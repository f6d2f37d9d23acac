/// Which nouns mean people's data, and which mean files, as stems.
public enum EntityWords {
    public static let personal: Set<String> = [
        "user", "us", "account", "person", "patient", "customer", "custom", "memb", "member", "learn", "learner",
        "student", "employee", "recipient", "address", "profile", "contact", "message", "chat", "conversation",
        "practition", "teach", "guest", "tenant", "passeng", "rid", "driv", "drive", "sell", "buy", "donor", "volunte",
        "applicant", "candidate", "subscrib", "bak", "bake", "comment", "appointment", "prescription", "consent",
        "audit", "login", "waiting", "reservation", "resident", "citizen", "parent", "child", "play", "attendee",
        "visitor", "host", "trip", "ride", "position", "location", "payment", "ord", "order", "purchase", "attempt",
        "answ", "answer", "certificate", "follow", "report", "submission", "nurse", "doctor", "staff", "refund",
    ]
    /// Names of which the stem means something else: a booking is somebody's, a book is not.
    public static let personalEndings = ["Booking"]
    public static let binary: Set<String> = [
        "photo", "picture", "image", "video", "audio", "recording", "file", "document", "attachment", "scan", "pdf",
        "upload", "podcast", "song", "track", "map", "model", "raster",
    ]
    /// Nouns that only look like files.
    public static let records: Set<String> = ["event", "track", "position", "file_batch"]
}
