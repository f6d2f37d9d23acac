import DesignModel
import Diagnostics

/// Data stays in the countries it must stay in.
struct DataResidency: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let homes = Set(exhibit.design.stores.flatMap(\.sites))
        return exhibit.design.sites.filter { homes.isEmpty || homes.contains($0.id) }.compactMap { site in
            let promised = exhibit.design.system.residency.filter { !isKeptElsewhere($0, site, exhibit.design) }
            let allowed = site.residency.map { [$0] } ?? promised
            guard !allowed.isEmpty, !allowed.contains(where: { site.isIn($0) }) else { return nil }
            let place = site.country.map { "in \($0)" } ?? "in a country it does not name"
            return .finding(
                .dataOutsideResidency,
                "Site '\(site.id)' is \(place); data must stay in \(allowed.joined(separator: ", "))",
                at: "sites.\(site.id).country",
                fix: "Move the stores of '\(site.id)' to \(allowed.joined(separator: " or "))")
        }
    }

    /// Whether another site keeps what must stay in an area, so that this one holds the rest.
    private func isKeptElsewhere(_ area: String, _ site: Site, _ design: Design) -> Bool {
        site.residency == nil
            && design.sites.contains {
                $0.id != site.id && $0.residency?.uppercased() == area.uppercased() && $0.isIn(area)
            }
    }
}

extension Site {
    /// Whether it stands in a country, or in a member of the European Union where that is meant.
    fileprivate func isIn(_ area: String) -> Bool {
        guard let country = country?.uppercased() else { return false }
        let area = area.uppercased()
        return country == area || area == "EU" && Self.union.contains(country)
            || area == "EEA" && (Self.union.contains(country) || ["EU", "NO", "IS", "LI"].contains(country))
    }

    private static let union: Set<String> = [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
        "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    ]
}
