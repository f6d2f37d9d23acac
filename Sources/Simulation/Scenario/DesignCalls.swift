import DesignModel
import Estimation

extension ModelOfDesign {
    /// Edges from one of our components to something that answers.
    func needsCall(_ edge: Edge) -> Bool {
        guard index.components[ComponentID(edge.from)] != nil, edge.mode == .synchronous else { return false }
        return index.stores[StoreID(edge.to)] != nil || index.components[ComponentID(edge.to)] != nil
    }

    /// An edge's policy as the simulator understands it.
    mutating func call(_ edge: Edge) -> Call {
        var call = Call(edge.id.rawValue, to: target(edge))
        let store = index.stores[StoreID(edge.to)]
        // A database stops a query whose time is over; another program rarely hears that nobody waits any more.
        call.cancels = store != nil
        guard let policy = edge.policy else { return call }
        if !scenario.without.contains(.timeout) { call.timeout = policy.timeout.seconds }
        call.attempts = policy.retry?.attempts.count ?? 1
        if call.attempts > 1 {
            let base = policy.retry?.backoff.seconds ?? 0.1
            call.backoff = .growing(base: base, factor: 2, cap: base * 32, jitter: policy.retry?.jitter ?? true)
        }
        if let ratio = policy.retry?.budget.positive, !scenario.without.contains(.retryBudget) {
            call.budget = RetryBudget(ratio: ratio)
        }
        if let breaker = policy.breaker, !scenario.without.contains(.breaker) {
            call.breaker = Breaker(
                failureShare: breaker.failureShare.positive ?? 0.5, minimumCalls: breaker.minimumCalls.count ?? 20,
                openFor: breaker.openFor.seconds ?? 10)
        }
        limit(&call, edge, policy)
        call.hasFallback = policy.fallback != nil && canDoWithout(edge) && !scenario.without.contains(.fallback)
        return call
    }

    private func target(_ edge: Edge) -> String {
        index.stores[StoreID(edge.to)] != nil ? edge.to : edge.to + "/any"
    }

    /// Whether the caller still gives an answer that counts: a page without pictures does, a page that says sorry does not.
    private func canDoWithout(_ edge: Edge) -> Bool {
        if let store = index.stores[StoreID(edge.to)] { return [.cache, .object, .search].contains(store.kind) }
        return index.components[ComponentID(edge.to)]?.kind == .thirdParty
    }

    /// Connections of all instances together; as many again may wait for one.
    private func limit(_ call: inout Call, _ edge: Edge, _ policy: EdgePolicy) {
        guard let caller = index.components[ComponentID(edge.from)], !scenario.without.contains(.concurrencyLimit)
        else { return }
        var each = policy.concurrencyLimit.count
        let isPooled = index.stores[StoreID(edge.to)].map { ![.cache, .object, .search].contains($0.kind) } ?? false
        if isPooled, let pool = caller.concurrency?.databasePool.count { each = min(each ?? pool, pool) }
        guard let each else { return }
        call.connections = each * instances(caller)
        call.connectionQueue = each * instances(caller)
    }

    /// A channel hands a message over until it is done or counts as dead.
    mutating func delivery(_ channel: Channel) -> Call {
        var call = Call(channel.id.rawValue, to: channel.id.rawValue + "/any")
        call.attempts = channel.maxAttempts.count ?? 5
        if channel.maxAttempts == nil { assume("a message of \(channel.id) is tried five times") }
        call.backoff = .growing(base: 1, factor: 2, cap: 300, jitter: true)
        return call
    }
}
