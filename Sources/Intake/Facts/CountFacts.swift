import DesignModel
import Knowledge

/// Interprets counts: people, accounts, tenants, engineers, stored things, batches.
struct CountFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        let head = quantity.noun.map { Singular.of(SentenceWords.withoutPossessive(reading.text($0.upperBound))) }
        if let people = staff(quantity, head) ?? ours(quantity) ?? bareTeam(quantity) ?? role(quantity) {
            return people
        }
        if let daily = daily(quantity) { return daily }
        if let users = UserCounts(reading: reading, subjects: subjects).fact(quantity, head) { return users }
        if let servers = servers(quantity, head) { return servers }
        if let batch = batch(quantity, head) { return batch }
        if let fanout = fanout(quantity, head) { return fanout }
        if let limit = limit(quantity, head) { return limit }
        return stored(quantity, head)
    }

    func wide(_ quantity: FoundQuantity) -> ClosedRange<Int> {
        quantity.tokens.lowerBound...max(quantity.tokens.upperBound, quantity.noun?.upperBound ?? 0)
    }

    func draft(_ key: String, _ quantity: FoundQuantity, _ unit: Unit = .count) -> FactDraft {
        FactDraft(key: key, value: .number(quantity.value), unit: unit, tokens: wide(quantity), bound: quantity.bound)
    }

    // MARK: Who builds it

    func staff(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        guard quantity.value <= 500, let head else { return nil }
        let words = quantity.noun.map { range in range.map { reading.text($0) } } ?? []
        if ["operator", "admin", "administrator"].contains(head), quantity.value > 12 { return nil }
        if PeopleWords.operators.contains(head) || words.contains("operations") || words.contains("ops") {
            return PeopleWords.operators.contains(head) || head == "person" || head == "engineer"
                ? draft("team.ops_size", quantity) : nil
        }
        if PeopleWords.groups.contains(head), isOurs(quantity) { return draft("team.count", quantity) }
        if buildsIt(quantity, head) { return draft("team.size", quantity) }
        guard PeopleWords.builders.contains(head) else { return nil }
        let start = quantity.tokens.lowerBound
        if head == "person", ["=", ":"].contains(reading.text(start - 1)),
            ["ops", "operations", "admin"].contains(reading.text(start - 2))
        {
            return draft("team.ops_size", quantity)
        }
        if head == "person" {
            if namesTechnology, quantity.value <= 60 {
                return draft("team.size", quantity)
            }
            let builds = words.contains { ["backend", "engineering", "development", "dev", "technical"].contains($0) }
            return builds || isTeamOfPeople(quantity) ? draft("team.size", quantity) : nil
        }
        guard !words.contains(where: { ["mobile", "ios", "android", "frontend", "front-end"].contains($0) }) else {
            return nil
        }
        var found = draft("team.size", quantity)
        if let extra = namedColleagues(before: quantity.tokens.lowerBound) {
            found.value = .number(quantity.value + Double(extra))
            found.tokens = max(0, quantity.tokens.lowerBound - 2)...found.tokens.upperBound
        }
        return found
    }

    /// "Two students are going to build it": whoever builds it is the team.
    func buildsIt(_ quantity: FoundQuantity, _ head: String) -> Bool {
        guard quantity.tokens.lowerBound <= 1, quantity.value <= 20, RoleNouns.isPerson(head) else { return false }
        return reading.tokens.indices.contains {
            ["build", "write", "program", "develop", "code"].contains(reading.text($0)) && reading.text($0 + 1) == "it"
        }
    }

    /// A technology that is no everyday word is named: "5 people, Rust and Kafka", not "go to two people".
    var namesTechnology: Bool {
        StackWords.book.matches(in: reading.words.words).contains { match in
            let at = reading.words.tokenRange(match.words).lowerBound
            return !StackWords.everydayWords.contains(reading.text(at)) || reading.tokens[at].isCapitalised
        }
    }

    /// "a team of five": nothing counted but the team.
    func bareTeam(_ quantity: FoundQuantity) -> FactDraft? {
        let start = quantity.boundStart ?? quantity.tokens.lowerBound
        guard quantity.noun == nil, quantity.value <= 60, quantity.value >= 1, reading.text(start - 1) == "of",
            reading.text(start - 2) == "team",
            reading.words.words.contains(where: { ["we", "we're", "our", "us"].contains($0) }) || start <= 4
        else { return nil }
        return draft("team.size", quantity)
    }

    /// "the two of us".
    func ours(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.value <= 50, reading.text(quantity.tokens.upperBound + 1) == "of",
            ["us", "ours"].contains(reading.text(quantity.tokens.upperBound + 2))
        else { return nil }
        return draft("team.size", quantity)
    }

    /// "backend: 4, mobile: 3, ops: 0" in a row or behind a label that speaks of the team.
    func role(_ quantity: FoundQuantity) -> FactDraft? {
        let start = quantity.tokens.lowerBound
        guard quantity.noun == nil, reading.text(start - 1) == ":", speaksOfTeam else { return nil }
        switch FrontMatterKeys.meaning(of: ["team", reading.text(start - 2)]) {
        case .teamSize: return draft("team.size", quantity)
        case .operations: return draft("team.ops_size", quantity)
        default: return nil
        }
    }

    var speaksOfTeam: Bool {
        let labels = reading.surroundings.texts.prefix(1).map { $0.lowercased() }
        return labels.contains { $0.hasPrefix("team") || $0.hasPrefix("staff") || $0.hasPrefix("people") }
            || reading.text(0) == "team"
    }

    // MARK: Teams and machines

    /// "a team of six people", "six of us": people count as builders where the team is spoken of.
    func isTeamOfPeople(_ quantity: FoundQuantity) -> Bool {
        let start = quantity.tokens.lowerBound
        let before = (max(0, start - 4)..<start).map { reading.text($0) }
        return before.contains("team") && before.contains { ["of", "is", ":"].contains($0) }
    }

    func isOurs(_ quantity: FoundQuantity) -> Bool {
        reading.has(.engineers) || quantity.tokens.lowerBound == 0
            || ["we", "our", "have", "are", "with"].contains(reading.text(quantity.tokens.lowerBound - 1))
    }

    /// "Ben and two freelancers" are three.
    func namedColleagues(before index: Int) -> Int? {
        guard index >= 2, ["and", "+", "&"].contains(reading.text(index - 1)), reading.tokens[index - 2].isCapitalised
        else { return nil }
        return GrammarWords.isFunction(reading.text(index - 2)) && reading.text(index - 2) != "me" ? nil : 1
    }

    func servers(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        guard let head, ["server", "machine", "vm", "box", "node", "host"].contains(head), quantity.value <= 1000 else {
            return nil
        }
        let isLimit =
            quantity.bound == .max || reading.has(.budget, within: 8, of: quantity.tokens) || reading.says(Self.allowed)
        return isLimit ? draft("budget.servers", quantity) : nil
    }

    private static let allowed = PhraseBook<Bool>([
        (
            "own server room|own servers|server room|we have|on our|we own|fit on|run on|available to us|may use|allowed",
            true
        )
    ])

    // MARK: Batches and fan-out

    func batch(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        guard quantity.noun != nil, quantity.value >= 10, let name = subjects.counted(quantity.noun) else { return nil }
        let before = (max(0, quantity.tokens.lowerBound - 6)..<quantity.tokens.lowerBound).map { reading.text($0) }
        let after = (quantity.tokens.upperBound + 1..<min(reading.tokens.count, quantity.tokens.upperBound + 12)).map {
            reading.text($0)
        }
        let opener = reading.text(quantity.boundStart.map { $0 - 1 } ?? quantity.tokens.lowerBound - 1)
        if opener == "of", let inside = container(before: quantity), Self.containers.contains(inside) {
            return draft("load.\(inside).burst_items", quantity)
        }
        let holds = before.contains { ["holds", "hold", "contains", "contain", "carries"].contains($0) }
        let container = subjects.inClause(before: quantity.tokens)
        if holds, let container, Self.containers.contains(container) {
            return draft("load.\(container).burst_items", quantity)
        }
        let arrive = after.contains { ["arrive", "come", "land", "pour"].contains($0) }
        let together = after.contains { ["within", "together", "once", "minutes", "minute", "burst"].contains($0) }
        if arrive && together || before.contains("bursts") || before.contains("burst") {
            return draft("load.\(name).burst_items", quantity)
        }
        return nil
    }

    /// `file` in "in files of at most 250k readings".
    func container(before quantity: FoundQuantity) -> String? {
        let of = (quantity.boundStart ?? quantity.tokens.lowerBound) - 1
        return reading.tokens.indices.contains(of - 1) ? Singular.of(reading.text(of - 1)) : nil
    }

    private static let containers: Set<String> = [
        "file", "batch", "upload", "import", "feed", "message", "delivery", "export", "archive",
    ]

    func fanout(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        let before = (max(0, quantity.tokens.lowerBound - 4)..<quantity.tokens.lowerBound).map { reading.text($0) }
        if before.contains(where: { ["follow", "follows"].contains($0) }), quantity.form == .bare {
            return draft("load.follow.fanout", quantity, .ratio)
        }
        if let owned = ownedByOne(quantity) { return owned }
        guard let noun = quantity.noun, ["each", "apiece"].contains(reading.text(noun.upperBound + 1)) else {
            return nil
        }
        let clause = reading.phrases.last { $0.tokens.upperBound < quantity.tokens.lowerBound }
        return clause.map { draft("load.\($0.name).fanout", quantity, .ratio) }
    }

    /// "An order has 2.3 changes on average", "one charge makes about 45 meter values".
    func ownedByOne(_ quantity: FoundQuantity) -> FactDraft? {
        let verb = (quantity.boundStart ?? quantity.tokens.lowerBound) - 1
        let owns: Set<String> = ["has", "makes", "contains", "includes", "comprises", "produces", "brings", "carries"]
        guard quantity.noun != nil, quantity.bound != .max, owns.contains(reading.text(verb)),
            let phrase = reading.phrases.last(where: { $0.tokens.upperBound == verb - 1 }),
            ["a", "an", "each", "every", "one"].contains(reading.text(phrase.tokens.lowerBound - 1))
        else { return nil }
        return draft("load.\(phrase.name).fanout", quantity, .ratio)
    }

    // MARK: Limits and stored things

    /// "at most 8 photos", "three attempts per quiz", "after 3 failed tries".
    func limit(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        if let bare = bareLimit(quantity) { return bare }
        guard let noun = quantity.noun, let head else { return nil }
        let name = subjects.counted(noun) ?? head
        if ["per", "a"].contains(reading.text(noun.upperBound + 1)), quantity.value < 1000 {
            return draft("rule.\(name)_limit", quantity)
        }
        if quantity.bound == .max, quantity.value < 1000 { return draft("rule.\(name)_limit", quantity) }
        if ["try", "attempt", "retry", "strike"].contains(head), quantity.value < 100 {
            return draft("rule.\(name)_limit", quantity)
        }
        return nil
    }

    /// "7 have to be polled", "nobody may buy more than 6".
    func bareLimit(_ quantity: FoundQuantity) -> FactDraft? {
        guard quantity.noun == nil, quantity.value < 1000 else { return nil }
        let next = reading.text(quantity.tokens.upperBound + 1)
        let obliges =
            next == "must" || ["have", "has"].contains(next) && reading.text(quantity.tokens.upperBound + 2) == "to"
        let isCeiling = quantity.bound == .max && quantity.tokens.upperBound + 2 >= reading.tokens.count
        guard obliges || isCeiling else { return nil }
        guard let name = subjects.earlier(than: quantity.tokens) ?? (next == "must" ? nil : "item") else { return nil }
        return draft("rule.\(name)_limit", quantity)
    }

}
