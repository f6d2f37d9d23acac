/// A capability that backends have in common, with what it always brings along; the name stands in requirements and designs.
///
/// Those named here come with the program; a user's own patterns have names of their own.
public struct PatternID: RawRepresentable, Sendable, Hashable, Codable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    init(_ rawValue: String) { self.rawValue = rawValue }

    public static func < (left: PatternID, right: PatternID) -> Bool { left.rawValue < right.rawValue }
}

/// People and organisations.
extension PatternID {
    public static let accounts = PatternID("accounts")
    public static let organisations = PatternID("organisations")
    public static let roles = PatternID("roles")
    public static let healthRecords = PatternID("health_records")
    public static let learningProgress = PatternID("learning_progress")
}

/// Trade.
extension PatternID {
    public static let catalogue = PatternID("catalogue")
    public static let cart = PatternID("cart")
    public static let checkout = PatternID("checkout")
    public static let payments = PatternID("payments")
    public static let payouts = PatternID("payouts")
    public static let refunds = PatternID("refunds")
    public static let ledger = PatternID("ledger")
    public static let subscriptions = PatternID("subscriptions")
    public static let invoicing = PatternID("invoicing")
    public static let inventory = PatternID("inventory")
    public static let orders = PatternID("orders")
    public static let shipping = PatternID("shipping")
    public static let tracking = PatternID("tracking")
    public static let auctions = PatternID("auctions")
    public static let ticketing = PatternID("ticketing")
}

/// Time and place.
extension PatternID {
    public static let booking = PatternID("booking")
    public static let waitingList = PatternID("waiting_list")
    public static let scheduling = PatternID("scheduling")
    public static let geoSearch = PatternID("geo_search")
    public static let liveLocation = PatternID("live_location")
    public static let dispatch = PatternID("dispatch")
}

/// Conversation and content.
extension PatternID {
    public static let notifications = PatternID("notifications")
    public static let messaging = PatternID("messaging")
    public static let presence = PatternID("presence")
    public static let socialGraph = PatternID("social_graph")
    public static let feed = PatternID("feed")
    public static let comments = PatternID("comments")
    public static let reactions = PatternID("reactions")
    public static let reviews = PatternID("reviews")
    public static let mediaUpload = PatternID("media_upload")
    public static let mediaDelivery = PatternID("media_delivery")
    public static let documents = PatternID("documents")
    public static let moderation = PatternID("moderation")
    public static let collaboration = PatternID("collaboration")
    public static let recommendations = PatternID("recommendations")
    public static let leaderboards = PatternID("leaderboards")
    public static let gameSessions = PatternID("game_sessions")
}

/// Data in motion.
extension PatternID {
    public static let webhooksIn = PatternID("webhooks_in")
    public static let webhooksOut = PatternID("webhooks_out")
    public static let polling = PatternID("polling")
    public static let thirdParty = PatternID("third_party")
    public static let deviceIngestion = PatternID("device_ingestion")
    public static let fileIngestion = PatternID("file_ingestion")
    public static let timeSeries = PatternID("time_series")
    public static let clickstream = PatternID("clickstream")
    public static let analytics = PatternID("analytics")
    public static let bulkExport = PatternID("bulk_export")
    public static let dataDumps = PatternID("data_dumps")
    public static let changeCapture = PatternID("change_capture")
}

/// Work and control.
extension PatternID {
    public static let search = PatternID("search")
    public static let jobs = PatternID("jobs")
    public static let workflow = PatternID("workflow")
    public static let quizzes = PatternID("quizzes")
    public static let certificates = PatternID("certificates")
    public static let surveys = PatternID("surveys")
    public static let supportTickets = PatternID("support_tickets")
    public static let auditLog = PatternID("audit_log")
    public static let consent = PatternID("consent")
    public static let dataErasure = PatternID("data_erasure")
    public static let featureFlags = PatternID("feature_flags")
    public static let publicAPI = PatternID("public_api")
    public static let redirects = PatternID("redirects")
    public static let connections = PatternID("connections")
    public static let inMemoryState = PatternID("in_memory_state")
    public static let pulledWork = PatternID("pulled_work")
    public static let modelInference = PatternID("model_inference")
    public static let vectorSearch = PatternID("vector_search")
}

extension PatternID: CaseIterable {
    /// What comes with the program.
    public static let allCases: [PatternID] = [
        .accounts, .organisations, .roles, .healthRecords, .learningProgress, .catalogue, .cart, .checkout,
        .payments, .payouts, .refunds, .ledger, .subscriptions, .invoicing, .inventory, .orders, .shipping,
        .tracking, .auctions, .ticketing, .booking, .waitingList, .scheduling, .geoSearch, .liveLocation, .dispatch,
        .notifications, .messaging, .presence, .socialGraph, .feed, .comments, .reactions, .reviews, .mediaUpload,
        .mediaDelivery, .documents, .moderation, .collaboration, .recommendations, .leaderboards, .gameSessions,
        .webhooksIn, .webhooksOut, .polling, .thirdParty, .deviceIngestion, .fileIngestion, .timeSeries,
        .clickstream, .analytics, .bulkExport, .dataDumps, .changeCapture, .search, .jobs, .workflow, .quizzes,
        .certificates, .surveys, .supportTickets, .auditLog, .consent, .dataErasure, .featureFlags, .publicAPI,
        .redirects, .connections, .inMemoryState, .pulledWork, .modelInference, .vectorSearch,
    ]
}
