extension PriceList {
    /// Hetzner Cloud, Germany and Finland, euros without tax: plain servers, no managed database.
    ///
    /// Prices rose in April and June 2026 after the table was published, hence the wide upper bound.
    static let hetzner: PriceList = {
        var list = PriceList(
            provider: "hetzner", currency: "EUR", referenceRegion: "fsn1",
            items: [
                .objectStorage: Price(0.005, "docs.hetzner.com, object storage: 5 EUR for the first TB", "2024-10"),
                .egress: Price(0.001, "wiki of the Tor project: 1 EUR for a TB", "2024-01"),
                .machineStorage: Price(
                    0.0572, "Hetzner Cloud pricing API, volumes, quoted by devantler-tech/platform", "2026-05"),
                .backupStorage: Price(0.01, "docs.cnap.tech, snapshots", "2026-01"),
            ])
        list.machines = [
            ("cx23", 2, 4, 0.006), ("cx33", 4, 8, 0.011), ("cx43", 8, 16, 0.021),
        ].map {
            SizedPrice($0.0, cpu: $0.1, memory: $0.2, Price($0.3, "docs.cnap.tech, Hetzner server types", "2026-01"))
        }
        list.machines.append(
            SizedPrice("cx53", cpu: 16, memory: 32, Price(0.036, "docs.vdhome.be, measured bills", "2026-04")))
        list.regionFactors = ["nbg1": 1, "hel1": 1]
        list.regionSource = Price(1, "docs.cnap.tech, Hetzner server types", "2026-01")
        list.freeEgress = 20_000
        list.upperFactor = 1.6
        list.lowerFactor = 1
        return list
    }()
}
