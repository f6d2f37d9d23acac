import DesignModel
import Knowledge

/// Whom an operation is for, by the word for its actor.
enum Audiences {
    static func of(_ flow: Flow) -> OperationShape.Audience {
        if flow.kind == .job { return .commands }
        let words = Set(NameParts.words(flow.actor))
        if !words.isDisjoint(with: things) { return flow.kind == .read || flow.kind == .search ? .partner : .ingest }
        if !words.isDisjoint(with: staff) { return .staff }
        if !words.isDisjoint(with: partners) { return .partner }
        return words == ["system"] ? .commands : .public
    }

    private static let staff: Set<String> = [
        "moderator", "admin", "administrator", "staff", "teacher", "practitioner", "desk", "operator", "manager",
        "clerk",
        "dispatcher", "agent", "supervisor", "team", "office", "editor", "approver", "employee", "nurse", "technician",
        "warehouse", "planner", "accountant", "owner", "curator", "guard", "inspector", "officer", "librarian",
        "cashier",
        "coordinator", "engineer", "analyst", "support", "controller", "worker", "picker", "buyer_team",
    ]
    private static let things: Set<String> = [
        "device", "meter", "sensor", "network", "gateway", "machine", "carrier", "camera", "charger", "station",
        "tracker",
        "logger", "terminal", "scanner", "vehicle", "thermometer", "feed", "probe", "barrier",
    ]
    private static let partners: Set<String> = [
        "partner", "shop", "merchant", "supplier", "customer_system", "developer", "provider", "wholesaler", "erp",
        "reseller",
    ]
}
