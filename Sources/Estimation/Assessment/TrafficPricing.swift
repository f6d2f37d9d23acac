import DesignModel
import Knowledge

extension Appraisal {
    private static let secondsPerMonth = 2_592_000.0

    mutating func price(_ channel: Channel) {
        guard channel.store == nil, let site = design.sites.first, !site.hasMachines else { return }
        let element = "channels.\(channel.id)"
        let missing = "price of \(channel.id) (\(channel.technology)) at \(site.provider)"
        let messages = (mean.messages[channel.id] ?? 0) * Self.secondsPerMonth
        switch channel.technology.lowercased() {
        case "sqs":
            let basis = "three calls for each of \((messages / 1e6).significant.formattedPlainly) million messages"
            add(
                "Messages", element, prices.monthly(.queueMillion, messages * 3 / 1e6, at: market(site), basis: basis),
                orUnknown: missing)
        case "kafka":
            let amount = prices.monthlyHours(.kafkaBrokerHour, 3, at: market(site), basis: "three small brokers")
            add("Brokers", element, amount, orUnknown: missing)
        case "postgresql", "outbox", "files", "": return
        default: leaveUnknown(missing)
        }
    }

    /// Bytes to the internet, logs, the way out of a private network, and a cluster's control plane.
    mutating func priceTraffic() {
        guard let site = design.sites.first else { return }
        let market = market(site)
        let gigabytes = egressBytes() * Self.secondsPerMonth / 1e9
        if gigabytes > 0 {
            add(
                "Traffic to the internet", "", prices.monthly(egress: gigabytes, at: market),
                orUnknown: "price of traffic at \(site.provider)")
        }
        guard !site.hasMachines else { return }
        let (lines, isSampled) = loggedLines()
        let logged = lines * 1000 * Self.secondsPerMonth / 1e9
        let sampling = isSampled ? ", of streamed items one in a hundred and every refused one" : ""
        let basis = "\(logged.significant.formattedPlainly) GB at a thousand bytes a request\(sampling)"
        add(
            "Logs", "", prices.monthly(.logs, logged, at: market, basis: basis),
            orUnknown: "price of logs at \(site.provider)")
        let callsOut = design.edges.contains { index.components[ComponentID($0.to)]?.kind == .thirdParty }
        if callsOut, prices.list(site.provider)?.items[.gatewayHour] != nil {
            add("Way out to third parties", "", prices.monthlyHours(.gatewayHour, 1, at: market), orUnknown: "")
        }
        if design.decisions.contains(where: { $0.topic == Topic.deployment && $0.chosen == "kubernetes" }) {
            add(
                "Kubernetes control plane", "", prices.monthlyHours(.kubernetesHour, 1, at: market),
                orUnknown: "price of Kubernetes at \(site.provider)")
        }
    }

    /// Lines a second: one for each request in each of our components; a stream is sampled, its counts are metrics.
    private func loggedLines() -> (rate: Double, isSampled: Bool) {
        let shares = design.components.filter(\.kind.isOurs).flatMap { mean.components[$0.id] ?? [] }
        let streamed = shares.filter { $0.operation.kind == .stream }.reduce(0) { $0 + $1.rate }
        let whole = shares.reduce(0) { $0 + $1.rate }
        return (whole - streamed * 0.99, streamed > 0)
    }

    private func egressBytes() -> Double {
        index.operations.reduce(0) { sum, entry in
            let (interface, operation) = entry
            guard interface.audience != "internal", operation.kind == .read || operation.kind == .search else {
                return sum
            }
            let rate = (mean.components[interface.component] ?? []).first { $0.operation.id == operation.id }?.rate ?? 0
            let own = index.components[interface.component]?.demand(operation)?.egress.usable
            return sum + rate * (own ?? operation.payload.usable ?? 0)
        }
    }

    /// Every environment beside production: one small copy of what runs, without standbys.
    mutating func priceEnvironments() {
        guard let site = design.sites.first else { return }
        let market = market(site)
        for environment in design.environments
        where !["production", "prod", "live", "local", "development"].contains(environment.id.rawValue) {
            let amount =
                site.hasMachines
                ? prices.monthly(machines: 1, cpu: 1, memory: 2, at: market)
                : smallCopy(market)
            add(
                "Small copy of the system", "environments.\(environment.id)", amount,
                orUnknown: "price of \(environment.id)")
        }
    }

    private func smallCopy(_ market: Market) -> PricedAmount? {
        var sum: PricedAmount?
        for component in design.components where component.isSized && component.kind != .edgeProxy {
            let part = prices.monthly(containers: 1, cpu: 0.25, memory: 0.5, at: market)
            sum = sum.flatMap { left in part.map { left + $0 } } ?? part
        }
        if design.stores.contains(where: { $0.kind == .relational }) {
            let part = prices.monthly(database: 1, memory: 2, standbys: 0, at: market)
            sum = sum.flatMap { left in part.map { left + $0 } } ?? part
        }
        guard var copy = sum else { return nil }
        copy.low *= 0.35
        copy.basis = "one small instance of each, a database without standby"
        return copy
    }
}
