/// Which provider a design stands at when nobody named one; deciding and drawing ask here, so that they price the same place.
extension RegionBook {
    /// The country where the data has to lie, or where the people are.
    public static func home(residency: [String], regions: [String]) -> String? {
        guard let stay = residency.first else { return regions.first }
        return stay == "EU" ? regions.first(where: isInUnion) ?? stay : stay
    }

    /// The first provider that has a region where the data may lie; a plain machine is cheapest at a plain host.
    public static func provider(machines: Bool, residency: [String], country: String?) -> String {
        let candidates = machines ? ["hetzner", "aws", "azure", "gcp"] : ["aws", "azure", "gcp"]
        let home = residency.first ?? country
        return candidates.first { provider in
            guard let home, let place = place(provider: provider, country: home) else { return home == nil }
            return place.country == home || isInUnion(home) && !residency.contains(home)
                || home == "EU" && isInUnion(place.country)
        } ?? "aws"
    }
}
