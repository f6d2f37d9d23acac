import DesignModel

/// The whole load and the flows it consists of.
struct WorkloadBuilder {
    let facts: FactSet
    let ledger: Ledger

    func workload(_ match: SubjectMatch) -> Workload {
        var result = Workload()
        result.flows = FlowBuilder(facts: facts, ledger: ledger).flows(match)
        result.mean = ledger["load.mean_rps"]
        result.peak = ledger["load.peak_rps"]
        result.readFraction = ledger["load.read_fraction"]
        result.dailyUsers = ledger["load.daily_active_users"]
        result.registeredUsers = ledger["load.registered_users"]
        result.concurrentConnections = ledger["load.concurrent_connections"]
        result.growthPerYear = ledger["load.growth_per_year"]
        result.peakWindow = facts.text("load.peak_window")
        return result
    }
}

/// Whether losing an entry would cost money, health or an appointment.
enum Precious {
    static func isPrecious(_ facts: FactSet, _ patterns: [String]) -> Bool {
        let words: Set<String> = ["stripe", "adyen", "paypal", "mollie", "payment", "ehr", "fhir", "bank", "ledger"]
        let integrations = facts.texts("integration[]").flatMap(Words.pieces)
        let laws = facts.texts("compliance[]").map { $0.uppercased() }
        let capabilities: Set<String> = ["payments", "checkout", "booking", "ledger", "payouts", "health_records"]
        return integrations.contains(where: words.contains)
            || laws.contains { ["HIPAA", "PSD2", "PCI-DSS"].contains($0) }
            || patterns.contains(where: capabilities.contains)
    }
}
