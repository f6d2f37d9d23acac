import DesignModel
import Diagnostics

/// Somebody reads or writes every store.
struct StoreUsers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let design = exhibit.design
        let reached = Set(design.edges.flatMap { [$0.from, $0.to] })
        return design.stores.filter { store in
            !design.edges.isEmpty && store.kind != .embedded && !reached.contains(store.id.rawValue)
        }.map { store in
            .finding(
                .storeUnreached, "No edge leads to store '\(store.id)'", at: "stores.\(store.id)",
                fix: "Say who uses '\(store.id)', or leave it out")
        }
    }
}
