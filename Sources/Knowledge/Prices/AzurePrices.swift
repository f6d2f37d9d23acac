extension PriceList {
    /// Microsoft Azure, pay as you go, West Europe, US dollars; containers at Container Apps' active rate.
    static let azure: PriceList = {
        var list = PriceList(
            provider: "azure", currency: "USD", referenceRegion: "westeurope",
            items: [
                .containerCPUHour: infracost(0.000034 * 3600), .containerMemoryHour: infracost(0.000004 * 3600),
                .databaseStorage: infracost(0.138), .backupStorage: infracost(0.095), .logs: infracost(2.99),
            ])
        list.databases = [
            ("B_Standard_B1ms", 1, 2, 0.044), ("GP_Standard_D2s_v3", 2, 8, 0.195), ("GP_Standard_D4s_v3", 4, 16, 0.39),
            ("GP_Standard_D8s_v3", 8, 32, 0.78), ("GP_Standard_D16s_v3", 16, 64, 1.56),
        ].map { SizedPrice($0.0, cpu: $0.1, memory: $0.2, infracost($0.3)) }
        return list
    }()

    private static func infracost(_ amount: Double) -> Price {
        Price(amount, "infracost golden files for Azure", "2025-07")
    }
}
