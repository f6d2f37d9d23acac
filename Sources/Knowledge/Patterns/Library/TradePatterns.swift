extension PatternLibrary {
    /// What is offered, ordered and sold.
    static let trade: [Pattern] = [catalogue, orders, checkout, auctions, ticketing]

    static let catalogue = Pattern(
        .catalogue, "Catalogue of things on offer", module: "catalogue",
        tables: [
            TableShape(
                "item", .whenPresent, "What is offered, with its price and whether it can still be had.",
                life: .withAccount,
                """
                seller -> account restrict if payout
                title text
                description text = ''
                price_minor bigint
                currency char(3)
                * status in draft|active|reserved|sold|hidden|removed = active
                * created_at timestamptz = now()
                * updated_at timestamptz = now()
                check price_not_negative: price_minor >= 0
                check currency_is_iso: currency ~ '^[A-Z]{3}$'
                """)
        ],
        operations: [
            OperationShape(
                "create-[item-]", .write, .whenPresent,
                verbs: ["create", "post", "put up", "publish", "add", "sell", "offer", "list", "put"],
                on: ["item"], "POST", "/[item/]", "Puts up a [item~].", request: .resource, response: .resource,
                status: 201,
                repeats: .key, writes: ["item"], emits: ["[item-].created"]),
            OperationShape(
                "read-[item-]", .read, verbs: ["view", "open", "browse", "see", "show"], on: ["item"], "GET",
                "/[item/]/{id}",
                "Shows one [item~].", response: .resource, repeats: .natural, reads: ["item"],
                access: [AccessShape("item", "select * from [item+] where id = $1")], open: true),
            OperationShape(
                "update-[item-]", .write, verbs: ["edit", "update", "change"], on: ["item"], "PATCH", "/[item/]/{id}",
                "Changes a [item~] that is still on offer.", request: .resource, response: .resource, repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[item-]-no-longer-on-offer", "The [item~] is reserved or sold",
                        "Read it again; a sold [item~] cannot change.")
                ], writes: ["item"],
                access: [
                    AccessShape(
                        "item",
                        "update [item+] set title = $2, price_minor = $3, updated_at = now() where id = $1 and status = 'active'"
                    )
                ]),
        ],
        sources: ["ISO 4217 currency codes and minor units"])

    static let orders = Pattern(
        .orders, "Orders", module: "orders",
        tables: [
            TableShape(
                "order", "Who buys what, and how far it has come.", life: .legal,
                """
                buyer -> account restrict
                -> item restrict unless order_line
                * total_minor bigint :financial
                * currency char(3)
                * status in pending|paid|confirmed|completed|cancelled|refunded = pending
                * created_at timestamptz = now()
                * confirmed_at timestamptz?
                * release_at timestamptz? if payout -- when the money goes to the seller without a confirmation
                check total_not_negative: total_minor >= 0
                """)
        ],
        operations: [
            OperationShape(
                "create-[order-]", .write, verbs: ["order", "place", "buy", "purchase", "pay", "reorder"],
                on: ["order", "item", "payment", "ticket"],
                "POST", "/[order/]", "Reserves the [item~] for the caller and opens the [order~].", request: .resource,
                response: .resource, status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "[item-]-taken", "Somebody else was first",
                        "Tell the buyer and offer something similar; nothing was charged.")
                ], reads: ["item"], writes: ["order", "item"], emits: ["[order-].created"],
                access: [
                    AccessShape("order", "insert into [order+] (buyer_id, total_minor, currency) values ($1, $2, $3)")
                ]),
            OperationShape(
                "confirm-[order-]", .write, .whenPresent, verbs: ["confirm", "accept", "complete"],
                on: ["order", "hand_over"],
                "POST", "/[order/]/{id}/confirmation", "Confirms that the [order~] was handed over.",
                response: .resource,
                repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[order-]-not-paid", "The [order~] is not paid or already closed",
                        "Read the [order~] again.")
                ],
                writes: ["order"], emits: ["[order-].confirmed"],
                guards: "One update with the old state in its condition; the second confirmation changes no row.",
                access: [
                    AccessShape(
                        "order",
                        "update [order+] set status = 'confirmed', confirmed_at = now() where id = $1 and status = 'paid'"
                    )
                ]),
            OperationShape(
                "list-own-[order/]", .read, on: ["order"], "GET", "/me/[order/]",
                "Lists the caller's [order~] history, newest first.",
                response: .resource, list: true, repeats: .natural, reads: ["order"],
                access: [
                    AccessShape(
                        "order",
                        "select * from [order+] where buyer_id = $1 order by created_at desc, id desc limit 50",
                        index: "buyer_id, created_at desc, id desc", rows: 50)
                ]),
        ],
        invariants: ["The money of an [order~] is kept in minor units, so no sum is rounded twice."],
        sources: [manual])

    static let checkout = Pattern(
        .checkout, "Checkout that sells a thing once", module: "orders",
        tables: [
            TableShape(
                "order", .whenPresent, "",
                """
                unique [item]_id where status in ('pending', 'paid', 'confirmed', 'completed') if payout -- one live [order~] for a [item~], so it is sold once
                """),
            TableShape(
                "idempotency", "Answers already given to a key, so that a repeated request is the same request.",
                key: .natural(["caller_id", "key"]), time: nil,
                life: .days(1, why: "clients give up repeating long before"),
                """
                caller_id uuid
                key text
                request_hash bytea
                response_status smallint?
                response_body jsonb? -- the stored answer, given back byte by byte
                * created_at timestamptz = now()
                """),
        ],
        operations: [
            OperationShape(
                "create-[order-]", .write, on: ["order"], "", "", "",
                guards:
                    "One conditional update moves the [item~] from active to reserved before any charge; no row changed means somebody else was first.",
                access: [
                    AccessShape(
                        "item",
                        "update [item+] set status = 'reserved', updated_at = now() where id = $1 and status = 'active'"
                    ),
                    AccessShape(
                        "idempotency",
                        "insert into [idempotency+] (caller_id, key, request_hash) values ($1, $2, $3) on conflict (caller_id, key) do nothing"
                    ),
                ]),
            OperationShape(
                "release-expired-reservations", .job, on: ["order"], for: .commands,
                "Cancels every [order~] that was not paid in time and frees its [item~].", repeats: .natural,
                writes: ["order", "item"],
                access: [
                    AccessShape(
                        "order",
                        "select id from [order+] where status = 'pending' and created_at < now() - interval '30 minutes' order by created_at limit 200",
                        index: "created_at where status = 'pending'", rows: 200, hot: false)
                ]),
        ],
        invariants: ["A [item~] is sold once: a partial unique rule on the live [order~] refuses the second buyer."],
        sources: ["IETF draft-ietf-httpapi-idempotency-key-header"])

    static let auctions = Pattern(
        .auctions, "Auctions", module: "auctions",
        tables: [
            TableShape(
                "auction", "What is auctioned, until when, and the highest bid so far.",
                """
                seller -> account restrict
                title text
                reserve_minor bigint?
                currency char(3)
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
                currency char(3)
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
