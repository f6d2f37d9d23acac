/// The parts that things play in patterns, with the words by which a brief may call them.
public struct Role: Sendable {
    public var id: String
    /// In order of fit, singular snake case; the first is the name when a pattern brings the thing itself.
    public var names: [String]

    init(_ id: String, _ names: String) {
        self.id = id
        self.names = names.split(separator: " ").map(String.init)
    }

    /// A part of a user's own pattern.
    public init(_ id: String, names: [String]) {
        self.id = id
        self.names = names
    }

    /// How well a thing of that name plays the role: 0 is best, nil not at all.
    public func fit(_ name: String) -> Int? {
        if let at = names.firstIndex(of: name) { return at }
        guard let cut = name.utf8.lastIndex(of: UInt8(ascii: "_")) else { return nil }
        let tail = name[name.utf8.index(after: cut)...]
        return names.firstIndex { $0 == tail }.map { $0 + 100 }
    }

    public static let byName: [String: Role] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    public static let all: [Role] = peopleRoles + tradeRoles + timeRoles + contentRoles + motionRoles + workRoles

    static let peopleRoles: [Role] = [
        Role(
            "account",
            "account user member customer learner student patient baker subscriber guest passenger rider"
                + " player seller resident citizen volunteer donor client employee traveller reader participant login person"
        ),
        Role(
            "tenant",
            "organisation organization tenant company school shop workspace club agency merchant firm practice"
                + " hospital university restaurant brand"),
        Role("membership", "membership staff_membership"), Role("session", "login_session sign_in_session"),
        Role("consent", "consent preference privacy_preference"),
        Role("audit", "audit_entry access_log audit_log access"),
        Role("erasure", "erasure_request deletion_request"), Role("patient", "patient resident_patient pet client"),
    ]

    static let tradeRoles: [Role] = [
        Role("item", "listing product item article dish menu_item course event ticket_type part offer kit"),
        Role("order", "order purchase sale"), Role("order_line", "order_line order_item line_item purchase_line"),
        Role("cart", "cart basket"), Role("payment", "payment charge donation deposit"),
        Role("payout", "payout pay_out settlement_payout"), Role("refund", "refund dispute chargeback"),
        Role("ledger_account", "ledger_account wallet"), Role("ledger_entry", "ledger_entry posting"),
        Role("plan", "plan subscription_plan tariff"), Role("subscription", "subscription"),
        Role("invoice", "invoice bill"), Role("invoice_line", "invoice_line"),
        Role("stock", "stock_level stock inventory inventory_item"), Role("stock_movement", "stock_movement movement"),
        Role("shipment", "shipment delivery"), Role("parcel", "parcel shipment consignment container package"),
        Role("carrier", "carrier"), Role("tracking_event", "tracking_event parcel_event event scan checkpoint"),
        Role("auction", "auction lot"), Role("bid", "bid"),
        Role("show", "event concert show match performance screening"),
        Role("ticket", "ticket admission seat"),
    ]

    static let timeRoles: [Role] = [
        Role("slot", "slot time_slot session class"),
        Role("resource", "room table court desk vehicle bike car van machine equipment seat space boat tool copy"),
        Role("provider", "practitioner doctor therapist tutor teacher stylist instructor technician"),
        Role("booking", "appointment booking reservation rental loan"), Role("hold", "hold slot_hold"),
        Role("waiting_entry", "waiting_list_entry waitlist_entry waiting_list"),
        Role("schedule", "working_hour schedule availability shift opening_hour roster"),
        Role("notification", "notification reminder alert"),
        Role("place", "clinic location venue branch store site station"),
        Role("driver", "driver courier technician rider engineer"), Role("position", "position location_update"),
        Role("ride", "ride trip delivery_job job visit assignment work_order"),
    ]

    static let contentRoles: [Role] = [
        Role("conversation", "conversation chat thread channel"), Role("message", "message chat_message"),
        Role("post", "post photo picture story recipe video article clip"),
        Role("subject", "listing post photo picture recipe video article review product comment course"),
        Role("media", "media_file photo image picture media attachment video recording audio_file track"),
        Role("follow", "follow friendship"), Role("comment", "comment"),
        Role("reaction", "heart like reaction vote favourite"),
        Role("reaction_count", "reaction_count"), Role("review", "review rating"),
        Role("report", "report flag abuse_report"),
        Role("document", "document file contract page"), Role("document_version", "document_version version revision"),
        Role("score", "score leaderboard_entry ranking"), Role("change", "document_change edit"),
    ]

    static let motionRoles: [Role] = [
        Role("device", "meter device sensor machine charger charging_station tracker gateway vehicle station tank"),
        Role("reading", "reading measurement sample metric"), Role("daily_total", "daily_total daily_summary"),
        Role("correction", "correction reading_correction adjustment"),
        Role("device_event", "meter_event device_event alarm incident event"),
        Role("file", "file batch import_file import upload_batch"), Role("file_row", "rejected_row"),
        Role("endpoint", "webhook_endpoint webhook_subscription endpoint"),
        Role("delivery", "webhook_delivery outgoing_webhook webhook"),
        Role("inbox", "inbound_event raw_event webhook_event"),
        Role("outbox", "outbox_message"), Role("idempotency", "idempotency_key"),
        Role("poll", "poll_schedule poll"), Role("visit", "click page_view impression"),
        Role("on_demand", "on_demand_reading on_demand_request"),
        Role("handover", "settlement_run export export_run handover"),
    ]

    static let workRoles: [Role] = [
        Role("lesson", "lesson module unit chapter"), Role("course", "course programme training"),
        Role("quiz", "quiz exam test assessment"), Role("question", "question quiz_question"),
        Role("attempt", "quiz_attempt attempt submission exam_attempt"), Role("answer", "quiz_answer answer response"),
        Role("certificate", "certificate diploma credential badge"),
        Role("progress", "progress lesson_progress enrolment"),
        Role("enrolment", "enrolment enrollment seat licence"),
        Role("request", "request claim expense_claim application expense leave_request approval_request permit"),
        Role("step", "approval decision step approval_step"),
        Role("case", "ticket issue case complaint support_ticket maintenance_request repair_request"),
        Role("case_note", "ticket_message case_note reply"), Role("survey", "survey questionnaire poll form election"),
        Role("survey_response", "survey_response response vote ballot"), Role("link", "link short_link url redirect"),
        Role("click_count", "click_count"), Role("api_key", "api_key"), Role("job", "job task build work_item"),
        Role("flag", "feature_flag"), Role("export", "data_export"), Role("embedding", "embedding"),
        Role("inference", "inference model_run prediction"), Role("dump", "data_dump dump"),
    ]
}
