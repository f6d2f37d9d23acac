extension VectorFamily {
    static let mm1 = VectorFamily(
        "mm1", "M/M/1, first come first served", validity: "Poisson arrivals, exponential service, one server, rho < 1",
        source: "Kleinrock 1975, vol. 1, ch. 3", inputs: "lam, mu"
    ) { sheet in
        let (lam, mu) = (sheet.number("lam", is: .notNegative), sheet.number("mu"))
        guard sheet.isSound, sheet.demandStability(lam / mu) else { return }
        let queue = SingleServerQueue(arrivals: lam, service: mu)
        sheet.say([
            "rho": queue.utilisation, "L": queue.meanInside, "Lq": queue.meanWaiting, "W": queue.meanResponse,
            "Wq": queue.meanWait, "P_wait": queue.utilisation,
        ])
        for name in ["P_N_ge_10"] + sheet.requested("P_N_ge_") where sheet.outcome[name] == nil {
            if let count = Int(name.dropFirst(7)) { sheet.say(name, queue.chance(atLeast: count)) }
        }
        sheet.quantiles("W_p", ["50", "90", "95", "99", "999"], law: queue.response)
        sheet.quantiles("Wq_p", ["50", "95", "99"], law: queue.wait)
    }

    static let mmc = VectorFamily(
        "mmc", "M/M/c, first come first served (Erlang C)",
        validity: "Poisson arrivals, exponential service, c identical servers behind one queue, rho < 1",
        source: "Erlang 1917; Cooper 1981", inputs: "lam, mu (of one server), c"
    ) { sheet in
        let (lam, mu, c) = (sheet.number("lam", is: .notNegative), sheet.number("mu"), sheet.count("c", "servers"))
        guard sheet.isSound, sheet.demandStability(lam / mu / Double(c)) else { return }
        let queue = MultiServerQueue(arrivals: lam, service: mu, servers: c)
        sheet.say([
            "a": queue.offered, "rho": queue.utilisation,
            "erlang_b": ErlangFormulas.lossShare(servers: c, offered: queue.offered), "erlang_c": queue.waitShare,
            "Lq": queue.meanWaiting, "L": queue.meanInside, "Wq": queue.meanWait, "W": queue.meanResponse,
        ])
        sheet.quantiles("Wq_p", ["50", "95", "99"], law: queue.wait)
        sheet.quantiles("T_p", ["50", "95", "99"], law: queue.response)
    }

    static let mmcSizing = VectorFamily(
        "mmc_sizing", "The smallest pool that meets a target", validity: "as mmc", source: "Erlang 1917",
        inputs:
            "lam, mu, criterion: a measure of mmc and its limit, such as \"Wq_p99<=0.010\", \"P_wait<=0.2\", \"T_p95<=1\""
    ) { sheet in
        let (lam, mu, text) = (sheet.number("lam"), sheet.number("mu"), sheet.text("criterion"))
        let criterion = SizingCriterion(text)
        if criterion == nil, let (name, datum) = sheet.input(["criterion"]), datum.text != nil {
            sheet.refuse(name, datum, "\"MEASURE<=LIMIT\", the measure one of \(SizingCriterion.examples)")
        }
        guard sheet.isSound, let criterion else { return }
        guard let queue = MultiServerQueue.smallest(arrivals: lam, service: mu, where: criterion.isMet) else {
            guard let (name, datum) = sheet.input(["criterion"]) else { return }
            return sheet.refuse(
                name, datum, "a limit that some number of servers meets; a response takes 1 / mu at least")
        }
        let less = MultiServerQueue(arrivals: lam, service: mu, servers: queue.servers - 1)
        sheet.say("c_min", queue.servers)
        sheet.say("metric_at_c_min", criterion.measure(queue))
        sheet.say("metric_at_c_min_minus_1", queue.servers > 1 ? criterion.measure(less) : .infinity)
        sheet.say("utilisation", queue.utilisation)
    }
}

/// A measure of a queue and what it must not exceed.
struct SizingCriterion: Sendable {
    let measure: @Sendable (MultiServerQueue) -> Double
    let limit: Double

    static let examples = "P_wait, Wq, W, T, Lq, L, rho, Wq_p99, T_p95"

    init?(_ text: String) {
        let parts = text.split { $0 == "<" || $0 == "=" || $0 == "≤" || $0 == " " }.map(String.init)
        guard parts.count == 2, let limit = Double(parts[1]), limit > 0, let measure = Self.measure(parts[0]) else {
            return nil
        }
        self.limit = limit
        self.measure = measure
    }

    func isMet(_ queue: MultiServerQueue) -> Bool { measure(queue) <= limit }

    private static func measure(_ name: String) -> (@Sendable (MultiServerQueue) -> Double)? {
        switch name {
        case "P_wait", "erlang_c", "C": return { $0.waitShare }
        case "Wq": return { $0.meanWait }
        case "W", "T": return { $0.meanResponse }
        case "Lq": return { $0.meanWaiting }
        case "L": return { $0.meanInside }
        case "rho", "utilisation": return { $0.utilisation }
        default: break
        }
        let parts = name.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, parts[1].first == "p", let quantile = Worksheet.quantile(parts[1].dropFirst()) else {
            return nil
        }
        switch parts[0] {
        case "Wq": return { $0.wait(quantile: quantile) }
        case "W", "T": return { $0.response(quantile: quantile) }
        default: return nil
        }
    }
}
