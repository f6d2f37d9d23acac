/// Selling, paying, refunding.
extension PracticeBook {
    static let tradePractices: [Practice] = [
        Practice(
            .payments, anchors: ["pay", "buy", "purchas", "checkout", "charg", "donat"],
            risks: [
                RiskPractice(
                    "payment-unknown",
                    "<party:payment> has taken the money and its report has not arrived, so the <entity> looks unpaid",
                    mitigation:
                        "Every open <entity> is looked up at <party:payment> by a reconciliation run; a report that comes twice or late changes nothing, because its event id is stored under a unique key.",
                    trigger: "A <entity> that stays open longer than the reconciliation interval.", impact: .high),
                RiskPractice(
                    "payment-provider-change",
                    "<party:payment> changes its terms or closes the account of <system>",
                    mitigation:
                        "Only one adapter in the worker knows <party:payment>; amounts, states and references are our own columns, so a second provider is one more adapter.",
                    trigger: "A notice of changed terms, or a rising share of refused payments.", likelihood: .low,
                    impact: .high),
            ],
            steps: [
                StepPractice(
                    "payment-callbacks", "Prove the callbacks of <party:payment>",
                    accepted:
                        "Each report is sent twice and in the wrong order from the provider's test account; the <entity> is paid exactly once, and a wrong signature is refused."
                )
            ],
            measures: [
                "Card numbers are entered on the page that <party:payment> hosts; no endpoint, table or log of <system> accepts them."
            ],
            degraded: [
                "When <party:payment> is down, only paying waits: a started <entity> stays open and is asked for again, while everything that does not pay goes on."
            ]),
        Practice(
            .payouts, anchors: ["pay_out", "payout", "releas", "pay"],
            risks: [
                RiskPractice(
                    "payout-twice", "A payout is sent twice after a crash between the call and its note",
                    mitigation:
                        "The payout's own id is the idempotency key at <party:payment>, and its row is locked while it is sent.",
                    trigger: "The daily sum of payouts differs from the sum of settled sales.", likelihood: .low,
                    impact: .high)
            ]),
        Practice(
            .ledger, anchors: ["post", "transfer", "book", "entry"],
            risks: [
                RiskPractice(
                    "books-do-not-balance", "The books of <system> stop balancing and nobody notices",
                    mitigation:
                        "Entries are only ever added, debits equal credits in one transaction, and a nightly run adds everything up again.",
                    trigger: "The nightly sum is not zero.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .inventory, anchors: ["reserv", "stock", "pick", "buy", "order"],
            risks: [
                RiskPractice(
                    "oversold", "More of a <entity> is promised than there is",
                    mitigation:
                        "Stock goes down in one conditional update with the order; the constraint of the database refuses a negative count.",
                    trigger: "A refused update at the busiest moment, counted.", impact: .high)
            ]),
        Practice(
            .subscriptions, anchors: ["subscrib", "renew", "cancel"],
            risks: [
                RiskPractice(
                    "renewal-missed", "A night of renewals does not run",
                    mitigation:
                        "The run takes every subscription that is due and not yet renewed, whatever the day, and may run twice.",
                    trigger: "Subscriptions due yesterday and not renewed.", impact: .high)
            ]),
        Practice(
            .auctions, anchors: ["bid", "auction"],
            risks: [
                RiskPractice(
                    "closing-rush", "Bids crowd into the last seconds of a <entity>",
                    mitigation:
                        "A bid is one conditional update on the <entity>'s row and the close is decided by the database's clock, not by arrival at a server.",
                    trigger: "Lock waits on one <entity>.", impact: .high)
            ]),
        Practice(
            .ticketing, anchors: ["ticket", "seat", "buy"],
            risks: [
                RiskPractice(
                    "sale-opening", "The opening of a sale sends everybody at once",
                    mitigation:
                        "<actors> are admitted at the rate that the database bears; the others wait in a visible queue, and a seat is held by one conditional update.",
                    trigger: "Admissions refused for more than a minute.", likelihood: .high, impact: .high)
            ]),
    ]
}
