extension Engine {
    /// Forgets what was counted so far; jobs under way stay.
    mutating func startMeasuring() {
        measuredFrom = now
        events = 0
        completed = 0
        for source in 0..<tallies.count {
            let present = tallies[source].present
            tallies[source] = Tally(present: present, presentAtReset: present)
        }
        outcomes.fill(0)
        histograms.fill(0)
        for number in 0..<pools.count { forget(pools.base + number) }
        for call in 0..<calls.count { calls[call].counts = CallCounts() }
        for cache in 0..<caches.count {
            caches[cache].hits = 0
            caches[cache].misses = 0
            caches[cache].joined = 0
        }
        for station in 0..<stations.count { stations[station].busyAtLook = 0 }
    }

    private func forget(_ pool: UnsafeMutablePointer<Pool>) {
        pool.pointee.changed = now
        pool.pointee.jobTime = 0
        pool.pointee.busyTime = 0
        pool.pointee.waited = 0
        pool.pointee.arrivals = 0
        pool.pointee.served = 0
        pool.pointee.refused = 0
        pool.pointee.dropped = 0
        pool.pointee.abandoned = 0
        pool.pointee.presentAtReset = UInt64(pool.pointee.busy + pool.pointee.waiting + pool.pointee.riders)
    }
}
