extension PatternSignals {
    /// Time, place and people on the move.
    static let time: [PatternID: PatternSignals] = [
        .booking: .init(
            strong: [
                "book slot", "book appointment", "appointment", "book room", "book table", "reservation",
                "reserve seat",
                "reserve slot", "reserve table", "reserve room", "free slot", "double booking", "double-booking",
                "=booking", "=bookings",
                "book class", "book court", "book desk", "time slot", "book session", "rent out", "=rental", "=rentals",
                "book vehicle",
                "book bike", "reserve bike", "book tour", "book lesson", "book place", "lend equipment", "borrow",
                "fact:rule.no_double_booking", "overlapping bookings", "seat held", "hold seat", "held seats",
                "reserve space", "book space", "book parking", "book machine", "book tutor",
            ], weak: ["slot", "availability", "calendar", "reserve", "book", "cancel", "reschedule"]),
        .waitingList: .init(
            strong: [
                "waiting list", "waitlist", "wait list", "standby list", "next person queue", "offered next person",
                "next person+accept", "virtual queue", "waiting queue",
            ]),
        .scheduling: .init(
            strong: [
                "working hours", "opening hours", "shift plan", "roster", "rota for staff", "shift swap", "block time",
                "timetable", "duty schedule", "weekly schedule", "staff schedule", "plan shifts",
                "availability calendar",
                "recurring appointment", "publish hours", "shift schedule", "assign shifts",
            ], weak: ["shift", "schedule", "calendar", "planner"]),
        .geoSearch: .init(
            strong: [
                "within km", "words distance", "nearby", "near me", "nearest", "radius",
                "fact:rule.search_radius", "live within", "within miles", "within kilometres",
                "map search",
                "find near", "search by location", "closest", "=map+near", "within walking",
            ]),
        .liveLocation: .init(
            strong: [
                "gps position", "gps", "live location", "live position", "driver's position", "driver position",
                "vehicle position", "position every", "location every", "see driver map", "courier location",
                "vehicle location", "track vehicle", "track driver", "real-time location", "location update",
                "position update",
                "scooter position", "bus position", "send position",
            ]),
        .dispatch: .init(
            strong: [
                "assign driver", "assign courier", "match rider", "match driver", "dispatch driver",
                "dispatch technician",
                "assign nearest", "nearest driver", "dispatcher", "route planning", "plan routes", "assign technician",
                "accept ride", "driver accepts", "courier accepts", "offer job driver", "assign job", "ride hailing",
                "technician accepts", "dispatch ambulance", "assign volunteer", "field technicians",
            ], weak: ["driver", "courier", "technician", "rider", "assign", "dispatch"]),
        .notifications: .init(
            strong: [
                "reminder", "push notification", "notification", "notify", "sms or e-mail", "email alert",
                "send email", "send e-mail", "text message", "get sms", "send sms", "gets alert", "remind",
                "newsletter sent", "send alert", "email digest", "gets e-mail", "gets email", "receive email",
                "whatsapp",
                "told by e-mail", "alerts on call",
            ]),
        .presence: .init(
            strong: [
                "online status", "presence status", "typing indicator", "last seen",

                "cursor of others", "online indicator",
            ]),
        .connections: .init(
            strong: [
                "fact:load.concurrent_connections", "websocket", "web socket", "socket open", "open sockets",
                "live update",
                "real time update", "real-time update", "long-lived connection", "mqtt", "server-sent events",
                "push live",
                "concurrent connection", "persistent connection", "live score", "live ticker", "shows other phone",
                "streamed live", "devices connected", "live dashboard", "connected clients",
            ]),
    ]
}
