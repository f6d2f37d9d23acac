/// Nouns that act: people in a role, organisations, machines; and the words for the system and for its makers.
public enum RoleNouns {
    /// People and organisations that use a system.
    public static func isRole(_ noun: String) -> Bool {
        people.contains(noun) || organisations.contains(noun) || hasAgentEnding(noun)
    }
    /// Those of them that are listed rather than known by their ending.
    public static func isListedRole(_ noun: String) -> Bool { people.contains(noun) || organisations.contains(noun) }
    public static func isPerson(_ noun: String) -> Bool { people.contains(noun) || hasAgentEnding(noun) }
    public static func isOrganisation(_ noun: String) -> Bool { organisations.contains(noun) }
    public static func isMachine(_ noun: String) -> Bool { machines.contains(noun) }
    /// Outside parties that send or take data: a carrier, a payment provider, the network.
    public static func isOutsideParty(_ noun: String) -> Bool { parties.contains(noun) }
    /// People of the house, by position: they act on what the system keeps without owning an worth of it.
    public static func isPosition(_ noun: String) -> Bool { positions.contains(noun) }
    /// Those who usually hold an account.
    public static func holdsAccount(_ noun: String) -> Bool { holders.contains(noun) }
    /// The system itself, in whatever word.
    public static func isSystem(_ noun: String) -> Bool { system.contains(noun) }
    /// Those who build or run the system.
    public static func isMaker(_ noun: String) -> Bool { makers.contains(noun) }
    /// Those who are what they are to somebody else: a friend, a follower.
    public static func isRelation(_ noun: String) -> Bool { relations.contains(noun) }
    /// Those who are told of and never use the system.
    public static func isBystander(_ noun: String) -> Bool { bystanders.contains(noun) || noun.hasSuffix("-in-law") }
    /// Stand-ins for a person whose role the sentence does not say.
    public static func isAnybody(_ noun: String) -> Bool { anybody.contains(noun) }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static func hasAgentEnding(_ noun: String) -> Bool {
        guard noun.utf8.count > 5, let last = noun.utf8.last, lastLetters.contains(last) else { return false }
        guard endings.contains(where: { noun.utf8.ends(with: $0) }) else { return false }
        return !things.contains(noun) && !machines.contains(noun) && !system.contains(noun)
    }

    private static let endings: [[UInt8]] = [
        "ber", "der", "fer", "ier", "sher", "ger", "ker", "ler", "mer", "ner", "per", "rer", "ser", "ter", "ver",
        "yer", "ator",
        "itor", "utor",
        "ctor", "sor", "ologist", "anist", "inist", "orist", "trist", "cist", "list", "ician", "arian", "eer",
        "woman",
    ].map { Array($0.utf8) }
    private static let lastLetters: Set<UInt8> = Set(endings.compactMap(\.last))

    private static let holders = set(
        """
        customer user member patient student learner subscriber client tenant guest driver rider courier player resident citizen
        passenger traveller donor volunteer employee applicant candidate patron borrower pupil household policyholder cardholder
        farmer grower artist author merchant vendor shop school clinic hotel restaurant club company landlord owner reader fan
        exhibitor attendee participant visitor adopter creator parent
        """)
    private static let positions = set(
        """
        moderator admin administrator operator staff clerk agent dispatcher manager supervisor auditor controller planner
        receptionist accountant bookkeeper editor reviewer inspector officer analyst assistant desk curator librarian steward
        organiser organizer warden janitor caretaker coordinator marshal employer secretary treasurer referee judge examiner
        """)
    private static let people = holdersAndPositions.union(
        set(
            """
            practitioner doctor nurse therapist teacher instructor technician contractor supplier buyer seller bidder shopper visitor viewer listener sender recipient person adult child parent mother father friend
            neighbour neighbor family follower creator writer baker chef cook waiter picker packer engineer mechanic crew pilot
            captain skipper host trainer coach athlete runner walker cyclist climber diver swimmer physician dentist vet veterinarian
            surgeon pharmacist carer caregiver lawyer solicitor notary claimant adjuster underwriter broker trader investor lender
            payer payee beneficiary voter councillor mayor ranger keeper beekeeper breeder handler worker foreman lead chief
            buddy partner kid teenager senior expert scientist researcher geologist archivist photographer musician singer dj
            witness victim suspect juror delegate ambassador representative rep salesperson collector photographer hiker
            couple bride groom caterer planner florist
            paralegal hr finance accounting marketing backoffice back-office reception procurement bookkeeping
            team group squad department office helpdesk hotline household crowd everyone caller human man woman student
            """))
    private static let holdersAndPositions: Set<String> = holders.union(positions)
    private static let organisations = set(
        """
        shop store school clinic hospital bank company firm business agency authority council city university college club
        association charity museum gallery library hotel restaurant bakery farm factory plant warehouse depot carrier merchant
        supplier vendor retailer wholesaler publisher broadcaster insurer utility municipality ministry court laboratory lab
        pharmacy practice branch kitchen brewery partner provider organisation organization institution franchise operator
        ward council municipality headquarters depot franchisee airline cinema theatre venue gym studio dealer dealership garage workshop tenant household community cooperative co-op
        team department landlord
        """)
    private static let machines = set(
        """
        sensor device meter gateway terminal scanner till kiosk camera tracker robot drone vehicle truck bus van car bike scooter
        machine pump turbine station charger controller thermostat beacon buoy satellite collar tag lock barrier reader printer
        probe logger phone handset tablet watch box handheld scale hub node network firmware panel inverter boiler freezer fridge elevator lift
        tractor combine ship vessel aircraft train tram locomotive wagon agent turnstile beehive hive charge-point charge-box
        """)
    private static let parties = set(
        """
        carrier provider network bank gateway processor acquirer partner supplier broker registry authority exchange operator
        insurer lab laboratory hospital clearing-house utility ministry agency marketplace
        """)
    private static let system = set(
        """
        system platform app application site website service product software solution backend portal page screen tool dashboard
        server api engine module database software-as-a-service program bot webapp cron scheduler script daemon job
        """)
    private static let makers = set(
        """
        dev coder we i developer engineer founder contractor bidder tenderer team squad programmer freelancer architect devops designer cto ceo
        """)
    private static let relations = set(
        """
        leader rival giant friend follower neighbour neighbor subscriber family partner buddy fan colleague newcomer celebrity sender caller
        """)
    /// Forces and circumstances that sentences make subjects of.
    public static func cannotAct(_ noun: String) -> Bool { forces.contains(noun) }

    private static let forces = set(
        """
        wind weather snow rain storm frost heat flood traffic demand price law rule money time date deadline night morning
        evening weekend season holiday crowd queue rush mistake error crash bug outage failure delay shortage strike illness
        sickness accident budget board-decision policy contract interest need question answer reason idea market figure
        number total share rate half rest majority most half-hour result thing way
        """)
    private static let bystanders = set(
        """
        court regulator board boss salesman nephew niece cousin brother sister husband wife lawmaker parliament government
        legislator media press journalist analyst consultant union ceo cfo cto investor competitor rival peer law regulation act
        """)
    private static let anybody = set(
        """
        you someone anyone everyone somebody anybody everybody people person user one human folk folks
        """)
    private static let things = set(
        """
        whoever whatever however whichever number server paper order offer letter folder counter container monitor error factor vector mirror border layer
        transfer register filter router parameter character chapter quarter semester newsletter voucher calendar banner header footer
        buffer cluster water weather winter summer october november december september center centre theatre matter power tower
        answer remainder reminder other another rather whether either neither together never however over under after later ever
        former latter better larger smaller higher lower newer older faster slower longer shorter wider cheaper earlier computer
        browser laser master poster sticker ticker trigger pointer identifier modifier wrapper loader adapter helper docker
        corner timber lumber rubber copper silver leather dinner supper butter flower shower drawer trailer trimmer
        tanker freighter ladder hammer starter primer flyer cover river cylinder discover deliver consider remember proper
        conveyor elevator escalator generator indicator sector motor rotor reactor refrigerator 
        checklist shortlist waitlist wishlist watchlist playlist mailing-list list whitelist blacklist allowlist tracklist
        twitter enter alter utter offer differ suffer prefer refer gender tender render slider wonder thunder powder
        bladder shoulder cinder calender cancer danger finger anger hunger 
        career beer deer pier tier peer multiplayer prayer meter kilometer
        dossier frontier glacier copier chandelier atelier amplifier qualifier multiplier classifier usher
        connector adaptor inhibitor inspector-general tumbler slipper zipper wafer locker cracker marker bunker sucker pucker burger ledger messenger carrier barrier barber
        amber chamber hamper temper jumper bumper scraper super 
        compressor processor cursor decoder encoder recorder transistor
        datacenter supercenter encounter booster roster disaster plaster 
        """)
}

extension String.UTF8View {
    /// Whether the text ends in these bytes.
    func ends(with bytes: [UInt8]) -> Bool {
        count >= bytes.count && suffix(bytes.count).elementsEqual(bytes)
    }
}
