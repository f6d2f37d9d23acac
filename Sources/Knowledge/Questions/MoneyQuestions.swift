import DesignModel

extension SemanticQuestions {
    /// What is open about money that is held, refunded or late.
    static func money(_ scene: Scene) -> [SemanticQuestion] {
        [dispute(scene), latePayment(scene)].compactMap { $0 }
    }

    private static func dispute(_ scene: Scene) -> SemanticQuestion? {
        let holds = scene.has(.payouts) || scene.isSettled("payment_hold", "escrow")
        guard scene.has(anyOf: .payments, .checkout), holds, !scene.isSettled("dispute", "refund") else { return nil }
        let buyer = scene.actor(["buy", "pay", "confirm", "order"], "buyer")
        let payee = scene.actor(["create", "sell", "offer", "list"], "seller")
        return SemanticQuestion(
            "dispute",
            "Who decides when the \(buyer) contests or does not confirm, and where is the held money until then?",
            why: "the \(payee) waits for money that somebody has to release or refund",
            [
                SemanticOption(
                    "staff", "staff of \(scene.name) decide case by case",
                    "adds a dispute state, a deadline column and a screen for staff", probability: 0.5, weight: 0.8),
                SemanticOption(
                    "provider", "the payment provider's own procedure decides",
                    "adds the provider's dispute callbacks and no screen", probability: 0.3, weight: 0.5),
                SemanticOption(
                    "automatic", "the \(payee) is paid when the time is over, whatever the \(buyer) says",
                    "adds one job and no state", probability: 0.2, weight: 0.4),
            ])
    }

    private static func latePayment(_ scene: Scene) -> SemanticQuestion? {
        let timer = scene.needs.rules.first { rule in
            guard let quantity = rule.quantity, quantity.unit.dimension == .time else { return false }
            return quantity.canonical <= 3_600_000 && (rule.slug.contains("hold") || rule.slug.contains("reserv"))
        }
        guard timer != nil, scene.has(anyOf: .payments, .checkout), !scene.isSettled("late_payment") else { return nil }
        let thing = scene.noun(["ticket", "slot", "seat", "place", "booking", "appointment"], "place")
        return SemanticQuestion(
            "late_payment", "What happens to a payment that arrives after the hold on the \(thing) has ended?",
            why: "the provider's answer can come when the \(thing) is given away already",
            [
                SemanticOption(
                    "refund", "refund it at once and say so", "adds a refund step and an order state", probability: 0.5,
                    weight: 0.5),
                SemanticOption(
                    "try_again", "give the \(thing) if one is still free, refund otherwise",
                    "adds a second conditional claim before the refund", probability: 0.5, weight: 0.6),
            ])
    }
}
