extension PriceList {
    /// Amazon Web Services, on demand, us-east-1, US dollars.
    static let aws: PriceList = {
        var list = PriceList(
            provider: "aws", currency: "USD", referenceRegion: "us-east-1",
            items: [
                .containerCPUHour: infracost(0.04048, "2025-07"), .containerMemoryHour: infracost(0.004445, "2025-07"),
                .loadBalancerHour: infracost(0.0225, "2024-07"), .gatewayHour: infracost(0.045, "2024-07"),
                .kubernetesHour: infracost(0.10, "2025-07"), .databaseStorage: infracost(0.115, "2026-05"),
                .machineStorage: infracost(0.08, "2026-05"), .backupStorage: infracost(0.095, "2026-05"),
                .objectStorage: infracost(0.023, "2024-07"),
                .egress: infracost(0.09, "2024-09"), .contentDelivery: infracost(0.085, "2024-07"),
                .queueMillion: infracost(0.40, "2024-07"), .kafkaBrokerHour: infracost(0.0456, "2024-07"),
                .cacheHour: infracost(0.148, "2024-07"), .logs: infracost(0.50, "2024-07"),
                .functionMillion: infracost(0.20, "2024-07"),
            ])
        list.machines = machines
        list.databases = databases
        list.freeEgress = 100
        list.regionFactors = regions
        list.regionSource = Price(0.0168, "apache-libcloud 3.9.1 pricing.json, t4g.small in each region", "2025-03")
        return list
    }()

    private static let machines: [SizedPrice] = [
        ("t4g.micro", 2, 1, 0.0084), ("t4g.small", 2, 2, 0.0168), ("t4g.medium", 2, 4, 0.0336),
        ("m7g.large", 2, 8, 0.0816), ("m7g.xlarge", 4, 16, 0.1632), ("m7g.2xlarge", 8, 32, 0.3264),
        ("m7g.4xlarge", 16, 64, 0.6528),
    ].map { SizedPrice($0.0, cpu: $0.1, memory: $0.2, Price($0.3, "apache-libcloud 3.9.1 pricing.json", "2025-03")) }

    /// Small is half of its Multi-AZ price; sizes above large are multiples of it, as the provider prices its families.
    private static let databases: [SizedPrice] = [
        ("db.t4g.small", 2, 2, 0.0325), ("db.t4g.medium", 2, 4, 0.065), ("db.t3.large", 2, 8, 0.145),
        ("db.xlarge", 4, 16, 0.29), ("db.2xlarge", 8, 32, 0.58), ("db.4xlarge", 16, 64, 1.16),
        ("db.8xlarge", 32, 128, 2.32),
    ].map { SizedPrice($0.0, cpu: $0.1, memory: $0.2, infracost($0.3, "2026-05")) }

    private static let regions = [
        "us-east-2": 1, "us-west-2": 1, "eu-central-1": 1.143, "eu-west-1": 1.095, "eu-west-2": 1.119,
        "eu-west-3": 1.119, "eu-north-1": 1.024, "eu-south-1": 1.143, "eu-central-2": 1.256, "ca-central-1": 1.095,
        "ca-west-1": 1.095, "sa-east-1": 1.595, "ap-northeast-1": 1.286, "ap-southeast-1": 1.262,
        "ap-southeast-2": 1.262,
    ]

    private static func infracost(_ amount: Double, _ date: String) -> Price {
        Price(amount, "infracost golden files for AWS", date)
    }
}
