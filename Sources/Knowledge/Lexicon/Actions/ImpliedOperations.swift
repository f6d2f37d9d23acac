import DesignModel

/// Operations that a noun alone implies: sixty *purchases* a day mean that somebody buys.
public struct ImpliedOperation: Sendable, Hashable {
    public let noun: String
    public let verb: String
    public let entity: String
    public let kind: OperationKind
    public let agent: ActionVerb.Agent

    public init(
        _ noun: String, _ verb: String, _ entity: String, _ kind: OperationKind, by agent: ActionVerb.Agent = .person
    ) {
        self.noun = noun
        self.verb = verb
        self.entity = entity
        self.kind = kind
        self.agent = agent
    }

    /// What flows when the noun is counted per time or named on its own.
    public static let flows: [ImpliedOperation] = [
        .init("purchase", "buy", "Purchase", .write), .init("reminder", "send", "Reminder", .job, by: .system),
        .init("notification", "send", "Notification", .job, by: .system), .init("booking", "book", "Booking", .write),
        .init("reservation", "reserve", "Reservation", .write), .init("upload", "upload", "Upload", .write),
        .init("donation", "donate", "Donation", .write), .init("bid", "bid", "Bid", .write),
        .init("vote", "vote", "Vote", .write),
        .init("comment", "comment", "Comment", .write), .init("check-in", "check in", "Checkin", .write),
        .init("newsletter", "send", "Newsletter", .job, by: .system),
        .init("payout", "pay out", "Payout", .job, by: .system),
        .init("alert", "send", "Alert", .job, by: .system), .init("receipt", "send", "Receipt", .job, by: .system),
    ]

    /// What people do with a thing of this name where the brief says nothing more about it.
    public static let customs: [ImpliedOperation] = [
        .init("lesson", "take", "Lesson", .read), .init("feed", "open", "Feed", .read),
        .init("certificate", "issue", "Certificate", .write, by: .system), .init("timeline", "open", "Timeline", .read),
        .init("alarm", "raise", "Alarm", .job, by: .system),
    ]

    /// What a kind of product is for: a dog-walk *tracker* tracks dog walks.
    public static let products: [String: (verb: String, kind: OperationKind)] = [
        "tracker": ("track", .write), "planner": ("plan", .write), "scheduler": ("schedule", .write),
        "organiser": ("manage", .write),
        "organizer": ("manage", .write), "finder": ("search", .search), "logger": ("record", .write),
        "marketplace": ("buy", .write),
        "monitor": ("monitor", .read), "diary": ("record", .write),
    ]

    /// What a site or app of this name is for, with the thing it is done to where nothing else is named: a *booking site* books.
    public static let uses: [String: (verb: String, entity: String)] = [
        "booking": ("book", "Booking"), "reservation": ("reserve", "Reservation"), "ordering": ("order", "Order"),
        "order": ("order", "Order"), "voting": ("vote", "Vote"), "rental": ("rent", "Rental"),
        "ticketing": ("buy", "Ticket"), "ticket": ("buy", "Ticket"), "donation": ("donate", "Donation"),
        "chat": ("send", "Message"), "messaging": ("send", "Message"), "invoicing": ("issue", "Invoice"),
        "appointment": ("book", "Appointment"), "scheduling": ("schedule", "Appointment"),
        "survey": ("answer", "Survey"),
        "delivery": ("order", "Delivery"), "auction": ("bid", "Lot"), "sharing": ("share", "Post"),
        "photo": ("share", "Photo"), "recipe": ("share", "Recipe"), "inventory": ("record", "Item"),
        "review": ("write", "Review"), "feedback": ("submit", "Feedback"), "signup": ("register", "Registration"),
        "registration": ("register", "Registration"), "lending": ("borrow", "Item"), "todo": ("add", "Task"),
        "task": ("add", "Task"), "expense": ("submit", "Expense"), "timesheet": ("record", "Hour"),
    ]

    /// What such a use is built as: a booking *site*, a chat *app*.
    public static let vessels: Set<String> = [
        "site", "website", "app", "application", "system", "platform", "service", "portal", "tool", "page", "backend",
        "software", "program", "api", "shop", "board", "list", "database",
    ]

    /// The implied operation of a singular noun in one of the lists.
    public static func of(_ noun: String, in list: [ImpliedOperation]) -> ImpliedOperation? {
        list.first { $0.noun == noun }
    }
}
