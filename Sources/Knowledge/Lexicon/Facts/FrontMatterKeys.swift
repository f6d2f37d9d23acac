/// What the keys of a brief's front matter mean; a key is compared without underscores and hyphens.
public enum FrontMatterKeys {
    public enum Meaning: Sendable, Hashable {
        case name, kind, regions, compliance, teamSize, operations, teamCount, budget, deadline, stack(String),
            residency, oncall, ignored
    }

    public static func meaning(of path: [String]) -> Meaning? {
        let keys = path.map { $0.lowercased().replacing("-", with: "_") }
        guard let last = keys.last else { return nil }
        if keys.count > 1, ["team", "people", "staff"].contains(keys[0]), let role = team[last] { return role }
        if keys.count > 1, keys[0] == "stack", last != "stack" { return .stack(last) }
        return byKey[last]
    }

    private static let team: [String: Meaning] = [
        "backend": .teamSize, "engineers": .teamSize, "developers": .teamSize, "size": .teamSize, "server": .teamSize,
        "ops": .operations,
        "operations": .operations, "sre": .operations, "mobile": .ignored, "frontend": .ignored, "web": .ignored,
        "design": .ignored,
        "oncall": .oncall, "on_call": .oncall, "teams": .teamCount, "squads": .teamCount, "ios": .ignored,
        "android": .ignored, "data": .ignored, "qa": .ignored,
    ]
    private static let byKey: [String: Meaning] = [
        "title": .name, "subject": .name, "name": .name, "project": .name, "product": .name, "system": .name,
        "stage": .kind,
        "kind": .kind, "type": .kind,
        "regions": .regions, "region": .regions, "countries": .regions, "country": .regions, "markets": .regions,
        "market": .regions,
        "compliance": .compliance, "regulations": .compliance, "standards": .compliance, "team": .teamSize,
        "team_size": .teamSize,
        "engineers": .teamSize, "developers": .teamSize, "budget_per_month": .budget, "monthly_budget": .budget,
        "budget": .budget,
        "budget_monthly": .budget, "launch": .deadline, "deadline": .deadline, "go_live": .deadline, "due": .deadline,
        "live": .deadline, "launch_date": .deadline,
        "go_live_date": .deadline, "language": .stack("language"), "database": .stack("database"),
        "cloud": .stack("cloud"), "stack": .stack("stack"), "db": .stack("database"), "sre": .operations,
        "ops": .operations,
        "platform": .stack("hosting"), "runtime": .stack("runtime"), "infrastructure": .stack("hosting"),
        "backend": .stack("language"), "languages": .stack("language"), "hosted_on": .stack("hosting"),
        "host": .stack("hosting"), "search": .stack("search"), "broker": .stack("messaging"),
        "queue": .stack("messaging"),
        "messaging": .stack("messaging"), "cache": .stack("cache"), "doc": .name, "document": .name, "start": .deadline,
        "start_date": .deadline, "production": .deadline, "opening": .deadline, "release": .deadline,
        "delivery": .deadline, "operation_from": .deadline, "laws": .compliance, "legal": .compliance,
        "data_location": .residency, "data_stays_in": .residency, "people": .teamSize, "headcount": .teamSize,
        "framework": .stack("framework"), "hosting": .stack("hosting"), "residency": .residency,
        "data_residency": .residency, "oncall": .oncall, "on_call": .oncall,
        "owner": .ignored, "author": .ignored, "date": .ignored, "version": .ignored, "contact": .ignored,
        "status": .ignored, "updated": .ignored, "tags": .ignored,
        "created": .ignored, "reviewers": .ignored, "id": .ignored, "client": .ignored, "company": .ignored,
        "revision": .ignored, "from": .ignored, "to": .ignored,
    ]
    /// Words for kinds of project in front matter.
    public static let kinds: [String: String] = [
        "new": "greenfield", "greenfield": "greenfield", "idea": "greenfield", "startup": "greenfield",
        "brownfield": "brownfield", "existing": "brownfield",
        "extension": "brownfield", "feature": "brownfield", "migration": "migration", "replacement": "migration",
        "rewrite": "migration", "rebuild": "migration",
    ]
}
