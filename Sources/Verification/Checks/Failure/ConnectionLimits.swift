import DesignModel
import Diagnostics

/// The pools of everything scaled out fit into what a store takes.
struct ConnectionLimits: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.assessment.stores.compactMap { load in
            guard let used = load.connections, let limit = load.connectionLimit, used.value > limit.value else {
                return nil
            }
            return .finding(
                .tooManyConnections, "Store '\(load.store)' takes \(limit.bare) connections, and \(used.bare) may come",
                at: "stores.\(load.store).max_connections",
                fix: "Lower the pools or the most instances that use '\(load.store)', or add a pooler")
        }
    }
}
