import DesignModel
import Knowledge

/// Gives the roles of the recognised patterns to the brief's entities, and names the tables that nobody mentioned.
struct RoleCast {
    let patterns: [Pattern]
    private(set) var nameOfRole: [String: String] = [:]
    private(set) var rolesOfName: [String: [String]] = [:]
    private(set) var names: [String] = []
    private(set) var needs: [String: EntityNeed] = [:]
    private let flows: [Flow]
    private let sharesByDecision: Bool
    private let shapes: [TableShape]
    private let shelf: PatternShelf

    init(_ requirements: Requirements, _ log: DecisionLog, _ shelf: PatternShelf) {
        self.shelf = shelf
        patterns = Self.active(requirements, shelf, log)
        shapes = patterns.flatMap(\.tables)
        flows = requirements.workload.flows
        let choice = log.choice(Topic.tenancy)
        sharesByDecision =
            choice == "row_level_security" || choice.isEmpty && requirements.constraints.tenancy == "multi"
        for need in requirements.entities where Self.isKept(need) {
            let name = Naming.snake(need.name)
            if needs.updateValue(need, forKey: name) == nil { names.append(name) }
        }
        let shaped = Set(shapes.map(\.role))
        assignByName(shaped)
        assignByVerb()
        assignByName(Set(shapes.flatMap { $0.columns.compactMap(\.referredRole) }).subtracting(shaped))
        bring()
        carryOut(log)
    }

    var tenantsShareTables: Bool { sharesByDecision && nameOfRole["tenant"] != nil }

    private func holds(_ condition: RoleCondition?) -> Bool {
        condition?.holds { $0 == "tenant" ? tenantsShareTables : nameOfRole[$0] != nil } ?? true
    }

    /// Roles that add to a thing which may play another part as well.
    static let additive = DecidedPatterns.parts.union(["subject"])

    private static func active(_ requirements: Requirements, _ shelf: PatternShelf, _ log: DecisionLog) -> [Pattern] {
        var ids = requirements.patterns.compactMap(PatternID.init(rawValue:))
        let refersToPeople = ids.contains { id in
            shelf.pattern(id)?.tables.contains { $0.columns.contains { $0.refers(to: "account") } } ?? false
        }
        if refersToPeople, !ids.contains(.accounts) { ids.append(.accounts) }
        let recognised = Set(ids).sorted().compactMap(shelf.pattern)
        let known = Set(recognised.map(\.id))
        return recognised + DecidedPatterns.all(log, shelf).filter { !known.contains($0.id) }
    }

    /// A view that is put together when it is read ("feed", "dashboard") is not kept, unless the brief says what it holds.
    private static func isKept(_ need: EntityNeed) -> Bool {
        let last = NameParts.words(need.name).last ?? ""
        return !views.contains(last) || !need.attributes.isEmpty || need.count != nil || need.retention != nil
    }

    private static let views: Set<String> = [
        "feed", "page", "dashboard", "overview", "timeline", "screen", "site", "app", "login", "status", "search",
        "result", "list", "data", "system", "service", "platform", "website", "calendar", "statistic", "statistics",
    ]

    private mutating func assignByName(_ wanted: Set<String>) {
        var candidates: [(fit: Int, role: Int, name: Int)] = []
        for (at, role) in shelf.roles.enumerated() where wanted.contains(role.id) {
            for (position, name) in names.enumerated() {
                if let fit = role.fit(name) { candidates.append((fit, at, position)) }
            }
        }
        candidates.sort { ($0.fit, $0.role, $0.name) < ($1.fit, $1.role, $1.name) }
        for candidate in candidates { assign(shelf.roles[candidate.role].id, to: names[candidate.name]) }
    }

    private mutating func assign(_ role: String, to name: String) {
        guard nameOfRole[role] == nil else { return }
        let others = (rolesOfName[name] ?? []).filter { !Self.additive.contains($0) }
        guard others.isEmpty || Self.additive.contains(role) else { return }
        nameOfRole[role] = name
        rolesOfName[name, default: []].append(role)
    }

    /// A thing no list of words knows plays the part that its verb gives it: what is sold is the item, what is rented the resource.
    private mutating func assignByVerb() {
        for (role, verbs) in Self.verbsOfRole
        where nameOfRole[role] == nil && shapes.contains(where: { $0.role == role }) {
            let object = flows.first { flow in
                let name = Naming.snake(flow.entity)
                return verbs.contains(flow.verb) && names.contains(name) && (rolesOfName[name] ?? []).isEmpty
            }
            if let object { assign(role, to: Naming.snake(object.entity)) }
        }
    }

    private static let verbsOfRole: [(role: String, verbs: Set<String>)] = [
        ("item", ["sell", "list", "offer", "buy", "order", "purchase"]), ("booking", ["book", "schedule"]),
        ("resource", ["rent", "reserve", "borrow", "hire", "lend"]), ("request", ["approve", "submit", "decide"]),
        ("case", ["report", "resolve", "raise"]), ("ride", ["dispatch", "assign"]), ("post", ["post", "share"]),
    ]

    /// Gives the parts that decisions speak of: what changes, and what is held while money moves.
    private mutating func carryOut(_ log: DecisionLog) {
        if ["kept_history", "event_sourcing"].contains(log.choice("data_pattern")), let name = changed {
            assign("changed", to: name)
            let kept = name + (log.choice("data_pattern") == "kept_history" ? "_change" : "_event")
            guard !names.contains(kept) else { return }
            nameOfRole["row_change"] = kept
            rolesOfName[kept] = ["row_change"]
            names.append(kept)
        }
        if log.choice("consistency") == "saga" {
            let held = names.first { name in
                needs[name] != nil && DecidedPatterns.heldThings.contains { name == $0 || name.hasSuffix("_" + $0) }
            }
            if let held { assign("held", to: held) }
        }
    }

    /// The first thing that somebody changes.
    private var changed: String? {
        let flow = flows.first { flow in
            flow.kind == .write && flow.actor != "system" && names.contains(Naming.snake(flow.entity))
        }
        return flow.map { Naming.snake($0.entity) } ?? names.first { needs[$0] != nil }
    }

    private mutating func bring() {
        var plurals = names.map(Naming.plural)
        for shape in shapes where shape.presence == .always && nameOfRole[shape.role] == nil {
            guard holds(shape.condition) else { continue }
            let preferred = shelf.role(shape.role)?.names.first ?? shape.role
            let many = Naming.plural(preferred)
            let same = plurals.firstIndex(of: many).map { names[$0] }
            if let same, (rolesOfName[same] ?? []).isEmpty {
                assign(shape.role, to: same)
                continue
            }
            let name = same == nil ? preferred : shape.role + "_record"
            nameOfRole[shape.role] = name
            rolesOfName[name, default: []].append(shape.role)
            names.append(name)
            plurals.append(Naming.plural(name))
        }
    }
}
