import DesignModel

/// How far two designs are apart: decisions by weight, the bill, parts, tables, and what is written about risks.
enum DesignDistance {
    static func between(_ left: Design, _ right: Design) -> Double {
        decisions(left, right) + bill(left, right) + parts(left, right) + details(left, right)
    }

    static func weight(_ topic: String) -> Double {
        switch topic {
        case "style", "primary_store", "regions": 3
        case "backup", "deployment", "boundaries", "tenancy", "async_work": 2
        default: 1
        }
    }

    static func changed(_ left: Design, _ right: Design) -> [(topic: String, decision: Decision)] {
        right.decisions.compactMap { decision in
            let before = left.decisions.first { $0.topic == decision.topic }
            return before?.chosen == decision.chosen ? nil : (decision.topic, decision)
        }
    }

    private static func decisions(_ left: Design, _ right: Design) -> Double {
        changed(left, right).reduce(0) { $0 + weight($1.topic) }
    }

    private static func bill(_ left: Design, _ right: Design) -> Double {
        guard let mine = Bill.monthly(left), let other = Bill.monthly(right), max(mine, other) > 0 else { return 0 }
        return min(2, 2 * abs(mine - other) / max(mine, other))
    }

    private static func parts(_ left: Design, _ right: Design) -> Double {
        let components = difference(left.components.map(\.id.rawValue), right.components.map(\.id.rawValue))
        let tables = difference(tables(left), tables(right))
        let channels = difference(left.channels.map(\.id.rawValue), right.channels.map(\.id.rawValue))
        return components + channels + min(2, tables * 0.3)
    }

    private static func tables(_ design: Design) -> [String] { design.stores.flatMap { $0.tables.map(\.id.rawValue) } }

    /// What differs inside parts of one name, and in the words about risks, steps and promises.
    private static func details(_ left: Design, _ right: Design) -> Double {
        var sum = difference(left.risks.map(\.id), right.risks.map(\.id)) * 0.1
        sum += difference(left.steps.map(\.id), right.steps.map(\.id)) * 0.1
        sum += difference(left.security.authentication.map(\.id), right.security.authentication.map(\.id)) * 0.2
        sum += sizes(left) == sizes(right) ? 0 : 0.3
        return sum + lives(left, right)
    }

    private static func sizes(_ design: Design) -> [Double] {
        design.components.compactMap { $0.scaling?.minimum?.value }
    }

    private static func lives(_ left: Design, _ right: Design) -> Double {
        func lives(_ design: Design) -> [String] {
            design.stores.flatMap { store in
                store.tables.map { table in
                    let kept =
                        table.retention.map { "\($0.method) \($0.keep?.canonical ?? -1) \($0.rule.template)" } ?? ""
                    return "\(table.id) \(kept) \(table.columns.count) \(table.partitioning?.interval ?? "")"
                }
            }
        }
        return min(1, difference(lives(left), lives(right)) * 0.1)
    }

    private static func difference(_ left: [String], _ right: [String]) -> Double {
        Double(Set(left).symmetricDifference(right).count)
    }
}

/// The monthly bill of a design in its own currency: its cost lines, or what its decisions estimate.
enum Bill {
    static func monthly(_ design: Design) -> Double? {
        if !design.costs.isEmpty { return design.costs.reduce(0) { $0 + $1.monthly.canonical } }
        let deployment = design.decisions.first { $0.topic == "deployment" }
        return deployment.flatMap { decision in
            decision.options.first { $0.id == decision.chosen }?.monthlyCost?.canonical
        }
    }

    static func currency(_ design: Design) -> String {
        let lines =
            design.costs.map(\.monthly.unit) + design.decisions.flatMap { $0.options.compactMap(\.monthlyCost?.unit) }
        for unit in lines { if case .recurringMoney(let currency) = unit.dimension { return currency } }
        return "EUR"
    }
}
