extension VectorFamily {
    static let fanOut = VectorFamily(
        "fanout_max", "Fan-out: the slowest of n, and fork-join",
        validity: "independent leaves; for fork-join synchronised Poisson forks into exponential first-come queues",
        source:
            "Dean, Barroso 2013; Flatto, Hahn 1984; Nelson, Tantawi 1988 (n > 2: approximation, made for n up to 32)",
        inputs: "n, mu (of one leaf), lam_per_queue (for fork-join)"
    ) { sheet in
        let (count, mu) = (sheet.count("n"), sheet.number("mu"))
        let forks = sheet.has("lam_per_queue", "lam") ? sheet.number("lam_per_queue", "lam", is: .notNegative) : nil
        guard sheet.isSound else { return }
        let fan = FanOut(count: count, service: mu)
        sheet.say("mean_max_of_n_exponential", fan.mean)
        sheet.quantiles("p", ["50", "99"], "_max", law: fan.quantile)
        sheet.say([
            "P_at_least_one_above_single_p99": FanOut.chanceOfSlow(quantile: 0.99, count: count),
            "leaf_quantile_needed_for_p99": ResponseChain.leafQuantile(0.99, count: count),
        ])
        guard let forks, sheet.demandStability(forks / mu) else { return }
        sheet.say(
            "fork_join_mean_response_nelson_tantawi", FanOut.forkJoin(count: count, arrivals: forks, service: mu))
        sheet.say("fork_join_kind", .text(count > 2 ? "approximation (Nelson-Tantawi)" : "exact for n=\(count)"))
    }

    static let hedge = VectorFamily(
        "hedge", "A second request after a delay", validity: "independent replicas, no queueing from the extra work",
        source: "Dean, Barroso 2013",
        inputs: "latency (lognormal with median and sigma, exponential with mean), hedge_at_quantile or hedge_delay"
    ) { sheet in
        let answer = sheet.answerLaw()
        let delay = sheet.hedgeDelay(answer)
        guard sheet.isSound else { return }
        let hedged = HedgedRequest(answer: answer, delay: delay)
        sheet.say([
            "hedge_delay": delay, "extra_load": hedged.extraLoad, "mean_unhedged": answer.mean,
            "mean_hedged": hedged.mean,
        ])
        sheet.quantiles("p", ["99", "999"], "_unhedged", law: answer.quantile)
        sheet.quantiles("p", ["99", "999"], "_hedged", law: hedged.quantile)
    }

    static let retries = VectorFamily(
        "retry_amplification", "Repeats: attempts, success, amplification",
        validity: "attempts fail independently with one chance; under overload that chance rises with load",
        source: "Brooker 2022; Site Reliability Engineering, ch. 21-22",
        inputs: "p_attempt_fails, max_attempts, layers (1), retry_budget_ratio (no bound)"
    ) { sheet in
        let failure = sheet.number("p_attempt_fails", "p", is: .share)
        let attempts = sheet.count("max_attempts", "n", to: 1_000_000)
        let layers = sheet.count("layers", to: 1000, usually: 1)
        let budget = sheet.number("retry_budget_ratio", "r", is: .notNegative, usually: .infinity)
        guard sheet.isSound else { return }
        sheet.say([
            "mean_attempts": RetryAmplification.meanAttempts(failure: failure, attempts: attempts),
            "success": RetryAmplification.success(failure: failure, attempts: attempts),
            "layered_worst_case_amplification": RealFunctions.power(Double(attempts), Double(layers)),
            "amplification_with_budget": RetryAmplification.meanAttempts(
                failure: failure, attempts: attempts, budget: budget),
            "success_with_budget": RetryAmplification.success(failure: failure, attempts: attempts, budget: budget),
        ])
    }
}

extension Worksheet {
    fileprivate mutating func answerLaw() -> AnswerLaw {
        let shape = text("latency", usually: "lognormal").lowercased()
        if shape.hasPrefix("exp") { return .exponential(mean: number("mean")) }
        if !shape.hasPrefix("logn"), let (name, datum) = input(["latency"]), datum.text != nil {
            refuse(name, datum, "\"lognormal\" or \"exponential\"")
        }
        return .lognormal(median: number("median"), sigma: number("sigma"))
    }

    fileprivate mutating func hedgeDelay(_ answer: AnswerLaw) -> Double {
        if has("hedge_delay") { return number("hedge_delay", is: .notNegative) }
        return answer.quantile(number("hedge_at_quantile", is: .properShare))
    }
}
