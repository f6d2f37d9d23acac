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
                currency text
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
                * currency text
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
                "create-[order-]", .write, on: ["order"], "", "", "", writes: ["item", "idempotency"],
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
}
