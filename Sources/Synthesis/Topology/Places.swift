import DesignModel
import Knowledge

/// Where the system stands: one place, or one for each law that keeps data at home.
struct Places {
    struct Cell {
        let id: SiteID
        let place: RegionBook.Place?
        let provider: String
        /// Where the brief wants it, known also of a machine room that no price list names.
        let country: String?
        /// What is kept here and nowhere else.
        let residency: String?
    }

    let cells: [Cell]
    /// Why the provider is what it is, when nobody said.
    let providerAssumed: Bool

    var provider: String { cells.first?.provider ?? "" }
    var isDivided: Bool { cells.count > 1 }

    init(_ requirements: Requirements, _ log: DecisionLog) {
        let limits = requirements.constraints
        let isOwn = limits.hosting == "own_hardware"
        let machines = ["single_vm", "two_vms"].contains(log.choice(Topic.deployment))
        let countries = Self.countries(limits, divided: log.choice(Topic.regions) == "cells_by_residency")
        let provider =
            isOwn
            ? "own_hardware"
            : limits.cloud
                ?? RegionBook.provider(machines: machines, residency: limits.residency, country: countries.first ?? nil)
        providerAssumed = limits.cloud == nil && !isOwn
        let isDivided = countries.count > 1
        cells = countries.map { country in
            let place = Self.place(provider, country, limits, isOneOfMany: isDivided)
            let stays = limits.residency.first {
                $0 == country || $0 == "EU" && country.map(RegionBook.isInUnion) == true
            }
            return Cell(
                id: Self.name(place, country, many: isDivided), place: place, provider: provider,
                country: country,
                residency: stays ?? (isDivided ? country : nil))
        }
    }

    /// One entry a cell; nil where no country is named.
    private static func countries(_ limits: Constraints, divided: Bool) -> [String?] {
        let stay = limits.residency.first
        guard divided, let stay else {
            return [RegionBook.home(residency: limits.residency, regions: limits.regions)]
        }
        let covered: (String) -> Bool = { stay == "EU" ? RegionBook.isInUnion($0) : $0 == stay }
        let home = limits.regions.first { !covered($0) }
        return [home, limits.regions.first(where: covered) ?? stay]
    }

    private static func place(
        _ provider: String, _ country: String?, _ limits: Constraints, isOneOfMany: Bool
    ) -> RegionBook.Place? {
        let named = limits.namedRegions.filter { $0.provider == provider }
        let places = named.compactMap { RegionBook.place(provider: provider, region: $0.region) }
        let isThere: (RegionBook.Place) -> Bool = {
            $0.country == country || country == "EU" && RegionBook.isInUnion($0.country)
        }
        if country != nil, let fit = places.first(where: isThere) { return fit }
        if !isOneOfMany, let coded = named.first(where: \.isByCode),
            country.map({ !limits.residency.contains($0) }) ?? true
        {
            return RegionBook.place(provider: provider, region: coded.region)
        }
        return RegionBook.place(provider: provider, country: country)
    }

    private static func name(_ place: RegionBook.Place?, _ country: String?, many: Bool) -> SiteID {
        if many { return SiteID((place?.country ?? country ?? "home").lowercased()) }
        return SiteID(place.map { Phrase.kebab($0.region) } ?? "home")
    }
}
