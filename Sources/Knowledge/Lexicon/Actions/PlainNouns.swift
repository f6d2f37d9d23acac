/// Nouns by how much they say about what a system keeps.
public enum PlainNouns {
    /// Words too general to be a thing that a system keeps: `thing`, `money`, `day`.
    public static func isGeneric(_ noun: String) -> Bool { generic.contains(noun) || units.contains(noun) }
    /// Parts and collections that stand for something else: a *list of* orders, the *body* of an event, its *value*.
    public static func isPart(_ noun: String) -> Bool { parts.contains(noun) }
    /// Heads that need the word before them to say anything: a *waiting list*, a *daily total*.
    public static func needsModifier(_ noun: String) -> Bool { leaning.contains(noun) }
    /// Properties of things rather than things: a *title*, a *price*.
    public static func isProperty(_ noun: String) -> Bool { properties.contains(noun) }
    public static func isUnit(_ noun: String) -> Bool { units.contains(noun) }
    /// Those who live somewhere, whether or not they use the system.
    public static func isPopulation(_ noun: String) -> Bool { population.contains(noun) }

    private static let population = set("inhabitant population soul")

    /// General words that are things of some systems: an *application* for a permit, the *case* of an office.
    public static func canBeThing(_ noun: String) -> Bool { promotable.contains(noun) }

    private static let promotable = set(
        """
        lot application case project issue policy plan rule contract release version form link code letter room table step task
        collection set list batch group record report entry document item matter coding score agreement notebook folder
        campaign template test event visit request query area area place part number detail template process operation
        change update budget tender price-tag upload page result decision search
        """)

    /// General words that are things where the brief keeps speaking of them: the *tool* of a tool library.
    public static func isThingIfRepeated(_ noun: String) -> Bool { repeated.contains(noun) }

    private static let repeated = set(
        """
        product tool container capacity copy device phone computer house home country city town market incident feature
        requirement field season region rate point service rota answer signal goal target world server environment
        interface term language paper notebook machine backup
        """)

    /// Verbs that a slip of the tagger may leave among the nouns, and that name nothing a system keeps.
    public static func isVerbOnly(_ noun: String) -> Bool {
        guard !verbalThings.contains(noun) else { return false }
        if let action = ActionVerb.named(noun) { return !action.alsoNoun }
        return PlainVerbs.contains(noun)
    }

    private static let verbalThings = set(
        """
        contract deal link host service release switch guarantee promise drink race target dance walk drive travel wish title ring plan
        drop visit cost cause ban permit question answer light leave feed walk
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let generic = set(
        """
        thing stuff money way kind sort type case example problem issue idea point part lot rest bit side end top bottom
        time moment while minute hour day week month year morning evening night weekend midnight noon date season term rush
        system platform app application site website page server service product software solution backend portal tool api
        database db table row column queue cache broker interface webhook-endpoint endpoint cloud hosting infrastructure deployment
        environment cluster node instance container network internet web browser phone mobile computer laptop screen button
        form field menu link url click password login sign-in log-in code language framework library stack team squad developer
        founder supplier bidder tender contract project budget cost price-tag
        plan launch release version feature requirement target goal scope deadline peak average load traffic volume growth size
        capacity performance speed latency availability uptime downtime outage crash failure error bug incident recovery backup
        restore loss disaster security encryption privacy law act regulation gdpr hipaa compliance policy rule approach example
        work job-market life world people person user-name somebody nobody everything something anything nothing everyone all
        one other another hand eye head place room-for home house country town city region area world place market industry
        average total half third quarter percent share rate ratio number count amount figure quantity limit minimum maximum
        second millisecond request query call response read write hit transaction-rate rps kb mb gb tb kilobyte megabyte gigabyte
        data information detail content knowledge truth reason author original answer-time copy turn try chance hope guess
        operation process step task-list flow path order-of-magnitude sequence series step-by-step state mode view look feel
        nine nines start stop change update view scan login logout fall centre center rack result results sec min meg gig bay-time
        experience demand need use usage interest care attention help support talk word sentence letter language voice
        word words distance direction fun luck risk trouble mess pain nuisance nightmare favour habit tap glance hurry
        opinion cash sheet traceability rush brain wish signal yes ok okay pls thx obvs lol meh dump factor spreadsheet excel whiteboard e-mail-thread paper notebook folder google cause effect difference contrary
        architecture design monolith microservice microservices backend frontend serverless kubernetes docker sql nosql
        connection connectivity coverage reception boast
        search visit view try agreement sign-on single-sign-on engineer skill experience pager rota on-call shift-work oncall salary freelancer contractor workload
        """)
    private static let parts = set(
        """
        list number set batch group collection history copy bunch pair stream flow feed-of body content detail value data
        information record row entry item instance version piece amount kind type sort series range queue page part portion
        change update
        pool one text header metadata payload format field rest majority handful couple dozen hundred thousand million use
        """)
    private static let leaning = set(
        """
        list total entry request page hour line item log trail report note record number code point plan event run key
        file history file board book sheet card form window state order account profile set group session change term desk
        """)
    private static let properties = set(
        """
        title name price colour color size weight height length width depth description caption status state date time
        address e-mail email phone number quantity amount type category kind language currency tag rating score location
        position latitude longitude temperature duration expiry deadline priority reason comment-text author code id
        identifier reference sku isbn vin iban birthday age gender note url picture avatar balance total tax vat fee discount
        capacity distance speed voltage current power energy humidity pressure level count version format serial postcode
        """)
    private static let units = set(
        """
        second minute hour day week month year ms millisecond km kilometre kilometer mile metre meter-length kwh kw mb gb tb kb
        franc krone kroner krona kronor zloty rupee yen quid buck forint shekel dirham
        byte kilobyte megabyte gigabyte terabyte percent euro dollar pound cent penny sec min meg gig eur usd gbp kilo gram tonne ton litre
        liter degree celsius o'clock pm am utc time times percentile p95 p99 rps tps
        """)
}
