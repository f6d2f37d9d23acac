/// The phrases behind each cue; adding a phrase touches this table only.
public enum CueWords {
    public static let book = PhraseBook<Cue>(load + quality + data + people + money + discourse)

    private static let load: [(String, Cue)] = [
        (
            "peak*|busiest|busy|rush|rush hour|spike*|at worst|worst case|worst|maximum|at its height|storm*|flash sale|black friday",
            .peak
        ),
        (
            "on a good day|a good day|on a bad day|high season|at the top|bursts of|sale day|sale days|match day|match days|event day",
            .peak
        ),
        (
            "when everybody|when everyone|is when all|the worst|everybody at once|everyone at once|all at the same time|hits us|crush",
            .peak
        ),
        ("cyber monday|heavy day|heaviest|at the height|surge*|highest|when it is busy|crunch", .peak),
        (
            "avg|average|on average|mean|averag*|typical|typically|normal day|usually|normally|steady|over the week|ordinary day",
            .mean
        ),
        (
            "at once|all at once|at the same time|at the same moment|concurrent*|simultaneous*|online at|logged in at|in parallel",
            .concurrent
        ),
        ("at a time|at one time|at any time|at any one time|at any moment|present", .concurrent),
        ("sockets|websockets|websocket|connections|connected|connection", .connections),
        (
            "account|accounts|registered|registrations|on file|sign ups|signed up|on the books|enrolled|in the register",
            .registered
        ),
        (
            "daily users|daily active|daily visitors|dau|active daily|users a day|people a day|visitors a day|users per day",
            .daily
        ),
        ("on a normal day|on an ordinary day|on a usual day|each day|per day|a day|every day|come by", .daily),
        (
            "monthly users|monthly active|mau|active monthly|users a month|people a month|visitors a month|users per month",
            .monthly
        ),
        (
            "each of the|each|apiece|per device|per user|per client|per customer|per tenant|per meter|per sensor|per vehicle",
            .perClient
        ),
        (
            "per driver|per player|per person|per machine|per shop|per account|per app|per phone|per courier|per member",
            .perClient
        ),
        (
            "per node|per station|per key|per token|per ip|per head|every user|every device|every sensor|every client",
            .perClient
        ),
        (
            "follow*|fan out|fans out|fanout|fan-out|recipients|subscribers|followers|each until|events each|goes out to",
            .fanout
        ),
        (
            "arrive within|at a time|in one go|in one batch|batch*|a file holds|one file|in a storm|all at once|in one upload",
            .burst
        ),
        ("burst*|arrive together|in bulk|a bulk|dump*", .burst),
        (
            "grow*|growth|more volume each year|year on year|per year|each year|every year|annually|a year|yoy|year over year",
            .growth
        ),
        ("of all|of the|of requests|of traffic|share|percent of|of them", .share),
        ("read only|only read*|reads|reading|browsing|browse|lookups|queries|views|read", .reading),
        (
            "changes something|change something|changes anything|writes|write|updates|modify|modifies|are writes|updating",
            .writing
        ),
        ("queries per request|database queries|sql queries|db queries", .queries),
    ]

    private static let quality: [(String, Cue)] = [
        (
            "answers in|respond*|response time|response times|latency|answer*|load|loads|load in|open in|opens in|shows up|show up",
            .latency
        ),
        (
            "reply|replies|return*|appear*|takes|confirm*|acknowledg*|delivered within|processed within|done within|ready within",
            .latency
        ),
        (
            "take no longer|take no more|take at most|take less|take longer|takes longer|takes more|take more than|come back in|comes back in|come up in|comes up in|come up|comes up|within the blink",
            .latency
        ),
        (
            "handled within|finish*|complete*|render*|be there within|no later than|in under|in less than|in no more than|ready in|ready within|must be there|fast|quick|quickly|slower|time out|timeout|sent within",
            .latency
        ),
        (
            "stale*|staleness|fresh*|freshness|behind|out of date|up to date|lag*|delay*|old|shows a new|show a new|visible within",
            .freshness
        ),
        (
            "older|trail|trails|is live within|live within|seconds late|second late|minutes late|minute late|visible|catches up|reflect*|shows the new|be seen within|cached|cache for|refreshed|refresh|synced within|lags|catch up",
            .freshness
        ),
        (
            "may take|can take|may be|can be|nobody minds|acceptable|is fine|is ok|is okay|is enough|tolerable|tolerate*|we can live",
            .tolerance
        ),
        (
            "lose|loses|lost|losing|loss|missing|disappear|rpo|gone|data loss|recovery point|disappear*|vanish*|dropped",
            .loss
        ),
        (
            "rto|being down|be down for|back up|be back|want to be back|restor*|recover*|recovery time|running again|up again|up and running",
            .recovery
        ),
        (
            "working again|works again|run again|go again|online again|live without|do without|manage without|cope without|survive without|survivable|bearable|outage*|breakdown|on paper|without it",
            .recovery
        ),
        (
            "restart in|restarts in|restart within|restarted within|back in|back within|service is restored|repair*|outage may last|back online|failover|fail over",
            .recovery
        ),
        ("availab*|uptime|up time|sla|slo|nines|downtime|be down|is down|unavailable", .availability),
        ("outside exam days|outside", .excludedDays),
    ]

    private static let data: [(String, Cue)] = [
        (
            "keep|kept|keeps|retain*|retention|stay|stays|stored for|archiv*|held for|store for|preserv*|remain available",
            .retention
        ),
        ("stored|keep them|keep it|retrievable|hold on to|checkable|must be available for|available for", .retention),
        (
            "thrown away|throw away|shredded|destroyed|delet*|eras*|purg*|wiped|wipe|removed|forgotten|anonymi*|goes within|scrub*",
            .deletion
        ),
        (
            "payload|body|leaves the phone|upload*|message|in flight|request|per request|attachment|attachments",
            .payload
        ),
        ("weigh|weighs|on disk|at rest|record is|row is|stored|in storage", .atRest),
        (
            "amount to|amounts to|add up to|adds up to|come to|take up|takes up|occupy|occupies|in total|altogether|of data|total|in all|data volume|database is|of storage|worth of",
            .total
        ),
    ]

    private static let people: [(String, Cue)] = [
        ("engineer*|developer*|devs|programmer*|coders|coder|freelancer*|backenders|backend|swe|swes|dev", .engineers),
        ("squad*|teams", .teams),
        (
            "operations people|ops people|sysadmin*|sre|sres|operators|ops|operations staff|admins|site reliability",
            .operations
        ),
        (
            "go live|goes live|going live|go-live|golive|be live|be ready|ready within|ready in|live by|live on|launch*|open on|ready by|ready for|deadline|must ship",
            .live
        ),
        (
            "start of operation|starts operation|goes into operation|go into operation|commences operation|commencement|switched over|switch over|turns on|turned on|ends on|expires on|runs out on|closes on|must run on|must be running|has to run|must work|in use by|must have moved|public sale|open for business|takes effect",
            .live
        ),
        (
            "in production by|production by|done before|done by|finished before|opening day|opening on|opening date|live no later|live before|release*|rolled out|roll out|delivered by|finished by|in service",
            .live
        ),
        (
            "have to be there|has to be there|must have it|must have this|start on|starts on|starts in|we open|want to open|need it by|need this by|want it by|up by|ship*|available by|cut over|open to|opens to|running by|up and running by|needed by|need this",
            .live
        ),
        (
            "at launch|on day one|from day one|in the first month|initially|on launch night|launch night|we start|to begin with|at the start|at first|day one",
            .launch
        ),
    ]

    private static let money: [(String, Cue)] = [
        (
            "running cost*|hosting|for running it|monthly bill|monthly cost*|monthly charge*|annual charge*|yearly charge*|annual cost*|annual fee|maintenance charge|charge for maintenance|run cost*|infrastructure|infra|to run|operating cost*|cloud bill|opex|cloud budget|all in",
            .running
        ),
        (
            "spend|can pay|may pay|may cost|budget*|cost*|afford|cap|ceiling|bill|not exceed|may reach|pay for|money",
            .budget
        ),
        (
            "one off|one time|set it up|setting it up|to set up|to build|for building it|building it|for development|to develop it|up front|upfront|price of supply|purchase cost|development cost*|external work|work from external|implementation cost*|setup|the build|capex|development budget|build budget|set up|project budget|for the build|purchase price",
            .oneOff
        ),
        ("servers|machines|boxes|vms|nodes|server|machine|hosts|vm", .servers),
    ]

    private static let discourse: [(String, Cue)] = [
        (
            "competitor*|rival*|neighbouring|neighboring|another company|another firm|a friend|a friend's|other companies|big players",
            .foreign
        ),
        (
            "that big|those big|next door|no model|do not compete|not our measure|not our size|for information|for comparison|by comparison|compared to|compared with|unlike|we are not trying|not trying to be",
            .foreign
        ),
        (
            "this is not us|that is not us|not us|not our scale|this is not our scale|ignore|ignore that|irrelevant|don't care|do not care|not relevant|there's a company|there is a company|one of our peers|one of the big|on its own side|on their own side|not comparable|no comparison|never mind them|not our league|is not our load|need not follow|elsewhere|industry average|the incumbent|the giants|a giant|video giant|tech giant|other utility|my cousin",
            .foreign
        ),
        (
            "netflix|twitter|facebook|uber runs|i read that|i heard|somebody told|someone told|a talk about|blog post|conference talk",
            .foreign
        ),
        (
            "my brother|a colleague at|market leader|state capital|other cities|other city|next town|is said to|boasts|brag*|advertises|salesman|the vendor says|former employer|previous employer|my old job|last job|sister company",
            .foreign
        ),
        (
            "old system|old site|old platform|old one|present system|present batch system|current system|existing system|legacy",
            .past
        ),
        (
            "today's system|previous system|previous version|used to be|predecessor|in the past|years ago|first draft|earlier draft|previous draft|revision|was removed",
            .past
        ),
        (
            "last month|last year|last season|last summer|last winter|last spring|last autumn|last christmas|last december|the outage|was hit|record was|record day|old tool|keels over|was sold to us|falls over",
            .past
        ),
        (
            "it got|they got|which got|withdrew|took it back|took that back|changed his mind|changed her mind|breaks down every|breaks down each|collapsed|has collapsed|gives up every",
            .past
        ),
        (
            "old app|current app|current tool|present tool|spreadsheet|old vendor|the pilot|prototype|old server|died|crashed|fell over",
            .past
        ),
        ("since|founded|established|version|edition|born", .past),
        (
            "someone will propose|somebody will propose|someone will suggest|somebody will suggest|if we ever|one day|some day|someday|might one day|dream*|imagine|wouldn't it|in theory|millions of users",
            .hypothetical
        ),
        (
            "no|not|never|without|none|nothing|nobody|don't|doesn't|won't|cannot|can't|mustn't|isn't|aren't|avoid|neither|nor",
            .negation
        ),
        (
            "hold*|reserved|reserve*|expire*|to accept|valid for|cancel*|window|wait*|retry|retries|keep trying|before we|grace",
            .hold
        ),
        (
            "out of scope|not part of|not now|later not now|not wanted|not needed|won't build|will not build|not in scope",
            .scope
        ),
        (
            "will be switched off|switched off for good|is replaced|replaces|to replace|migrat*|will be retired|be decommissioned",
            .migration
        ),
        (
            "actually|correction|i mean|sorry|scratch that|no wait|make that|rather|let's say|call it|strike that|on second thought",
            .correction
        ),
    ]
}
