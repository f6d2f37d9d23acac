extension Engine {
    /// Looks a key up; answers whether the job goes on at once.
    mutating func look(_ job: Int32, _ step: Instruction, _ at: Int32) -> Bool {
        let cache = caches.base + Int(step.subject)
        let key = drawKey(cache)
        if keys[key].isHeld, keys[key].expires >= now {
            cache.pointee.hits &+= 1
            use(key, cache)
            if cache.pointee.refreshes { keys[key].expires = now + cache.pointee.timeToLive }
            jobs[job].code = step.other
            return true
        }
        jobs[job].isComplex = true
        jobs[job].cache = step.subject
        jobs[job].key = key
        if cache.pointee.coalesces, keys[key].isLoading {
            cache.pointee.joined &+= 1
            jobs[job].code = step.other
            waitFor(key, job)
            return false
        }
        cache.pointee.misses &+= 1
        keys[key].isLoading = cache.pointee.coalesces
        jobs[job].code = at + 1
        return true
    }

    private mutating func drawKey(_ cache: UnsafeMutablePointer<CacheState>) -> Int32 {
        if cache.pointee.isHot { return cache.pointee.first }
        let key = cache.pointee.first + Int32(chance.stream.below(Int(cache.pointee.keys)))
        return chance.stream.unit() < keys[key].threshold ? key : cache.pointee.first + keys[key].alias
    }

    private mutating func waitFor(_ key: Int32, _ job: Int32) {
        jobs[job].stage = .awaitingKey
        jobs[job].next = -1
        jobs[job].previous = keys[key].waiters.tail
        if keys[key].waiters.tail < 0 {
            keys[key].waiters.head = job
        } else {
            jobs[keys[key].waiters.tail].next = job
        }
        keys[key].waiters.tail = job
    }

    mutating func leaveKey(_ job: Int32) {
        let key = jobs[job].key
        let (next, previous) = (jobs[job].next, jobs[job].previous)
        if previous < 0 { keys[key].waiters.head = next } else { jobs[previous].next = next }
        if next < 0 { keys[key].waiters.tail = previous } else { jobs[next].previous = previous }
        jobs[job].next = -1
        jobs[job].previous = -1
        jobs[job].cache = -1
    }

    /// Keeps what the job has fetched, and lets those go on that waited for it.
    mutating func fill(_ job: Int32) {
        let (number, key) = (jobs[job].cache, jobs[job].key)
        guard number >= 0 else { return }
        jobs[job].cache = -1
        let cache = caches.base + Int(number)
        keep(key, cache)
        keys[key].expires = now + cache.pointee.timeToLive
        keys[key].isLoading = false
        while keys[key].waiters.head >= 0 {
            let waiter = keys[key].waiters.head
            leaveKey(waiter)
            jobs[waiter].stage = .running
            advance(waiter)
        }
    }

    /// The fetch failed: those who waited for it fail with it.
    mutating func abandonKey(_ job: Int32) {
        let key = jobs[job].key
        let coalesced = caches[jobs[job].cache].coalesces
        jobs[job].cache = -1
        guard coalesced, keys[key].isLoading else { return }
        keys[key].isLoading = false
        while keys[key].waiters.head >= 0 {
            let waiter = keys[key].waiters.head
            leaveKey(waiter)
            jobs[waiter].stage = .running
            end(waiter, .failed)
        }
    }

    private func keep(_ key: Int32, _ cache: UnsafeMutablePointer<CacheState>) {
        guard !keys[key].isHeld else {
            use(key, cache)
            return
        }
        guard cache.pointee.capacity > 0 else { return }
        if cache.pointee.held == cache.pointee.capacity { forget(cache.pointee.oldest, cache) }
        keys[key].isHeld = true
        cache.pointee.held += 1
        push(key, cache)
    }

    /// Moves a key to the newest end.
    private func use(_ key: Int32, _ cache: UnsafeMutablePointer<CacheState>) {
        guard cache.pointee.newest != key else { return }
        detach(key, cache)
        push(key, cache)
    }

    private func push(_ key: Int32, _ cache: UnsafeMutablePointer<CacheState>) {
        keys[key].newer = -1
        keys[key].older = cache.pointee.newest
        if cache.pointee.newest >= 0 { keys[cache.pointee.newest].newer = key } else { cache.pointee.oldest = key }
        cache.pointee.newest = key
    }

    private func detach(_ key: Int32, _ cache: UnsafeMutablePointer<CacheState>) {
        let (newer, older) = (keys[key].newer, keys[key].older)
        if newer < 0 { cache.pointee.newest = older } else { keys[newer].older = older }
        if older < 0 { cache.pointee.oldest = newer } else { keys[older].newer = newer }
    }

    private func forget(_ key: Int32, _ cache: UnsafeMutablePointer<CacheState>) {
        detach(key, cache)
        keys[key].isHeld = false
        cache.pointee.held -= 1
    }

    func flush(_ cache: UnsafeMutablePointer<CacheState>) {
        while cache.pointee.oldest >= 0 { forget(cache.pointee.oldest, cache) }
    }
}
