extension PriceList {
    /// Google Cloud, on demand, us-central1, US dollars; containers at Cloud Run's always-allocated rate.
    static let gcp: PriceList = {
        var list = PriceList(
            provider: "gcp", currency: "USD", referenceRegion: "us-central1",
            items: [
                .containerCPUHour: infracost(0.0000216 * 3600), .containerMemoryHour: infracost(0.0000024 * 3600),
                .loadBalancerHour: infracost(0.01), .databaseStorage: infracost(0.17), .backupStorage: infracost(0.08),
                .objectStorage: infracost(0.026), .egress: infracost(0.12), .functionMillion: infracost(0.40),
                .kubernetesHour: infracost(0.10), .logs: infracost(0.50),
                .gatewayHour: Price(
                    4 * 0.0014, "infracost golden files for Google Cloud, NAT for four machines", "2025-07"),
                .cacheHour: Price(
                    98.55 / 730, "infracost golden files for Google Cloud, Redis basic M2, 5 GB", "2025-07"),
                .queueMillion: Price(
                    40 * 1e9 / 1_099_511_627_776, "infracost golden files for Google Cloud, Pub/Sub at 1 kB a call",
                    "2025-07"),
            ])
        list.machines = machines
        list.databases = databases
        list.regionFactors = regions
        list.regionSource = Price(0.02181159, "apache-libcloud 3.9.1 pricing.json, e2 core in each region", "2025-03")
        return list
    }()

    /// E2 machines: the core's price and the memory's, added up.
    private static let machines: [SizedPrice] = [
        ("e2-medium", 2, 4, 0.0335), ("e2-standard-2", 2, 8, 0.0670), ("e2-standard-4", 4, 16, 0.1340),
        ("e2-standard-8", 8, 32, 0.2681), ("e2-standard-16", 16, 64, 0.5361),
    ].map { SizedPrice($0.0, cpu: $0.1, memory: $0.2, Price($0.3, "apache-libcloud 3.9.1 pricing.json", "2025-03")) }

    /// Custom sizes of Cloud SQL: 0.0413 for a processor and 0.007 for a GB, each hour, in one zone.
    private static let databases: [SizedPrice] = [(1.0, 3.75), (2, 7.5), (4, 15), (8, 30), (16, 60), (32, 120)].map {
        let hourly = 0.0413 * $0.0 + 0.007 * $0.1
        return SizedPrice("db-custom-\(Int($0.0))", cpu: $0.0, memory: $0.1, infracost(hourly))
    }

    private static let regions = [
        "europe-north1": 1.101, "europe-west1": 1.100, "europe-west2": 1.288, "europe-west3": 1.288,
        "europe-west4": 1.101, "europe-west6": 1.399, "northamerica-northeast1": 1.101, "us-east4": 1.126,
        "us-west2": 1.201, "southamerica-east1": 1.587, "asia-east1": 1.158, "asia-northeast1": 1.285,
        "asia-south1": 1.201, "asia-southeast1": 1.234, "australia-southeast1": 1.419,
    ]

    private static func infracost(_ amount: Double) -> Price {
        Price(amount, "infracost golden files for Google Cloud", "2025-07")
    }
}
