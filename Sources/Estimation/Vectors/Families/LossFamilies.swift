extension VectorFamily {
    static let bounded = VectorFamily(
        "mmck", "M/M/c/K: a bounded queue that turns away", validity: "any load; K counts those in service too",
        source: "Kleinrock 1975, vol. 1, sec. 3.5", inputs: "lam, mu (of one server), c, K"
    ) { sheet in
        let (lam, mu, c) = (sheet.number("lam"), sheet.number("mu"), sheet.count("c", "servers"))
        let room = sheet.count("K", from: c)
        guard sheet.isSound else { return }
        let queue = BoundedQueue(arrivals: lam, service: mu, servers: c, room: room)
        sheet.say([
            "a": queue.offered, "P0": queue.emptyShare, "P_block": queue.lossShare, "throughput": queue.throughput,
            "L": queue.meanInside, "Lq": queue.meanWaiting, "W_accepted": queue.meanResponse,
            "Wq_accepted": queue.meanWait, "utilisation": queue.utilisation,
        ])
    }

    static let loss = VectorFamily(
        "erlang_b", "M/G/c/c: a limit that rejects at once (Erlang B)",
        validity: "Poisson arrivals, any service: only its mean counts", source: "Erlang 1917",
        inputs: "c, a (arrival rate × mean service), target_blocking (0.01)"
    ) { sheet in
        let (c, offered) = (sheet.count("c", "servers", from: 0), sheet.number("a"))
        let target = sheet.number("target_blocking", is: .properShare, usually: 0.01)
        guard sheet.isSound else { return }
        let share = ErlangFormulas.lossShare(servers: c, offered: offered)
        sheet.say(["P_block": share, "carried": offered * (1 - share)])
        let enough = ErlangFormulas.servers(offered: offered, lossAtMost: target)
        sheet.say("c_min_for_target", enough.servers)
        sheet.say("P_block_at_c_min", enough.lossShare)
    }

    static let impatient = VectorFamily(
        "erlang_a", "M/M/c+M: callers who leave the queue (Erlang A)",
        validity: "exponential patience while queued, work cancelled with the caller; any load",
        source: "Palm 1957; Garnett, Mandelbaum, Reiman 2002",
        inputs: "lam, mu (of one server), c, theta (1 / mean patience)"
    ) { sheet in
        let (lam, mu, c) = (sheet.number("lam"), sheet.number("mu"), sheet.count("c", "servers"))
        let theta = sheet.number("theta")
        guard sheet.isSound else { return }
        let queue = ImpatientQueue(arrivals: lam, service: mu, servers: c, abandonment: theta)
        sheet.say([
            "P_wait": queue.waitShare, "P_abandon": queue.lossShare, "throughput": queue.throughput,
            "Lq": queue.meanWaiting, "Wq_all": queue.meanWait, "utilisation": queue.utilisation,
        ])
    }

    static let retrial = VectorFamily(
        "mm1_retrial", "M/M/1 without waiting place, callers come back until served",
        validity: "exponential pauses, endless patience, rho < 1", source: "Falin, Templeton 1997",
        inputs: "lam, mu, retry_rate_per_waiting_client"
    ) { sheet in
        let (lam, mu) = (sheet.number("lam"), sheet.number("mu"))
        let retry = sheet.number("retry_rate_per_waiting_client", "theta")
        guard sheet.isSound, sheet.demandStability(lam / mu) else { return }
        let queue = RetrialQueue(arrivals: lam, service: mu, retrial: retry)
        sheet.say([
            "rho": queue.utilisation, "P_busy": queue.utilisation, "mean_in_orbit": queue.meanOrbit,
            "mean_wait_in_orbit": queue.meanWait, "mean_sojourn": queue.meanResponse,
            "offered_attempt_rate": queue.attempts, "attempts_per_request": queue.attempts / lam,
        ])
    }

    static let metastable = VectorFamily(
        "metastable_regions", "Stable, vulnerable, overloaded: where a trigger can leave a system down",
        validity: "fluid bounds", source: "Bronson et al. 2021; Huang et al. 2022",
        inputs: "lam, mu, R (retries a server does not cancel); or lam, mu_db, hit_ratio (look-aside cache)"
    ) { sheet in
        let lam = sheet.number("lam", is: .notNegative)
        if sheet.has("mu_db", "hit_ratio") {
            let (mu, hits) = (sheet.number("mu_db"), sheet.number("hit_ratio", is: .share))
            guard sheet.isSound else { return }
            sheet.say(MetastableRegion.cache(load: lam, storeCapacity: mu, hitRatio: hits))
            sheet.say(["db_load_warm": lam * (1 - hits), "db_load_cold": lam])
        } else {
            let (mu, retries) = (sheet.number("mu"), sheet.number("R", "retries", is: .notNegative))
            guard sheet.isSound else { return }
            sheet.say(MetastableRegion.retries(load: lam, capacity: mu, retries: retries))
            sheet.say("offered_if_all_attempts_time_out", lam * (1 + retries))
        }
    }
}

extension Worksheet {
    fileprivate mutating func say(_ region: MetastableRegion) {
        say(["stable_below": region.stableBelow, "vulnerable_until": region.vulnerableUntil])
        say("state", .text(region.state.rawValue))
    }
}
