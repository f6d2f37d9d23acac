/// Names that briefs use for one and the same thing, so that it is counted once.
public enum NounSynonyms {
    /// Each group lists interchangeable singular nouns in Pascal case; the brief's most frequent one names the group.
    public static let groups: [[String]] = [
        ["Appointment", "Booking", "Reservation"], ["Photo", "Picture", "Image", "Upload"], ["Message", "ChatMessage"],
        ["Parcel", "Shipment", "Package", "Consignment"], ["Heart", "Like"], ["Invoice", "Bill"],
        ["User", "Account", "UserAccount"],
        ["AuditEntry", "AuditLog", "AuditTrail", "AccessLog", "Audit", "Access", "Log"],
        ["WaitingList", "WaitingListEntry", "Waitlist", "WaitList"], ["Reminder", "ReminderMessage"],
        ["Film", "Movie"],
        ["Notification", "PushNotification"], ["Payment", "CardPayment"], ["Purchase", "Buy"], ["Payout", "PayOut"],
        ["DailyTotal", "DayTotal"], ["Notice", "Announcement"], ["Review", "Rating"], ["Enrolment", "Enrollment"],
        ["Category", "CategoryName"], ["Webhook", "OutgoingWebhook"], ["HandOver", "Handover"], ["Checkin", "CheckIn"],
    ]

    /// Words that name a person's data together: deleting them is deleting personal data.
    public static let personal: Set<String> = [
        "name", "address", "e-mail", "email", "phone", "birthday", "contact", "identity", "passport", "personal",
    ]

    /// Names that stand for their whole group even where the brief has another word for it.
    public static let canonical: Set<String> = [
        "AuditEntry", "Payout", "DailyTotal", "HandOver", "Checkin", "Webhook", "Reminder", "Notification", "User",
        "Payment",
        "Heart", "Invoice", "Enrolment", "Purchase",
    ]

    /// Members that belong to a group but never give it its name.
    public static let weak: Set<String> = ["Log", "Access", "Audit", "Upload", "PayOut", "AccessLog"]

    private static let groupOf: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, group) in groups.enumerated() { for name in group { table[name] = table[name] ?? index } }
        return table
    }()

    /// The group a name belongs to, if any.
    public static func group(of name: String) -> Int? { groupOf[name] }
}
