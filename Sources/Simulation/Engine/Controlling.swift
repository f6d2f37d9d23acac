/// What looks after a station from time to time: subjects are the station times four, plus what is due.
extension Engine {
    private enum Due: Int { case look = 0, pause, ready, pauseEnd }

    mutating func startControl(_ station: Int) {
        let state = stations.base + station
        if state.pointee.scaleMost > 0 { plan(.look, station, after: state.pointee.scaleInterval) }
        let pools = Int(state.pointee.firstUnit)
        guard self.pools[pools].rules & Rule.pauses != 0, state.pointee.pauseEvery.isSomething else { return }
        plan(.pause, station, after: chance.draw(state.pointee.pauseEvery))
    }

    private mutating func plan(_ due: Due, _ station: Int, after time: Double) {
        schedule(now + time, .control, Int32(station * 4 + due.rawValue))
    }

    mutating func control(_ subject: Int) {
        let station = subject / 4
        switch Due(rawValue: subject % 4) {
        case .look: scale(station)
        case .ready: add(to: station)
        case .pause:
            let length = chance.draw(stations[station].pauseLength)
            pause(station: station, until: now + length)
            plan(.pauseEnd, station, after: length)
            plan(.pause, station, after: length + chance.draw(stations[station].pauseEvery))
        case .pauseEnd: resumePools(of: station)
        case nil: break
        }
    }

    private mutating func scale(_ station: Int) {
        let state = stations.base + station
        plan(.look, station, after: state.pointee.scaleInterval)
        var busy = 0.0
        for pool in state.pointee.firstUnit..<state.pointee.firstUnit + state.pointee.units {
            touch(pools.base + Int(pool))
            busy += pools[pool].busyTime
        }
        let servers = Double(state.pointee.servers * max(1, state.pointee.active))
        let share = (busy - state.pointee.busyAtLook) / (state.pointee.scaleInterval * servers)
        state.pointee.busyAtLook = busy
        let wanted = (Double(state.pointee.active) * share / state.pointee.scaleTarget).rounded(.up)
        let desired = min(state.pointee.scaleMost, max(state.pointee.scaleLeast, Int32(clamping: Int(wanted))))
        let missing = desired - state.pointee.active - state.pointee.coming
        for _ in 0..<max(0, missing) {
            state.pointee.coming += 1
            plan(.ready, station, after: state.pointee.scaleDelay)
        }
        if desired < state.pointee.active, state.pointee.coming == 0 { remove(from: state) }
    }

    private mutating func add(to station: Int) {
        let state = stations.base + station
        state.pointee.coming -= 1
        guard state.pointee.active < state.pointee.scaleMost else { return }
        grow(state)
        if state.pointee.follower >= 0 { grow(stations.base + Int(state.pointee.follower)) }
    }

    private mutating func grow(_ state: UnsafeMutablePointer<StationState>) {
        state.pointee.active += 1
        let isShared = state.pointee.units == 1
        let pool = isShared ? state.pointee.firstUnit : state.pointee.firstUnit + state.pointee.active - 1
        open(pool, more: isShared || pools[pool].capacity == 0 ? state.pointee.servers : 0)
    }

    private mutating func remove(from state: UnsafeMutablePointer<StationState>) {
        shrink(state)
        if state.pointee.follower >= 0 { shrink(stations.base + Int(state.pointee.follower)) }
    }

    /// The last replica leaves: it takes no new job and ends those it has.
    private mutating func shrink(_ state: UnsafeMutablePointer<StationState>) {
        state.pointee.active -= 1
        guard state.pointee.units == 1 else { return }
        let pool = pools.base + Int(state.pointee.firstUnit)
        touch(pool)
        growVirtualTime(pool)
        pool.pointee.capacity -= state.pointee.servers
        if pool.pointee.rules & Rule.sharing != 0 {
            recount(pool, Int(state.pointee.firstUnit))
            planShare(pool, Int(state.pointee.firstUnit))
        }
    }
}
