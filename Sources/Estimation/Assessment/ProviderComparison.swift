import DesignModel
import Knowledge

extension Appraisal {
    /// The same design at the providers of the price book where it is not: clouds by their managed services, the plain-server
    /// provider by machines that everything shares.
    mutating func compareProviders() {
        guard assessment.ledger["cost.monthly"] != nil, let home = design.sites.first else { return }
        let here = prices.list(home.provider)?.provider ?? home.provider
        for provider in ["aws", "gcp", "azure", "hetzner"] where provider != here {
            price(at: provider, from: home)
        }
    }

    private mutating func price(at provider: String, from home: Site) {
        let region = RegionBook.counterpart(of: home, at: provider)
        var elsewhere = Appraisal(design.moved(to: provider, region), prices: prices)
        elsewhere.priceLoad()
        let bill = elsewhere.assessment.ledger
        guard let typical = bill["cost.monthly"], let low = bill["cost.monthly.low"],
            let high = bill["cost.monthly.high"]
        else { return }
        let name = "cost.at.\(provider)"
        let formula = "this design priced at \(provider), \(region)"
        var cost = ProviderCost(
            provider: provider, region: region,
            monthly: derive(
                name, typical.value, typical.unit, formula, from: ["cost.monthly"], "running cost at \(provider)"),
            low: derive(
                name + ".low", low.value, low.unit, formula, from: [name], "running cost at \(provider), at least"),
            high: derive(
                name + ".high", high.value, high.unit, formula, from: [name], "running cost at \(provider), at most"))
        let known = Set(assessment.unknowns)
        cost.missing = elsewhere.assessment.unknowns.filter { $0.contains("price of") && !known.contains($0) }
        assessment.elsewhere.append(cost)
    }
}

extension RegionBook {
    /// The provider's region in the same country, or else on the same side of the world; its first where nothing is known.
    static func counterpart(of home: Site, at provider: String) -> String {
        let places = places.filter { $0.provider == provider }
        let country = home.country ?? RegionBook.places.first { $0.region == home.region }?.country
        if let same = places.first(where: { $0.country == country }) { return same.region }
        let europe = Set(["DE", "IE", "FR", "SE", "GB", "IT", "ES", "NL", "BE", "FI", "CH", "NO", "EU"])
        let near = country.map(europe.contains) ?? false ? places.first { europe.contains($0.country) } : nil
        return (near ?? places.first)?.region ?? ""
    }
}

extension Design {
    /// The design with its places at another provider. Machines are counted where the provider sells nothing else: one, or
    /// two where anything runs twice.
    fileprivate func moved(to provider: String, _ region: String) -> Design {
        var design = self
        let isDouble =
            components.contains { ($0.scaling?.minimum.usable ?? 1) >= 2 }
            || stores.contains { ($0.replication?.mode ?? .none) != .none }
        for position in design.sites.indices {
            design.sites[position].provider = provider
            design.sites[position].region = position == 0 ? region : design.sites[position].region
            let machines =
                provider == "hetzner" ? Quantity(isDouble ? 2 : 1, .count, nil, .assumed(why: "shared")) : nil
            design.sites[position].machines = machines
        }
        design.ledger = Ledger(ledger.entries.filter { !$0.name.hasPrefix("price.") })
        return design
    }
}
