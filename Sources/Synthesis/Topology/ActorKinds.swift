import DesignModel

/// Whether an actor is a person outside, one of the staff, another system or a device, by the words of its name.
enum ActorKinds {
    static func kind(_ name: String) -> Actor.Kind {
        let words = Set(Phrase.words(name).map { $0.hasSuffix("s") && $0.count > 3 ? String($0.dropLast()) : $0 })
        if !words.isDisjoint(with: devices) { return .device }
        if !words.isDisjoint(with: staff) { return .staff }
        return words.isDisjoint(with: systems) ? .person : .system
    }

    private static let devices: Set<String> = [
        "meter", "sensor", "device", "scooter", "vehicle", "tracker", "machine", "terminal", "gateway", "thermostat",
        "camera", "charger", "drone", "beacon", "robot", "lock", "probe", "scanner",
    ]
    private static let staff: Set<String> = [
        "staff", "moderator", "admin", "administrator", "operator", "desk", "team", "practitioner", "teacher", "office",
        "manager", "dispatcher", "clerk", "agent", "support", "analyst", "editor", "reviewer", "planner", "nurse",
        "doctor", "accountant", "librarian", "technician", "engineer", "auditor", "controller", "employee", "volunteer",
        "coordinator", "supervisor", "owner", "bookkeeper", "warehouse", "centre", "receptionist", "curator",
    ]
    private static let systems: Set<String> = [
        "provider", "carrier", "network", "service", "api", "erp", "partner", "bank", "platform", "integration",
        "webhook", "marketplace", "exchange", "backend", "pipeline", "crm", "ehr", "application", "scheduler",
    ]
}
