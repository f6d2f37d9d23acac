import DesignModel

extension SemanticQuestions {
    /// What is open about places that are held, missed, called off or waited for.
    static func reservation(_ scene: Scene) -> [SemanticQuestion] {
        [holdEnd(scene), noShow(scene), overdue(scene), calledOff(scene), refund(scene), lastUnit(scene)]
            .compactMap { $0 }
    }

    private static func holdEnd(_ scene: Scene) -> SemanticQuestion? {
        let timer = scene.needs.rules.first { rule in
            rule.quantity?.unit.dimension == .time
                && ["hold", "reserv", "held"].contains {
                    rule.slug.contains($0) || rule.quote.lowercased().contains($0)
                }
        }
        let isSaid = scene.says(
            "released", "goes back", "becomes free", "is free again", "falls back", "next person", "waiting list",
            "next on the list")
        // While somebody pays, the question is what becomes of the money.
        let isPaidFor = scene.has(anyOf: .payments, .checkout) && (timer?.quantity?.canonical ?? 0) <= 3_600_000
        let isShort = (timer?.quantity?.canonical ?? .infinity) <= 14 * 86_400_000
        let nouns = [
            "ticket", "seat", "slot", "booking", "appointment", "reservation", "animal", "room", "unit", "tool",
        ]
        guard let timer, isShort, !isSaid, !isPaidFor, let thing = scene.noun(nouns) else { return nil }
        return SemanticQuestion(
            "hold_end", "What happens to a held \(thing) when its time (\"\(timer.quote.prefix(60))\") is over?",
            why: "somebody still believes it is theirs, and others wait for it",
            [
                SemanticOption(
                    "free", "it is free for everybody at once", "adds an expiry that the claim itself checks",
                    probability: 0.5, weight: 0.4),
                SemanticOption(
                    "next", "it is offered to whoever asked next", "adds a queue and an offer with its own time",
                    probability: 0.3, weight: 0.8),
                SemanticOption(
                    "extend", "it may be extended once", "adds a counter and a reminder before the end",
                    probability: 0.2, weight: 0.5),
            ])
    }

    private static func noShow(_ scene: Scene) -> SemanticQuestion? {
        let nouns = ["appointment", "ride", "visit", "session", "class", "lesson", "viewing", "slot", "trip"]
        let kept = scene.needs.entities.first { need in nouns.contains { need.name.lowercased().hasSuffix($0) } }
        let comes = scene.flow(verbs: "check in", "attend", "arrive", "mark", "confirm")
        guard let kept, comes != nil, scene.has(anyOf: .booking, .scheduling, .dispatch),
            !scene.says("for no-shows", "no-show fee", "turn up", "does not come", "doesn't come")
        else { return nil }
        let thing = Scene.words(kept.name)
        return SemanticQuestion(
            "no_show", "What follows when somebody does not come to a booked \(thing)?",
            why: "the \(thing) is lost to others, and what was planned after it hangs in the air",
            [
                SemanticOption(
                    "marked", "it is marked, and staff see it", "adds a state, set by a job after the time",
                    probability: 0.5, weight: 0.5),
                SemanticOption(
                    "limited", "after several, they may not book for a while",
                    "adds a count, a rule with its error and a way to lift it", probability: 0.25, weight: 0.7),
                SemanticOption("nothing", "nothing", "adds nothing", probability: 0.25, weight: 0.1),
            ])
    }

    private static func overdue(_ scene: Scene) -> SemanticQuestion? {
        let lent = scene.flow(verbs: "hire", "rent", "borrow", "lend", "check out", "extend")
        let nouns = ["hire", "loan", "rental", "lease"]
        let isLent =
            lent != nil
            && scene.needs.entities.contains { need in nouns.contains { need.name.lowercased().contains($0) } }
        guard isLent, let lent,
            !scene.says("overdue", "late fee", "you're late", "days late", "a day late", "not returned")
        else { return nil }
        let thing = scene.noun(
            ["set", "tool", "car", "bike", "book", "instrument", "costume", "item"], Scene.words(lent.entity))
        return SemanticQuestion(
            "overdue", "What happens when a \(thing) does not come back in time and somebody else has booked it?",
            why: "the next one was promised a \(thing) that is not there",
            [
                SemanticOption(
                    "told", "staff are told and find another",
                    "adds a job that compares returns with what is booked next",
                    probability: 0.5, weight: 0.6),
                SemanticOption(
                    "charged", "the late one pays by the day", "adds a charge, its rate and its dispute",
                    probability: 0.3, weight: 0.7),
                SemanticOption(
                    "buffer", "days are left free between two", "adds a margin to the rule against overlaps",
                    probability: 0.2, weight: 0.5),
            ])
    }

    private static func calledOff(_ scene: Scene) -> SemanticQuestion? {
        let nouns = ["event", "concert", "show", "performance", "trip", "match", "course", "tour", "screening"]
        let whole = scene.needs.entities.first { need in nouns.contains { need.name.lowercased() == $0 } }
        let isTicketed = scene.needs.entities.contains { $0.name.lowercased().hasSuffix("ticket") }
        guard whole != nil || isTicketed, scene.has(anyOf: .ticketing, .booking),
            scene.has(anyOf: .payments, .checkout, .payouts),
            !scene.says("called off", "is cancelled", "is canceled", "are cancelled", "postponed", "cancels the")
        else { return nil }
        let places = [
            "ticket", "seat", "slot", "place", "booking", "appointment", "reservation", "ride", "loan", "stay",
        ]
        let (thing, event) = (scene.noun(places, "place"), whole.map { Scene.words($0.name) } ?? "event")
        return SemanticQuestion(
            "called_off", "What becomes of each paid \(thing) when the \(event) itself is cancelled or moved?",
            why: "everybody who paid asks on the same day",
            [
                SemanticOption(
                    "refund_all", "everybody gets the money back by themselves",
                    "adds a bulk refund that can be resumed, and messages to all", probability: 0.5, weight: 0.9),
                SemanticOption(
                    "moves", "it holds for the new date, with a time to give it back",
                    "adds a moved state, a deadline and a refund on request", probability: 0.3, weight: 0.8),
                SemanticOption(
                    "by_hand", "staff settle it outside \(scene.name)", "adds a list of who paid what",
                    probability: 0.2, weight: 0.3),
            ])
    }

    private static func refund(_ scene: Scene) -> SemanticQuestion? {
        guard scene.has(anyOf: .payments, .checkout), !scene.has(.refunds), !scene.isSettled("refund", "dispute"),
            let flow = scene.flow(verbs: "cancel", "return", "give back", "withdraw"),
            !scene.says("refund", "money back", "reimburs", "held until", "paid out when")
        else { return nil }
        let thing = Scene.words(flow.entity)
        return SemanticQuestion(
            "refund", "Who gets how much money back when a \(flow.actor) \(flow.verb)s a paid \(thing)?",
            why: "the provider keeps its fee, and its answer can fail after ours was given",
            [
                SemanticOption(
                    "whole", "all of it, until a deadline",
                    "adds a refund step that is repeated safely, and a deadline",
                    probability: 0.5, weight: 0.6),
                SemanticOption(
                    "steps", "less, the later it is", "adds a table of shares by time and a test at each border",
                    probability: 0.3, weight: 0.7),
                SemanticOption("none", "nothing", "adds a sentence before paying", probability: 0.2, weight: 0.2),
            ])
    }

    /// The same place sold through several doors.
    private static func lastUnit(_ scene: Scene) -> SemanticQuestion? {
        let doors = ["channels", "portals", "marketplaces", "booking.com", "box office", "resellers"]
        let sellers = ["channel", "portal", "reseller", "agency", "agent"]
        let isShared =
            scene.outsiders.count >= 2 || scene.says("box office")
            || scene.needs.workload.flows.contains { flow in sellers.contains { flow.actor.contains($0) } }
        guard let door = doors.first(where: { scene.says($0) }), isShared,
            let thing = scene.noun(["room", "seat", "ticket", "slot"]),
            !scene.says("reaches us first", "wins", "first one gets")
        else { return nil }
        return SemanticQuestion(
            "last_\(Scene.slug(thing))",
            "Which of the \(door) wins when two of them sell the last \(thing) at the same time?",
            why: "each of them believed its own copy of what is left",
            [
                SemanticOption(
                    "first", "whichever reaches \(scene.name) first; the other is cancelled",
                    "adds a conditional claim, a cancellation towards the loser and its report", probability: 0.55,
                    weight: 0.7),
                SemanticOption(
                    "quota", "each has a share of its own", "adds shares, and a job that moves what is unsold",
                    probability: 0.3, weight: 0.8),
                SemanticOption(
                    "buffer", "the last ones are sold in one place only", "adds a margin that is not offered elsewhere",
                    probability: 0.15, weight: 0.4),
            ])
    }
}
