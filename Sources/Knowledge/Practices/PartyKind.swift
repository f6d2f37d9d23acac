/// What an outside system is to us: that decides who calls it, how long we wait and what goes on without it.
public enum PartyKind: String, Sendable, CaseIterable {
    /// Takes or pays out money.
    case payment
    /// Carries words to people: mail, SMS, push.
    case message
    /// Keeps its own record of what we tell it, or acts on it.
    case record
    /// Proves who somebody is.
    case identity
    /// Is asked for news at intervals.
    case source
    /// Answers a question while somebody waits: maps, rates, addresses.
    case lookup
    /// Sends pictures or films to the browser itself.
    case media
    /// Computes for us: models, recognition, checks.
    case computing
}

/// Standard knowledge about outside systems of one kind.
public struct PartyPractice: Sendable {
    public var kind: PartyKind
    /// Words by which a name in a brief is recognised.
    public var words: [String]
    /// Share of time in which such a party usually answers, as seen in their published promises.
    public var availability: Double
    public var meanMilliseconds: Double
    /// What it learns about people.
    public var receives: String
    /// What the user sees without it; in the brief's nouns.
    public var fallback: String
    /// Why a repeated call does no harm.
    public var safeBecause: String
}

public enum PartyBook {
    /// The kind of an outside system by its name; what nothing else fits keeps records.
    public static func practice(named name: String) -> PartyPractice {
        let padded = " " + name.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
        for practice in all where practice.words.contains(where: { padded.contains($0) }) { return practice }
        return practice(.record)
    }

    public static func practice(_ kind: PartyKind) -> PartyPractice {
        all.first { $0.kind == kind } ?? all[0]
    }

    public static let all: [PartyPractice] = [payment, message, identity, media, lookup, computing, source, record]

    static let payment = PartyPractice(
        kind: .payment,
        words: [
            "stripe", "adyen", "mollie", "paypal", "klarna", "braintree", "payment", "checkout", "square ", "vipps",
            "swish", "ideal ", "worldpay", "razorpay", "gocardless", "card ", "paystack", "psp ",
        ], availability: 0.999, meanMilliseconds: 400,
        receives: "reference, amount and what the person types on the provider's own page",
        fallback: "The <entity> stays open and says that payment is being asked for; it is tried again by itself.",
        safeBecause: "each call carries our own reference as the provider's idempotency key")

    static let message = PartyPractice(
        kind: .message,
        words: [
            "mail", "smtp", "sms", "twilio", "sendgrid", "postmark", "mailgun", " ses ", "apns", "fcm", "firebase",
            "push",
            "whatsapp", "messagebird", "slack", "teams", "telegram", "messaging",
        ], availability: 0.999, meanMilliseconds: 300, receives: "address or number and the text",
        fallback: "The message waits and is sent when the service is back; the page shows the same words meanwhile.",
        safeBecause: "each message has its own id, and a second copy of a message is harmless")

    static let identity = PartyPractice(
        kind: .identity,
        words: [
            "oidc", "saml", "entra", "okta", "auth0", "keycloak", "google sign", "apple sign", "google account",
            "single sign", "sso", "identity", "active directory", "ldap", "cognito", "azure ad", "microsoft", "bankid",
        ], availability: 0.999, meanMilliseconds: 250, receives: "that somebody signs in",
        fallback: "Who is signed in stays signed in; new sign-ins say that the identity service does not answer.",
        safeBecause: "asking again for the same sign-in changes nothing")

    static let media = PartyPractice(
        kind: .media, words: ["video", "vimeo", "youtube", "mux", "cdn", "cloudflare", "streaming"],
        availability: 0.999, meanMilliseconds: 150, receives: "the viewer's address on the network",
        fallback: "The player says that the film does not load; text, progress and everything else go on.",
        safeBecause: "it is only read")

    static let lookup = PartyPractice(
        kind: .lookup,
        words: [
            "map", "geocod", "address", "weather", "exchange rate", "currency", "tax", "vat", "postcode", "routing",
            "calendar",
        ], availability: 0.999, meanMilliseconds: 200, receives: "the question, without a person's name",
        fallback: "The last known answer is shown with its age; without one the field stays empty and can be typed.",
        safeBecause: "it is only read")

    static let computing = PartyPractice(
        kind: .computing,
        words: [
            "model", "openai", "anthropic", "llm", "gpt", "recognition", "hash", "transcri", "translation", "ocr",
            "speech", "vision", "scan", "moderation",
        ], availability: 0.995, meanMilliseconds: 2000, receives: "the item to be looked at",
        fallback: "The <entity> waits unseen until the answer is there; nothing is shown unchecked.",
        safeBecause: "the same item gets the same answer")

    static let source = PartyPractice(
        kind: .source, words: ["carrier", "courier", "feed", "supplier", "exchange", "vendor api", "scrap", "network"],
        availability: 0.995, meanMilliseconds: 500, receives: "the numbers it gave us itself",
        fallback: "The last known state is shown with its age; what is due is asked for again.",
        safeBecause: "it is only read, and what comes twice is recognised by its identity")

    static let record = PartyPractice(
        kind: .record,
        words: [
            "ehr", "fhir", "erp", "crm", "accounting", "billing", "settlement", "ledger", "warehouse", "sap", "payroll",
            "salesforce", "register", "registry", "bank", "system",
        ], availability: 0.995, meanMilliseconds: 800, receives: "the records that are handed over, no more",
        fallback: "The <entity> counts at once and is handed over later; its page says that it is on its way.",
        safeBecause: "each record carries our id and version, so a repeat replaces itself")
}

extension PartyKind {
    /// What one goes there for, where the brief does not say.
    public var purpose: String {
        switch self {
        case .payment: "take and pay out money"
        case .message: "send messages to people"
        case .record: "hand over records"
        case .identity: "check who signs in"
        case .source: "ask for news"
        case .lookup: "look something up"
        case .media: "play films and pictures"
        case .computing: "have an item examined"
        }
    }
}
