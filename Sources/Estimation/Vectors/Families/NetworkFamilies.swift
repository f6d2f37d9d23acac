extension VectorFamily {
    static let jackson = VectorFamily(
        "jackson", "Open Jackson network",
        validity: "Poisson arrivals from outside, exponential service, routing by chance, no bounds, every rho < 1",
        source: "Jackson 1957, 1963", inputs: "external (rates), routing (rows of shares), mu, servers (1 each)"
    ) { sheet in
        let external = sheet.numbers("external", is: .notNegative)
        let routing = sheet.routing("routing", count: external.count)
        let mu = sheet.numbers("mu", count: external.count)
        let servers = sheet.counts("servers", count: external.count)
        if sheet.isSound, external.allSatisfy({ $0 == 0 }), let (name, datum) = sheet.input(["external"]) {
            sheet.refuse(name, datum, "a list with at least one rate above 0")
        }
        guard sheet.isSound else { return }
        guard let network = OpenNetwork(external: external, routing: routing, service: mu, servers: servers) else {
            guard let (name, datum) = sheet.input(["routing"]) else { return }
            return sheet.refuse(name, datum, "a routing that every request leaves in the end")
        }
        sheet.list("lam", network.arrivals)
        sheet.list("rho", network.stations.map(\.utilisation))
        let worst = network.stations.map(\.utilisation).max() ?? 0
        guard worst < 1 else { return _ = sheet.demandStability(worst, "rho_max") }
        sheet.list("L", network.stations.map(\.meanInside))
        sheet.list("W_per_visit", network.stations.map(\.meanResponse))
        sheet.list("visits", network.visits)
        sheet.say(["L_total": network.meanInside, "W_total": network.meanResponse])
    }

    static let closed = VectorFamily(
        "closed_mva", "Closed network, exact (mean value analysis, convolution)",
        validity: "so many identical users, exponential first-come or sharing stations, any think time",
        source: "Reiser, Lavenberg 1980; Buzen 1973", inputs: "demands, think (0), N, servers (1 each)"
    ) { sheet in
        let demands = sheet.numbers("demands")
        let (think, users) = (sheet.number("think", "Z", is: .notNegative, usually: 0), sheet.count("N", to: 20_000))
        let servers = sheet.counts("servers", count: demands.count)
        guard sheet.isSound else { return }
        let network = ClosedNetwork(demands: demands, servers: servers, thinking: think, users: users)
        sheet.say(["X": network.throughput, "R_total": network.meanResponse])
        sheet.list("R", network.responses)
        sheet.list("Q", network.inside)
        sheet.list("U", network.utilisations)
        sheet.say(["N_star": network.saturation, "X_upper_bound": network.throughputBound])
    }

    static let powerOfChoices = VectorFamily(
        "power_of_d", "The shorter of d queues drawn at random", validity: "the limit of many servers; rho < 1",
        source: "Vvedenskaya, Dobrushin, Karpelevich 1996; Mitzenmacher 2001", inputs: "rho, d, mu (1)"
    ) { sheet in
        let rho = sheet.number("rho")
        let (choices, mu) = (sheet.count("d", to: 1000), sheet.number("mu", usually: 1))
        guard sheet.isSound, sheet.demandStability(rho) else { return }
        let expected = sheet.vector.expected.first { $0.name == "s_k" }?.value.list?.count
        sheet.list(
            "s_k",
            (1...max(1, expected ?? 6)).map {
                BalancingPolicy.share(ofServersWith: $0, choices: choices, utilisation: rho)
            })
        sheet.say([
            "mean_T_limit": BalancingPolicy.meanWithChoices(choices, utilisation: rho, service: mu),
            "mean_T_random_d1": BalancingPolicy.meanWithChoices(1, utilisation: rho, service: mu),
        ])
    }

    static let balancing = VectorFamily(
        "lb_policy", "One fleet under different balancing policies",
        validity:
            "Poisson arrivals, exponential service, identical servers, rho < 1; the shortest queue for two servers",
        source: "Kleinrock 1975; Latouche, Ramaswami 1993 for the shorter of two", inputs: "servers, rho, mu (1)"
    ) { sheet in
        let (servers, rho) = (sheet.count("servers", "n", to: 100_000), sheet.number("rho"))
        let mu = sheet.number("mu", usually: 1)
        guard sheet.isSound, sheet.demandStability(rho) else { return }
        let policy = BalancingPolicy(servers: servers, utilisation: rho, service: mu)
        sheet.say("mean_T_random", policy.random)
        if let inTurn = policy.roundRobin { sheet.say("mean_T_round_robin", inTurn) }
        if let shortest = policy.shortestQueue {
            sheet.say("mean_T_join_shortest_queue", shortest)
            sheet.say("jsq_source", .text("CTMC"))
        }
        sheet.say("mean_T_central_queue", policy.centralQueue)
    }

    static let scalability = VectorFamily(
        "usl", "Universal scalability law",
        validity: "fitted throughput curves; beyond what was measured it is a guess",
        source: "Gunther 2007", inputs: "lambda1 (throughput of one), sigma, kappa; N (a list) says where X is wanted"
    ) { sheet in
        let single = sheet.number("lambda1", "lambda")
        let (sigma, kappa) = (sheet.number("sigma", is: .share), sheet.number("kappa", is: .notNegative))
        let wanted =
            sheet.has("N") ? sheet.numbers("N", is: .atLeastOne) : sheet.expectedKeys("X", [1, 4, 16, 64, 256])
        guard sheet.isSound else { return }
        let law = ScalabilityLaw(single: single, contention: sigma, coherence: kappa)
        sheet.say(
            "X", .map(wanted.map { NamedOutput(name: $0.formattedPlainly, value: Output(law.throughput($0))) }))
        for name in ["speedup_64"] + sheet.requested("speedup_") where sheet.outcome[name] == nil {
            if let workers = Double(name.dropFirst(8)) { sheet.say(name, law.throughput(workers) / single) }
        }
        sheet.say("N_star", law.peak ?? .infinity)
        sheet.say("N_star_integer", law.wholePeak.flatMap(\.wholePart).map(Output.count) ?? .text("unbounded"))
        sheet.say("X_max", law.limit)
    }
}

extension Worksheet {
    mutating func list(_ name: String, _ values: [Double]) { say(name, .list(values.map(Output.init))) }

    /// The numbers by which the file expects a map, or the usual ones.
    func expectedKeys(_ name: String, _ usual: [Double]) -> [Double] {
        let keys = vector.expected.first { $0.name == name }?.value.members?.compactMap { Double($0.name) } ?? []
        return keys.isEmpty ? usual : keys
    }
}
