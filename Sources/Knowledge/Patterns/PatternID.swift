/// A capability that backends have in common, with what it always brings along; the name stands in requirements and designs.
public enum PatternID: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    // People and organisations
    case accounts, organisations, roles, healthRecords = "health_records", learningProgress = "learning_progress"
    // Trade
    case catalogue, cart, checkout, payments, payouts, refunds, ledger, subscriptions, invoicing, inventory
    case orders, shipping, tracking, auctions, ticketing
    // Time and place
    case booking, waitingList = "waiting_list", scheduling, geoSearch = "geo_search", liveLocation = "live_location"
    case dispatch
    // Conversation and content
    case notifications, messaging, presence, socialGraph = "social_graph", feed, comments, reactions, reviews
    case mediaUpload = "media_upload", mediaDelivery = "media_delivery", documents, moderation, collaboration
    case recommendations, leaderboards, gameSessions = "game_sessions"
    // Data in motion
    case webhooksIn = "webhooks_in", webhooksOut = "webhooks_out", polling, thirdParty = "third_party"
    case deviceIngestion = "device_ingestion", fileIngestion = "file_ingestion", timeSeries = "time_series"
    case clickstream, analytics, bulkExport = "bulk_export", dataDumps = "data_dumps", changeCapture = "change_capture"
    // Work and control
    case search, jobs, workflow, quizzes, certificates, surveys, supportTickets = "support_tickets"
    case auditLog = "audit_log", consent, dataErasure = "data_erasure", featureFlags = "feature_flags"
    case publicAPI = "public_api", redirects, connections, inMemoryState = "in_memory_state"
    case pulledWork = "pulled_work", modelInference = "model_inference", vectorSearch = "vector_search"

    public static func < (left: PatternID, right: PatternID) -> Bool { left.rawValue < right.rawValue }
}
