import DesignModel
import Knowledge

extension Drawing {
    var siteIDs: [SiteID] { design.sites.map(\.id) }

    mutating func drawSites() {
        for cell in shape.places.cells {
            var site = Site(id: cell.id)
            site.provider = cell.provider
            site.region = cell.place?.region ?? ""
            site.country = cell.place?.country ?? cell.country
            site.residency = cell.residency
            let offered = cell.place?.zones ?? 1
            let zones = needsSecondZone ? min(2, offered) : 1
            site.zones = assume(
                "sites.\(cell.id).zones", zones, .count, "zones in use in \(cell.id)",
                because: zones > 1 ? "the loss of one zone must not end the service" : "one zone carries this promise")
            if shape.isOnMachines {
                site.machines = assume(
                    "sites.\(cell.id).machines", shape.deployment == "two_vms" ? 2 : 1, .count,
                    "machines in \(cell.id)",
                    because: "the deployment that was decided")
            }
            design.sites.append(site)
        }
        noteProvider()
    }

    /// Whether one zone's loss must be survived: a standby was decided, or more is promised than one machine gives.
    var needsSecondZone: Bool {
        let backup = log.choice(Topic.backup)
        if backup.contains("standby") { return true }
        return !shape.isOnMachines && (requirements.qualities.availability?.canonical ?? 0) >= 0.999
    }

    private mutating func noteProvider() {
        guard shape.places.providerAssumed, !design.assumptions.contains(where: { $0.key == "stack.cloud" }) else {
            return
        }
        var assumption = Assumption(
            key: "stack.cloud", value: .text(shape.places.provider),
            why:
                "The brief of \(nouns.system) names no provider; this one has a region where the data may lie, and any other with the same parts would do."
        )
        assumption.affects = [Topic.deployment]
        design.assumptions.append(assumption)
    }
}
