import Knowledge

/// Who acts in a clause.
enum Actor: Sendable, Hashable {
    /// A role of the brief: `seller`, `payment provider`, `call-centre staff`.
    case role(String)
    case system
    /// Those who build the system.
    case maker
    /// A thing that cannot act.
    case nobody

    var name: String? {
        switch self {
        case .role(let name): name
        case .system: "system"
        case .maker, .nobody: nil
        }
    }
}

/// Names the actors of a brief.
struct ActorNamer: Sendable {
    let nouns: BriefNouns
    let primary: String
    let staff: String
    /// Words of the product's own name.
    let product: Set<String>

    init(nouns: BriefNouns, product: Set<String>) {
        self.nouns = nouns
        self.primary = nouns.primaryActor
        self.staff = nouns.staffActor
        self.product = product
    }

    /// Who a subject is; `lastPerson` stands in for *he*, *they* and *who*.
    func actor(_ phrase: NounPhrase, lastPerson: String?) -> Actor {
        let phrase = phrase.subject
        let head = phrase.head
        if ["we", "i", "us"].contains(head) { return .maker }
        if head == "he" || head == "she" { return lastPerson.map { .role($0) } ?? .nobody }
        if ["they", "who"].contains(head) { return .role(lastPerson ?? primary) }
        if head == "it" || head == "this" { return .system }
        if head == "person", phrase.isPlural, let owner = phrase.modifiers.last, !owner.isEmpty {
            return .role(owner + " people")
        }
        if phrase.isPronoun || RoleNouns.isAnybody(head) { return anybody(phrase) }
        if product.contains(head) || RoleNouns.isSystem(head), !nouns.makesThing(of: head) { return .system }
        if RoleNouns.isMaker(head), nouns.administered.isEmpty || head != "team" { return makers(phrase) }
        if phrase.isName, !RoleNouns.isRole(head) { return .nobody }
        if phrase.parts.allSatisfy(\.isAdjective) { return .nobody }
        if RoleNouns.isMachine(head), let owner = phrase.possessor.last, RoleNouns.isRole(owner) { return .role(owner) }
        if RoleNouns.isRole(head) || RoleNouns.isMachine(head) || RoleNouns.isOutsideParty(head) {
            return .role(name(of: phrase))
        }
        return stranger(phrase)
    }

    /// A noun nobody listed acts when nothing is done to it; *the porter's handheld* acts for the porter.
    private func stranger(_ phrase: NounPhrase) -> Actor {
        if let owner = phrase.possessor.last, RoleNouns.isRole(owner) { return .role(owner) }
        let head = phrase.head
        if RoleNouns.cannotAct(head) { return .nobody }
        let says =
            !PlainNouns.isGeneric(head) && !PlainNouns.isPart(head) && !PlainNouns.isProperty(head)
            && !PlainNouns.isVerbOnly(head)
        return says && !phrase.isName && !nouns.actedUpon.contains(head) && !head.hasSuffix("ing")
            ? .role(name(of: phrase)) : .nobody
    }

    /// *you*, *people*; but *a person in the data team* is the data team.
    private func anybody(_ phrase: NounPhrase) -> Actor {
        let stands = [
            "you", "someone", "anyone", "everyone", "everybody", "anybody", "one", "most", "all", "both", "some",
            "others",
        ]
        return phrase.isPronoun && !stands.contains(phrase.head) ? .nobody : .role(primary)
    }

    /// *our team* builds; *the data team* uses.
    private func makers(_ phrase: NounPhrase) -> Actor {
        let uses =
            ["team", "squad", "designer"].contains(phrase.head) && !phrase.modifiers.isEmpty && phrase.possessor.isEmpty
        return uses ? .role(name(of: phrase)) : .maker
    }

    /// The role in lower case, with the nouns before it where they belong to its name.
    func name(of phrase: NounPhrase) -> String {
        let head = phrase.head
        if nouns.administered.contains(head) { return head + " admin" }
        if !phrase.modifiers.isEmpty {
            let keeps = RoleNouns.isPosition(head) || !nouns.standsAlone(head) || Self.leaning.contains(head)
            return keeps ? (phrase.modifiers.suffix(1) + [head]).joined(separator: " ") : head
        }
        if Self.leaning.contains(head), let modifier = nouns.usualModifier(of: head) { return modifier + " " + head }
        return head
    }

    /// Heads that name nobody without the word before them.
    private static let leaning: Set<String> = [
        "provider", "partner", "staff", "team", "desk", "office", "manager", "owner", "admin", "agent", "worker",
        "processor", "system", "company",
    ]
}
