import DesignModel
import Diagnostics

/// Something ends every entry of a cache.
struct CacheExpiry: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.stores.filter { store in
            store.kind == .cache && store.timeToLive == nil && (store.invalidation?.template ?? "").isEmpty
        }.map { store in
            .finding(
                .cacheWithoutExpiry, "Cache '\(store.id)' keeps wrong entries for good; add a time to live",
                at: "stores.\(store.id)", fix: "Set 'time_to_live' or 'invalidation' of '\(store.id)'")
        }
    }
}
