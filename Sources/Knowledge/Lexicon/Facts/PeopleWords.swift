/// Phrases about who builds and who watches the system.
public enum PeopleWords {
    /// Values of `team.oncall`.
    public static let oncall = PhraseBook<String>([
        (
            "nobody is on call|no on call|nobody on call|not on call|nobody at night|no one on call|without on call|nobody is on duty|nobody on duty|no pager|nobody carries a pager|neither of us has a pager|nobody has a pager|no one has a pager|neither has a pager|nobody in it works nights|nobody works at night|on night shift there is no",
            "none"
        ),
        (
            "nobody at nights|no one at night|nobody watches|no rota|no one is on call|nobody gets up|nobody will sit up|nobody sits up|nobody stays up|nobody will get up|nobody wakes|no night shift|on call for nobody",
            "none"
        ),
        (
            "nobody is watching at night|no support at night|there is no on call|we have no on call|nobody works nights|no out of hours",
            "none"
        ),
        (
            "on business days|business days only|on call weekdays|on call on weekdays|office hours|business hours|working hours only|nine to five|weekdays only|working days only|on working days|during working hours|mon fri|monday to friday",
            "business_hours"
        ),
        (
            "pager 24x7|24 x7|24/7|24 7|24 x 7|around the clock|pager rota|on call rota|round the clock|follow the sun",
            "24x7"
        ),
        (
            "on call rotation|on call schedule|nights are covered|somebody is always on call|someone is always on call|pager duty rota|on call around the clock|always on call",
            "24x7"
        ),
        (
            "always reachable|reachable at any hour|reachable at all hours|at any hour|at all hours|day or night|on standby|stand by rota|readiness|carry the phone at night|phone at night|on call team|rotating on call|rota of|night and day|day and night|shifts around the clock|we share on call|on call week",
            "24x7"
        ),
    ])
    /// The phrases of office hours speak of staff only near these.
    public static let watchers = PhraseBook<Bool>([
        (
            "carry|carries|phone|administrator*|teams|devs|shifts|shift|team|support|staff|we|engineer*|operations|ops|on call|people|nobody|desk|sysadmin*|developer*|admins|pager|covered|works|work|operated|operate|rota|desks|it has",
            true
        )
    ])
    /// People who build.
    public static let builders: Set<String> = [
        "engineer", "developer", "programmer", "dev", "freelancer", "coder", "swe", "person", "contractor", "backender",
    ]
    /// Groups of builders.
    public static let groups: Set<String> = ["squad", "team", "crew"]
    /// People who run machines.
    public static let operators: Set<String> = ["sysadmin", "sre", "operator", "ops", "admin", "administrator"]
    /// People who use the system under an account.
    public static let users: Set<String> = [
        "user", "member", "account", "learner", "customer", "visitor", "person", "subscriber", "student", "player",
        "patient", "reader",
        "shopper", "buyer", "seller", "guest", "listener", "viewer", "rider", "driver", "citizen", "client", "employee",
        "people", "tenant",
        "colleague", "participant", "teacher", "agent", "profile", "consumer", "resident", "household", "donor",
        "volunteer", "runner",
        "parent", "pupil", "farmer", "staff", "nurse", "courier", "attendee", "passenger", "traveller", "fan", "trader",
        "walker", "baker", "cyclist", "hiker", "singer", "gamer", "tourist", "commuter",
        "collector", "artist",
    ]
    /// Whether a singular noun names people who may use the system.
    public static func isUser(_ noun: String) -> Bool {
        users.contains(noun) || RoleNouns.isPerson(noun) && !RoleNouns.isMaker(noun)
    }
    /// Organisations that share one system.
    public static let tenants: Set<String> = [
        "tenant", "organisation", "organization", "company", "school", "shop", "clinic", "merchant", "business", "firm",
        "agency", "customer",
        "council", "municipality", "hospital", "club", "university", "retailer", "brand", "practice", "restaurant",
        "hotel", "association",
        "publisher", "landlord", "operator", "venue", "gym", "bank", "broker", "client", "workspace", "utility",
        "district", "charity", "parish",
        "cooperative", "co-op", "library", "dealer", "garage", "nursery", "shipper", "salon", "studio", "festival",
        "store",
        "franchise", "partner",
    ]
}
