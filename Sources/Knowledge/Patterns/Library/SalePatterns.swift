/// Patterns of sales in which many want the same few things.
extension PatternLibrary {
    static let auctions = Pattern(
        .auctions, "Auctions", module: "auctions",
        tables: [
            TableShape(
                "auction", "What is auctioned, until when, and the highest bid so far.",
                """
                seller -> account restrict
                title text
                reserve_minor bigint?
                currency text
                * highest_minor bigint = 0
                * highest_bidder -> account restrict?
                * status in scheduled|open|closed|cancelled = scheduled
                opens_at timestamptz
                closes_at timestamptz
                * created_at timestamptz = now()
                check closes_after_opening: closes_at > opens_at
                """),
            TableShape(
                "bid", "Every bid that was accepted, in order.", key: .number, appendOnly: true, life: .legal,
                """
                -> auction restrict
                bidder -> account restrict
                amount_minor bigint
                * placed_at timestamptz = now()
                check amount_positive: amount_minor > 0
                unique [auction]_id, amount_minor -- no two bids of the same height
                """),
        ],
        operations: [
            OperationShape(
                "place-[bid-]", .write, verbs: ["bid", "place", "offer"], on: ["bid", "auction"], "POST",
                "/[auction/]/{id}/[bid/]",
                "Places a [bid~].", request: .fields("amount_minor:integer"), response: .resource, status: 201,
                repeats: .key,
                errors: [
                    ErrorShape(
                        409, "outbid", "The [bid~] is not above the highest",
                        "Read the [auction~] and bid above its highest amount."),
                    ErrorShape(
                        409, "[auction-]-closed", "The [auction~] is over",
                        "Nothing can be done; the last [bid~] before the end wins."),
                ], writes: ["bid", "auction"], emits: ["[bid-].placed"],
                guards:
                    "The highest bid moves by one conditional update that demands a higher amount and an open [auction~].",
                access: [
                    AccessShape(
                        "auction",
                        "update [auction+] set highest_minor = $2, highest_bidder_id = $3 where id = $1 and status = 'open' and closes_at > now() and highest_minor < $2"
                    )
                ]),
            OperationShape(
                "close-[auction/]", .job, on: ["auction"], for: .commands,
                "Closes every [auction~] whose end has passed and tells the winner.",
                repeats: .natural, writes: ["auction"], emits: ["[auction-].closed"],
                access: [
                    AccessShape(
                        "auction",
                        "select id from [auction+] where status = 'open' and closes_at <= now() order by closes_at limit 100",
                        index: "closes_at where status = 'open'", rows: 100, hot: false)
                ]),
        ],
        invariants: ["The highest bid only rises: the update's condition refuses an equal or lower amount."],
        sources: [manual])

    static let ticketing = Pattern(
        .ticketing, "Tickets for a date", module: "ticketing",
        tables: [
            TableShape(
                "show", "What people come to, when, and how many may.",
                """
                title text
                starts_at timestamptz
                ends_at timestamptz?
                capacity integer
                * sold integer = 0
                price_minor bigint
                currency text
                * created_at timestamptz = now()
                check never_oversold: sold <= capacity
                """),
            TableShape(
                "ticket", "The right to come in once; its code is random and says nothing about the buyer.",
                """
                -> show restrict
                -> order restrict?
                code text
                * status in held|valid|used|refunded = held
                * held_until timestamptz?
                * used_at timestamptz?
                * created_at timestamptz = now()
                unique code -- a code opens the door for one ticket
                """),
        ],
        operations: [
            OperationShape(
                "admit-[ticket-]", .write, verbs: ["scan", "check in", "admit", "validate", "redeem"], on: ["ticket"],
                "POST",
                "/[ticket/]/{code}/admission", for: .staff, "Lets the holder of a [ticket~] in.", response: .resource,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[ticket-]-already-used", "The [ticket~] was used before",
                        "Show the time of the first scan to the visitor.")
                ],
                writes: ["ticket"], emits: ["[ticket-].used"],
                guards: "One update from valid to used; the second scan changes no row.",
                access: [
                    AccessShape(
                        "ticket",
                        "update [ticket+] set status = 'used', used_at = now() where code = $1 and status = 'valid'")
                ]),
            OperationShape(
                "release-held-[ticket/]", .job, on: ["ticket"], for: .commands,
                "Frees every [ticket~] whose hold has run out.",
                repeats: .natural, writes: ["ticket", "show"],
                access: [
                    AccessShape(
                        "ticket",
                        "select id from [ticket+] where status = 'held' and held_until < now() order by held_until limit 500",
                        index: "held_until where status = 'held'", rows: 500, hot: false)
                ]),
        ],
        invariants: ["No [show~] is oversold: the count is raised by one update that a check constraint bounds."],
        sources: [manual])
}
