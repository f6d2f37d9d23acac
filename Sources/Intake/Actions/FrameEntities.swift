import DesignModel
import Knowledge

/// What a frame acts on, and what the parts together mean.
extension OperationFrame {
    mutating func resolveEntities(
        _ namer: EntityNamer, lastThing: String?, lastPerson: String?, lastCounted: String?, sentence: ParsedSentence
    ) {
        if action.kind == .search, clause.objects.isEmpty { foundLater = Self.opened(after: clause, sentence, namer) }
        var names: [String] = []
        for phrase in targets {
            if clause.verb.isPassive, phrase.parts.isEmpty, phrase.isCounted, let lastCounted {
                names.append(EntityNamer.pascal([lastCounted]))
            }
            let lastThing = isSomebody(phrase, sentence) ? EntityNamer.pascal([self.namer.primary]) : lastThing
            guard let name = name(phrase, namer, lastThing: lastThing, lastPerson: lastPerson), !names.contains(name)
            else { continue }
            names.append(name)
        }
        if let made = madeInstead(of: names) { names = [made] }
        if names.isEmpty, !onlyProperties || owned { names = stated(namer, lastThing: lastThing).map { [$0] } ?? [] }
        entities = names
    }

    /// *When somebody leaves we wipe them*: a person is meant, not the thing last spoken of.
    private func isSomebody(_ phrase: NounPhrase, _ sentence: ParsedSentence) -> Bool {
        guard ["them", "him", "her"].contains(phrase.head) else { return false }
        return sentence.words.contains {
            $0.index < phrase.tokens.lowerBound
                && ["somebody", "someone", "anybody", "anyone", "everybody", "everyone"].contains($0.lower)
        }
    }

    /// *Search by date, open a document*: what is opened is what was searched.
    private static func opened(after clause: Clause, _ sentence: ParsedSentence, _ namer: EntityNamer) -> String? {
        let looks: Set<String> = ["open", "view", "see", "read", "look at", "download", "choose", "select", "pick"]
        let later = sentence.clauses.filter {
            $0.verb.tokens.lowerBound > clause.verb.tokens.upperBound && looks.contains($0.verb.base)
        }
        return later.lazy.flatMap(\.objects).first { ["a", "an", "one"].contains($0.determiner ?? "") }.flatMap {
            namer.name($0, last: nil)
        }
    }

    private func name(_ phrase: NounPhrase, _ namer: EntityNamer, lastThing: String?, lastPerson: String?) -> String? {
        let subject = phrase.subject
        if RoleNouns.isAnybody(subject.head), action.base == "check in" {
            let person = lastPerson.flatMap { actors.contains($0) ? nil : $0 }
            return EntityNamer.pascal([person ?? self.namer.primary])
        }
        if action.base == "block", subject.head == "time" { return "Time" }
        if Self.telling.contains(action.base), ["text", "sms", "mail", "e-mail", "email"].contains(subject.head) {
            return EntityNamer.pascal([subject.head])
        }
        if Self.recording.contains(action.base), subject.head.hasSuffix("ing"), subject.modifiers.isEmpty {
            return EntityNamer.pascal([subject.head])
        }
        if Self.recording.contains(action.base),
            ["hour", "time", "mileage", "expense", "weight"].contains(subject.head),
            subject.modifiers.isEmpty
        {
            return EntityNamer.pascal([subject.head])
        }
        if ["us", "me", "you"].contains(subject.head) { return nil }
        if ["field", "text", "value", "work", "paper"].contains(subject.head), subject.modifiers.isEmpty,
            let typical = typical(namer)
        {
            return typical
        }
        return namer.name(subject, last: lastThing)
    }

    private static let telling: Set<String> = ["send", "send out", "receive", "get"]
    private static let recording: Set<String> = ["record", "log", "note", "track", "plan", "schedule"]

    /// The usual object of the verb that the brief knows.
    private func typical(_ namer: EntityNamer) -> String? {
        action.objects.first { namer.nouns.count(of: $0.lowercased()) > 0 }
    }

    /// Objects were named, and all of them are words too general to keep.
    private var onlyProperties: Bool {
        targets.map(\.subject).contains { !$0.isPronoun && !$0.parts.isEmpty }
    }

    /// *Follow its state* follows the thing whose state it is.
    private var owned: Bool {
        targets.contains { phrase in phrase.possessor.contains { FunctionWords.possessives.contains($0) } }
    }

    /// Commenting on a post makes a comment, booking a slot makes a booking.
    private func madeInstead(of names: [String]) -> String? {
        guard let makes = action.makes else { return nil }
        if action.base.contains(" "), !action.prepositions.isEmpty { return makes }
        let paid: Set<String> = ["pay", "pay out", "bill", "charge", "refund", "invoice", "remind"]
        if paid.contains(action.base), targets.contains(where: { $0.subject.isRole }) { return makes }
        let places: Set<String> = ["Slot", "Time", "TimeSlot", "Place", "Date", "Seat", "Session"]
        let isUsual = names.allSatisfy { name in
            places.contains(name)
                && namer.nouns.count(of: name.lowercased()) <= 2 * namer.nouns.count(of: makes.lowercased()) + 2
        }
        if makes == "Booking" || makes == "Reservation", isUsual, !names.isEmpty {
            return makes
        }
        return makes == "Consent" && (names.isEmpty || action.base != "refuse") ? makes : nil
    }

    /// What the verb is done to where the sentence leaves it out.
    private func stated(_ namer: EntityNamer, lastThing: String?) -> String? {
        if let place = clause.adjunct(["in", "to", "about", "on"]),
            action.base == "ask" || action.base == "write" || action.base == "chat"
        {
            if place.head == "chat" || place.head == "conversation" || place.head == "thread" { return "Message" }
        }
        if action.kind == .search { return foundLater ?? lastThing }
        if action.kind == .read, let place = clause.adjunct(["on", "in"]),
            place.head == "map" || place.head == "calendar"
        {
            return EntityNamer.pascal([place.head])
        }
        if let makes = action.makes, Self.intransitive.contains(action.base) { return makes }
        return typical(namer) ?? (owned ? lastThing : nil)
    }

    /// Verbs that mean their own product when nothing else is said: *they pay*, *you comment*.
    private static let intransitive: Set<String> = [
        "pay", "pay out", "book", "comment", "comment on", "order", "donate", "bid", "bid on", "vote", "apply",
        "apply for", "subscribe", "subscribe to",
        "sign up", "reserve", "enrol", "enroll", "register", "chat", "opt in", "opt out", "park", "reply", "reply to",
        "message", "review", "pay for",
        "clock in", "clock out", "remind", "volunteer", "respond", "respond to", "borrow", "refuse",
    ]

    /// What can be made in the sense of being written.
    private static let made: Set<String> = [
        "Invoice", "List", "Report", "Booking", "Appointment", "Reservation", "Payment", "Offer", "Order", "Copy",
        "Backup", "Decision", "Request", "Note", "Complaint", "Entry", "Bill", "Reminder", "Statement", "Quote", "Plan",
        "Donation", "Bid", "Claim", "Application", "Receipt", "Label", "Comment", "Summary",
    ]

    mutating func settleIdioms() {
        let notices: Set<String> = [
            "Reminder", "Notification", "Email", "Alert", "Receipt", "Confirmation", "Message", "Warning", "Newsletter",
            "Digest", "Sms",
        ]
        switch action.base {
        case "log", "record", "audit", "trace":
            let watched =
                targets.first.map { ["look", "access", "view", "change", "action", "read"].contains($0.head) } ?? false
            if clause.verb.isPassive, watched { entities = ["AuditEntry"] }
        case "keep":
            entities = entities.filter { name in
                ["List", "Log", "Diary", "Record", "Catalogue", "Calendar", "Schedule"].contains { name.hasSuffix($0) }
            }
            if clause.verb.isPassive { entities = [] }
        case "get", "receive":
            let comesByMail = ["mail", "e-mail", "email", "sms", "text", "post"].contains(
                clause.adjunct(["by", "via"])?.head ?? "")
            if action.base == "receive", clause.adjunct(["from"]) != nil, !comesByMail { kind = .write; break }
            if comesByMail { (says, actors, kind) = ("send", ["system"], .job); break }
            if entities.contains(where: notices.contains) {
                (says, actors, kind) = ("send", ["system"], .job)
            } else {
                entities = entities.filter { name in
                    ["Route", "List", "Dashboard", "Overview", "Schedule"].contains { name.hasSuffix($0) }
                }
                says = "see"
            }
        case "hand", "give":
            let receiver = clause.recipient ?? clause.adjunct(["to"])
            let isOther = receiver.map { $0.isRole && !$0.isPronoun } ?? false
            if action.base == "give", isOther || receiver?.head != "us" && targets.contains(where: { !$0.isPronoun }) {
                break
            }
            if receiver?.head == "us" || clause.adjunct(["to"]) != nil { says = "hand over" } else { entities = [] }
        case "open":
            let opened: Set<String> = [
                "Ticket", "Case", "Matter", "Account", "Issue", "Dispute", "Incident", "Request", "Project", "Claim",
            ]
            if entities.contains(where: opened.contains) { kind = .write }
        case "follow":
            let isProgress = targets.contains {
                PlainNouns.isProperty($0.subject.head) || $0.subject.head == "progress"
            }
            if isProgress { (says, kind) = ("track", .read) }
        case "make":
            entities = entities.filter { name in Self.made.contains { name.hasSuffix($0) } }
        case "host", "apply", "store": if clause.verb.isPassive, !hasAgent { entities = [] }
        case "run": if clause.objects.isEmpty, !clause.verb.isPassive { entities = [] }
        case "show", "display": if clause.isReduced { entities = [] }
        case "write":
            let journal = clause.adjunct(["to", "in", "into"])?.head ?? ""
            if clause.verb.isPassive, ["trail", "log", "journal", "logbook"].contains(journal) {
                (says, actors, kind, entities) = ("log", ["system"], .write, ["AuditEntry"])
            }
        case "tap", "press", "click":
            let liked = entities.contains { $0 == "Heart" || $0 == "Like" || $0 == "Star" }
            if liked { says = "like" } else { entities = [] }
        case "leave" where clause.adjuncts.contains { $0.preposition == "out" }: entities = []
        case "call": if targets.contains(where: { $0.isPronoun }) { entities = [] }
        case "pay": if clause.verb.isPassive, !hasAgent { entities = [] }
        case "leave":
            entities = entities.filter {
                ["Account", "Group", "Review", "Comment", "Team", "Queue", "Feedback", "Note", "Bid"].contains($0)
            }
        case "ask", "ask for":
            if let wanted = clause.adjunct(["for"]), let name = EntityNamer(nouns: namer.nouns).name(wanted, last: nil)
            {
                entities = [name]
            }
            let told: Set<String> = ["status", "state", "balance", "price", "detail", "information", "list", "report"]
            if let wanted = clause.adjunct(["for"])?.subject.head, told.contains(wanted) { kind = .read }
        case "take":
            entities = entities.filter {
                [
                    "Quiz", "Test", "Exam", "Course", "Lesson", "Class", "Survey", "Photo", "Picture", "Image",
                    "Sample", "Measurement", "Order", "Payment", "Booking", "Decision", "Note", "Shift", "Job", "Task",
                    "Case",
                    "Seat", "Backup", "Reading",
                ]
                .contains($0)
            }
        case "sell", "share", "print", "see", "view", "read", "watch", "find":
            if clause.verb.isPassive, !hasAgent { entities = [] }
        case "call back": if actors.first != "system" { kind = .write }
        default: break
        }
    }
}
