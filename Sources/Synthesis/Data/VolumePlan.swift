import DesignModel

/// How many rows a table holds and gains, as far as the brief's figures say.
struct VolumePlan {
    let domain: DomainMap
    private(set) var entries: [LedgerEntry] = []
    /// Rates of what is written, by the name of the thing.
    private let writes: [String: (rate: Quantity, flow: Flow)]

    init(_ domain: DomainMap) {
        self.domain = domain
        var writes: [String: (rate: Quantity, flow: Flow)] = [:]
        for flow in domain.requirements.workload.flows where flow.kind == .write || flow.kind == .stream {
            guard let rate = flow.mean, rate.unit.dimension == .rate else { continue }
            let name = Naming.snake(flow.entity)
            let isSlower = writes[name].map { $0.rate.canonical < rate.canonical } ?? true
            if isSlower { writes[name] = (rate, flow) }
        }
        self.writes = writes
    }

    mutating func fill(_ draft: inout TableDraft) {
        let table = draft.table.id.rawValue
        draft.table.rows = draft.need?.count ?? counted(draft.name)
        guard let (rate, flow) = writes[draft.name], let perDay = rate.converted(to: .perDay) else { return }
        let input = rate.name ?? "load.\(flow.id).mean_rps"
        draft.table.growth = enter(
            "data.\(table).growth", perDay * 30, .perMonth, "a month of \(input)", [input],
            "rows that \(table) gains in a month")
        guard draft.table.rows == nil, let keep = draft.need?.retention, let days = keep.converted(to: .days) else {
            return
        }
        let inputs = [input] + (keep.name.map { [$0] } ?? [])
        draft.table.rows = enter(
            "data.\(table).rows", perDay * days, .count, "\(input) over the time that rows are kept", inputs,
            "rows of \(table) once the oldest go")
    }

    /// Those who have an account at the start are the rows of its table, those who come the least of them; tenants likewise.
    private func counted(_ name: String) -> Quantity? {
        let ledger = domain.requirements.ledger
        if name == domain.nameOfRole["account"] {
            let names = ["registered_users.launch", "registered_users", "monthly_active_users", "daily_active_users"]
            return names.lazy.compactMap { ledger["load." + $0] }.first
        }
        return name == domain.nameOfRole["tenant"] ? ledger["tenancy.count"] : nil
    }

    private mutating func enter(
        _ name: String, _ value: Double, _ unit: Unit, _ formula: String, _ inputs: [String], _ meaning: String
    ) -> Quantity {
        let rounded = (value * 1000).rounded() / 1000
        let quantity = Quantity(rounded, unit, .about, .derived(formula: formula, inputs: inputs), name: name)
        entries.append(LedgerEntry(name, quantity, meaning: meaning))
        return quantity
    }

    mutating func enter(_ name: String, _ quantity: Quantity, meaning: String) -> Quantity {
        var named = quantity
        named.name = name
        entries.append(LedgerEntry(name, named, meaning: meaning))
        return named
    }
}
