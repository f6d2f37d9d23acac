extension VectorFamily {
    static let generalService = VectorFamily(
        "mg1", "M/G/1, first come first served (Pollaczek, Khinchine)",
        validity: "Poisson arrivals, any independent service, one server, rho < 1; percentiles of the wait for "
            + "deterministic, exponential, Erlang and hyperexponential service",
        source: "Pollaczek 1930, Khinchine 1932; Franx 2001 for M/D/1; Neuts 1981 for phases",
        inputs: "lam, service (a shape), mean, and what the shape needs: scv, k, p with mean1 and mean2"
    ) { sheet in
        let lam = sheet.number("lam", is: .notNegative)
        let service = sheet.distribution("service", mean: ["mean", "mean_service"])
        guard sheet.isSound, sheet.demandStability(lam * service.mean) else { return }
        let queue = GeneralServiceQueue(arrivals: lam, service: service)
        sheet.say([
            "rho": queue.utilisation, "ES": service.mean, "scv": service.squaredVariation, "ES2": service.moment(2),
            "ES3": service.moment(3), "Wq": queue.meanWait, "W": queue.meanResponse, "Lq": queue.meanWaiting,
            "L": queue.meanInside, "Wq_second_moment": queue.waitSecondMoment, "Wq_std": queue.waitDeviation,
            "P_wait": queue.utilisation,
        ])
        sheet.quantiles("Wq_p", ["95", "99"], law: queue.wait)
    }

    static let shared = VectorFamily(
        "ps", "M/G/1, processor sharing", validity: "Poisson arrivals, any service: only its mean counts, rho < 1",
        source: "Kleinrock 1976, vol. 2, ch. 4; Baskett et al. 1975", inputs: "lam, mean_service"
    ) { sheet in
        let (lam, mean) = (sheet.number("lam", is: .notNegative), sheet.number("mean_service", "mean"))
        guard sheet.isSound, sheet.demandStability(lam * mean) else { return }
        let processor = SharedProcessor(arrivals: lam, meanService: mean)
        sheet.say(["rho": processor.utilisation, "W": processor.meanResponse, "L": processor.meanInside])
        let beginning = "mean_response_of_job_size_"
        let usual = ["half", "10x"].map { beginning + $0 + "_mean" }
        for name in usual + sheet.requested(beginning, "_mean").filter({ !usual.contains($0) }) {
            let size = name.dropFirst(beginning.count).dropLast(5)
            let times = size == "half" ? 0.5 : Double(size.prefix { $0 != "x" })
            if let times { sheet.say(name, processor.response(size: times * mean)) }
        }
        sheet.say("mean_slowdown", processor.meanSlowdown)
    }

    static let priority = VectorFamily(
        "priority", "M/G/1 with two classes, the first served first without interrupting (Cobham)",
        validity: "Poisson arrivals, first come first served within a class, rho_high + rho_low < 1",
        source: "Cobham 1954",
        inputs: "lam_high, service_high, lam_low, service_low, such as \"exp,1\" or \"erl,0.5,2\""
    ) { sheet in
        let (high, low) = (sheet.number("lam_high", is: .notNegative), sheet.number("lam_low", is: .notNegative))
        let (fast, slow) = (
            sheet.distribution("service_high", mean: ["mean_high"]),
            sheet.distribution("service_low", mean: ["mean_low"])
        )
        guard sheet.isSound else { return }
        let queue = PriorityQueue([
            GeneralServiceQueue(arrivals: high, service: fast), GeneralServiceQueue(arrivals: low, service: slow),
        ])
        guard sheet.demandStability(queue.utilisation) else { return }
        sheet.say(["rho_high": queue.classes[0].utilisation, "rho_low": queue.classes[1].utilisation])
        let (waits, interrupting) = (queue.meanWaits, queue.meanPreemptiveResponses)
        sheet.say(["Wq_high": waits[0], "Wq_low": waits[1], "Wq_fcfs": queue.meanWaitWithoutPriority])
        sheet.say(["W_high_preemptive": interrupting[0], "W_low_preemptive": interrupting[1]])
    }

    static let generalArrivals = VectorFamily(
        "gim1", "GI/M/1, first come first served: bursty or smoothed arrivals",
        validity: "independent times between arrivals, exponential service, one server, rho < 1",
        source: "Kleinrock 1975, vol. 1, ch. 6",
        inputs: "arrivals (a shape), mean_interarrival, mu, and what the shape needs: scv, k, p with mean1 and mean2"
    ) { sheet in
        let between = sheet.distribution("arrivals", mean: ["mean_interarrival", "mean"])
        let mu = sheet.number("mu")
        guard sheet.isSound, sheet.demandStability(1 / (between.mean * mu)) else { return }
        guard let queue = GeneralArrivalQueue(between: between, service: mu) else {
            guard let (name, datum) = sheet.input(["arrivals"]) else { return }
            return sheet.refuse(name, datum, "a distribution with a transform, which a power tail has not")
        }
        sheet.say([
            "rho": queue.utilisation, "sigma": queue.waitShare, "Wq": queue.meanWait, "W": queue.meanResponse,
        ])
        sheet.quantiles("W_p", ["95", "99"], law: queue.response)
        sheet.quantiles("Wq_p", [], law: queue.wait)
        sheet.say("P_wait", queue.waitShare)
    }

    static let variability = VectorFamily(
        "ggc_approx", "G/G/c by Kingman, Allen and Cunneen, Sakasegawa", .approximation,
        validity: "heavy traffic; 10 to 30 per cent off at moderate load or with many servers",
        source: "Kingman 1961; Allen 1990; Sakasegawa 1977", inputs: "lam, mean_service, c, ca2, cs2"
    ) { sheet in
        let (lam, mean) = (sheet.number("lam", is: .notNegative), sheet.number("mean_service", "mean"))
        let c = sheet.count("c", "servers", usually: 1)
        let (arrival, service) = (sheet.number("ca2", is: .notNegative), sheet.number("cs2", is: .notNegative))
        guard sheet.isSound, sheet.demandStability(lam * mean / Double(c)) else { return }
        let queue = MultiServerQueue(arrivals: lam, service: 1 / mean, servers: c)
        let wait = VariabilityApproximation(queue: queue, arrivalVariation: arrival, serviceVariation: service)
        sheet.say([
            "rho": queue.utilisation, "erlang_c": queue.waitShare, "Wq_allen_cunneen": wait.allenCunneen,
            "Wq_sakasegawa": wait.sakasegawa,
        ])
        if c == 1 { sheet.say("Wq_kingman", wait.kingman) }
    }
}
