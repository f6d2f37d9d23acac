/// What may and may not name the flow or entity that a figure is about.
public enum SubjectWords {
    /// Adjectives and modifiers that do not change what is named: "active listings" are listings.
    public static let adjectives: Set<String> = words(
        """
        active open free incoming new accepted delivered saved validated average single whole card half-hourly live current \
        inbound typical normal busy small large big largest smallest biggest peak late missing raw registered daily-active \
        entire full good bad average different distinct unique simple plain complete completed real actual public private \
        internal external first last next previous latest fresh recent online expected planned estimated concurrent more \
        fewer extra additional such similar own certain main whole published finished paid stored half hourly ordinary \
        minute second monthly weekly yearly push confirmed loss-of-supply simultaneous individual regular submitted \
        processed received created existing printed digital electronic original uploaded personal normal old monthly-active \
        heavy slow fast quick quickest maximum minimum max min mean median overall global general given specific particular \
        possible important critical urgent sold visible ready available older green red paid-for issued accepted offered earlier later slower faster quicker pending queued failed successful historic historical acknowledged avg signed withdrawn declined aggregated detailed larger bigger smaller longer shorter long short supporting cached
        """)
    /// Words that say how a thing is measured; dropped behind another noun: "booking confirmation" is about bookings.
    public static let measures: Set<String> = words(
        """
        confirmation result answer response time latency request call load rate count number volume traffic speed availability \
        uptime target query record body payload size limit path service endpoint operation action flow delay lag freshness \
        loss retention period window deadline duration submission acknowledgement delivery processing throughput copy \
        figure goal event-path api value performance check-in percentile history data
        """)
    /// Nouns too general to be a subject.
    public static let generic: Set<String> = words(
        """
        system platform service app application site website pages request thing time data user people person everything \
        typing somebody's everybody's nobody's anything something nothing we server backend product team hour day week month year minute second half percent peak \
        average load number figure target traffic case way part kind lot bit rest one two most anybody somebody customer \
        company business work work-day morning evening night afternoon weekend sunday monday tuesday wednesday thursday friday \
        saturday january february march april may june july august september october november december response \
        latency availability uptime downtime crash outage failure disaster repair recovery loss rpo rto p95 p99 p50 p90 retention \
        budget cost money launch start end beginning plan story term target goal sla slo query call hit operation action \
        percentile median throughput volume growth maximum minimum limit bound rate concurrency read write api endpoint ref \
        performance speed size storage summer winter autumn spring season christmas use usage date deadline law contract \
        moment place side phone device-class same text word sentence brief feature requirement function them \
        world country region town city home office month-end quality scale capacity reliability security operations staff \
        employee developer engineer backup backups nightly both each all else everybody results else's daily monthly year's
        ms s sec secs mins hr hrs rps tps noon midnight lunchtime lunch dawn byte bytes
        kb mb gb tb pdf mp3 jpeg jpg png zip gif mp4 html interactive online busy crew colleague guess requests rps qps transaction-rate database server's machine machines req reqs thousand hundred million none wait json xml csv yaml demand whatever
        """)
    /// What people lose without any data being gone.
    public static let losable: Set<String> = words(
        """
        rhythm patience interest trust customers clients money time track sight focus face hope guests visitors business
        revenue sales market way place turn heart temper sleep call calls
        """)
    /// Some of them are things once they are counted: "140 offices".
    public static let countable: Set<String> = words(
        "office region country town city company customer employee crew site home machine product")
    /// Different words for the same entity.
    public static let synonyms: [String: String] = [
        "audit_trail": "audit_entry", "audit_log": "audit_entry", "access_log": "audit_entry", "audit": "audit_entry",
        "audit_record": "audit_entry", "audit_log_entry": "audit_entry", "msg": "message", "notif": "notification",
        "txn": "transaction",
        "pic": "photo",
    ]
    /// Words for requests as such: their rate is the load of the whole system.
    public static let requests: Set<String> = words(
        "request requests req reqs call calls hit hits query queries qps rps read reads operation operations start starts lookup lookups"
    )
    /// Short heads that briefs use for a longer name given once: "the page" for "the tracking page".
    public static let shortened: Set<String> = [
        "page", "message", "screen", "board", "view", "file", "form", "list", "map",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
