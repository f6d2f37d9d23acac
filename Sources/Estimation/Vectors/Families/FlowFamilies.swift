extension VectorFamily {
    static let backlog = VectorFamily(
        "little_backlog", "Little's law, pools, backlog and catching up", validity: "means; backlogs as a fluid",
        source: "Little 1961",
        inputs:
            "rps and hold_ms, target_utilisation (0.7); or lam and W; or peak, mu, base, duration_s; or lam, mu, outage_s"
    ) { sheet in
        if sheet.has("rps", "hold_ms") {
            sheet.sayPool()
        } else if sheet.has("peak", "peak_rate", "lam_peak", "peak_rps") {
            sheet.sayPeak()
        } else if sheet.has("outage_s", "outage", "d") {
            sheet.sayOutage()
        } else {
            let (lam, time) = (sheet.number("lam", is: .notNegative), sheet.number("W", is: .notNegative))
            guard sheet.isSound else { return }
            sheet.say("L", LittlesLaw.inside(arrivals: lam, time: time))
        }
    }

    static let cost = VectorFamily(
        "cost_tiers", "Tiered and unit prices", validity: "the prices are inputs; nothing here ages",
        source: "arithmetic; units of a key-value store as DynamoDB counts them (writes per KB, reads per 4 KB)",
        inputs:
            "gb and tiers ([[width, price], …, [\"inf\", price]]); or writes, reads, item_kb, price_per_million_writes, "
            + "price_per_million_reads, eventually_consistent; or amount, unit_price"
    ) { sheet in
        if sheet.has("tiers") {
            sheet.sayTiers()
        } else if sheet.has("item_kb", "kb") {
            sheet.sayUnits()
        } else {
            let (amount, price) = (
                sheet.number("amount", "gb", is: .notNegative), sheet.number("unit_price", "price", is: .notNegative)
            )
            guard sheet.isSound else { return }
            sheet.say("cost", amount * price)
        }
    }
}

extension Worksheet {
    fileprivate mutating func sayPool() {
        let (rate, hold) = (number("rps", is: .notNegative), number("hold_ms", is: .notNegative))
        let target = number("target_utilisation", is: .share, usually: 0.7)
        guard isSound, target > 0 else { return }
        say("mean_concurrency", ConnectionPool.busy(queries: rate, holdSeconds: hold / 1000))
        say("pool_size", ConnectionPool.size(queries: rate, holdSeconds: hold / 1000, target: target))
    }

    fileprivate mutating func sayPeak() {
        let peak = number("peak", "peak_rate", "lam_peak", "peak_rps", is: .notNegative)
        let service = number("mu", "capacity", "service_rate", "consumer_rate")
        let base = number("base", "base_rate", "lam_base", "base_rps", "lam", is: .notNegative)
        let duration = number("duration_s", "peak_s", "t", "duration", "peak_duration_s", is: .notNegative)
        guard isSound else { return }
        let waiting = Backlog.waiting(arrivals: peak, service: service, duration: duration)
        say(["backlog": waiting, "drain_s": Backlog.drain(backlog: waiting, arrivals: base, service: service)])
        say("max_age_s", waiting / service)
    }

    fileprivate mutating func sayOutage() {
        let (lam, mu) = (number("lam", "rate", is: .notNegative), number("mu", "capacity"))
        let outage = number("outage_s", "outage", "d", is: .notNegative)
        guard isSound, demandStability(lam / mu) else { return }
        say(["backlog": lam * outage, "catch_up_s": Backlog.catchUp(outage: outage, arrivals: lam, service: mu)])
    }

    fileprivate mutating func sayTiers() {
        let amount = number("gb", "amount", is: .notNegative)
        let words = "a list of [width, price], the widths above 0"
        guard let (name, datum) = input(["tiers"]) else { return }
        let tiers = (datum.list ?? []).compactMap { tier -> (width: Double, price: Double)? in
            let pair = (tier.list ?? []).compactMap(Self.number)
            return pair.count == 2 && pair[0] > 0 && pair[1] >= 0 ? (pair[0], pair[1]) : nil
        }
        if tiers.isEmpty || tiers.count != datum.list?.count { refuse(name, datum, words) }
        if isSound, tiers.reduce(0, { $0 + $1.width }) < amount {
            refuse(name, datum, "tiers that reach the amount; let the last be \"inf\" wide")
        }
        guard isSound else { return }
        let cost = TieredPrice(tiers).cost(amount)
        say(["cost": cost, "effective_per_gb": amount > 0 ? cost / amount : 0])
    }

    fileprivate mutating func sayUnits() {
        let size = number("item_kb", "kb")
        let (writes, reads) = (
            number("writes", is: .notNegative, usually: 0), number("reads", is: .notNegative, usually: 0)
        )
        let (perWrite, perRead) = (
            number("price_per_million_writes", is: .notNegative, usually: 0),
            number("price_per_million_reads", is: .notNegative, usually: 0)
        )
        let isEventual = input(["eventually_consistent"]).map { $0.value.content == .flag(true) } ?? false
        guard isSound else { return }
        let writeUnits = writes * size.rounded(.up)
        let readUnits = reads * (size / 4).rounded(.up) * (isEventual ? 0.5 : 1)
        say(["write_units": writeUnits, "read_units": readUnits])
        say("cost", writeUnits / 1e6 * perWrite + readUnits / 1e6 * perRead)
    }
}
