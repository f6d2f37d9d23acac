import DesignModel

/// What the author and the repository have settled already.
struct ConstraintBuilder {
    let facts: FactSet
    let ledger: Ledger
    let kind: ProjectKind

    func constraints() -> Constraints {
        var result = Constraints()
        result.compliance = facts.texts("compliance[]")
        result.regions = facts.texts("region[]")
        result.residency = facts.texts("data.residency")
        result.authentication = facts.texts("security.auth[]")
        result.securityRequirements = facts.texts("security.requirement[]")
        result.integrations = facts.texts("integration[]")
        result.excluded = facts.texts("scope.excluded[]")
        result.forbidden = facts.texts("stack.forbidden[]").map { $0.lowercased() }
        addStack(&result)
        addStyle(&result)
        result.budgetMonthly = ledger["budget.monthly"]
        result.servers = ledger["budget.servers"]
        result.deadline = facts.text("deadline")
        return result
    }

    private func addStack(_ result: inout Constraints) {
        result.languages = settled("stack.language")
        result.framework = settled("stack.framework").first
        result.databases = settled("stack.database")
        result.messaging = settled("stack.messaging")
        result.cache = settled("stack.cache").first
        result.search = settled("stack.search").first
        result.cloud = settled("stack.cloud").first
        result.hosting = settled("stack.hosting").first
    }

    private func addStyle(_ result: inout Constraints) {
        result.tenancy = facts.text("tenancy") ?? (facts.has("tenancy.count") ? "multi" : nil)
        result.tenants = ledger["tenancy.count"]
        result.tenantIsolation = facts.text("tenancy.isolation")
        result.styleMandated = facts.text("style.mandated")
        result.stylePreferred = facts.text("style.preferred")
        result.styleForbidden = facts.text("style.forbidden")
    }

    /// A migration leaves the old system's products behind; a change to an existing system keeps them.
    private func settled(_ key: String) -> [String] {
        let old = Set(
            facts[key].filter { $0.strength == .existing && $0.evidence == .stated }.map { "\($0.value)".lowercased() })
        let all = facts.texts(key).map { $0.lowercased() }
        return kind == .migration ? all.filter { !old.contains($0) } : all
    }

    func team() -> Team {
        var team = Team()
        team.size = ledger["team.size"]
        team.teams = ledger["team.count"]
        team.operations = ledger["team.ops_size"]
        team.oncall = facts.text("team.oncall")
        var seen: Set<String> = []
        let known = facts.texts("team.skills[]") + facts.texts("stack.language") + facts.texts("stack.database")
        team.skills = known.map { $0.lowercased() }.filter { seen.insert($0).inserted }
        return team
    }
}
