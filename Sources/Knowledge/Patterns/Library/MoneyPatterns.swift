extension PatternLibrary {
    /// How money moves, and what is kept of it.
    static let money: [Pattern] = [payments, payouts, refunds, ledger, subscriptions, invoicing]

    static let payments = Pattern(
        .payments, "Payments on the provider's hosted page", module: "payments",
        tables: [
            TableShape(
                "payment",
                "Money asked for and received; the card is the provider's business and no column could hold it.",
                life: .legal,
                """
                -> order restrict?
                -> booking restrict?
                payer -> account restrict unless order
                * amount_minor bigint :financial if order
                amount_minor bigint :financial unless order
                * currency text if order
                currency text unless order
                * status in created|pending|captured|failed|refunded|disputed = created
                * provider_reference text? :internal
                * checkout_url text? :internal
                * created_at timestamptz = now()
                * captured_at timestamptz?
                check amount_positive: amount_minor > 0
                unique provider_reference where provider_reference is not null -- one row for one charge of the provider
                """)
        ],
        operations: [
            OperationShape(
                "create-[payment-]", .write, verbs: ["pay", "charge", "donate", "buy", "purchase"], on: ["payment"],
                "POST", "/[payment/]",
                "Opens a [payment~] and returns the address of the provider's hosted page.",
                request: .resource, response: .resourceAnd("checkout_url:string"), status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "[payment-]-already-made", "This was paid before",
                        "Read the [payment~]; do not charge again."),
                    ErrorShape(
                        503, "payment-provider-unavailable", "The payment provider does not answer",
                        "Keep the cart and try again in a minute; nothing was charged."),
                ], reads: ["order"], writes: ["payment"], emits: ["[payment-].created"],
                guards:
                    "The key of the request is also the provider's idempotency key, so a repeat never charges twice.",
                access: [
                    AccessShape(
                        "payment", "insert into [payment+] (amount_minor, currency, status) values ($1, $2, 'created')")
                ]),
            OperationShape(
                "read-[payment-]", .read, on: ["payment"], "GET", "/[payment/]/{id}",
                "Shows how far a [payment~] has come.",
                response: .resource, repeats: .natural, reads: ["payment"],
                access: [AccessShape("payment", "select * from [payment+] where id = $1")]),
            OperationShape(
                "receive-payment-event", .write, verbs: ["call back", "notify", "callback", "report", "call"],
                on: ["payment", "dispute", "webhook", "refund"], "POST", "/webhooks/payments", for: .webhook,
                "Stores the provider's signed event and answers; the work follows from the [inbox~].",
                request: .fields("id:string, type:string, created:timestamp, data:object:ProviderEvent"), status: 200,
                repeats: .message,
                errors: [
                    ErrorShape(
                        400, "signature-invalid", "The signature does not match the body",
                        "Check the signing secret and the clock; the event was not stored.")
                ],
                writes: ["inbox"],
                guards:
                    "The signature is checked over the raw body; the event id is unique in [inbox+], so a repeat is answered and ignored.",
                access: [
                    AccessShape(
                        "inbox",
                        "insert into [inbox+] (source, source_event_id, payload) values ('payment_provider', $1, $2) on conflict (source, source_event_id) do nothing"
                    )
                ]),
            OperationShape(
                "apply-payment-events", .job, on: ["payment"], for: .commands,
                "Applies stored events of the provider to [payment+], each once, and asks the provider about those that stay pending.",
                repeats: .natural, reads: ["inbox"], writes: ["payment", "order"],
                emits: ["[payment-].captured", "[payment-].failed"],
                access: [
                    AccessShape(
                        "payment",
                        "update [payment+] set status = $2, captured_at = now() where provider_reference = $1 and status in ('created', 'pending')"
                    ),
                    AccessShape(
                        "payment",
                        "select id, provider_reference from [payment+] where status in ('created', 'pending') and created_at < now() - interval '15 minutes' order by created_at limit 200",
                        index: "created_at where status in ('created', 'pending')", rows: 200, hot: false),
                ]),
        ],
        invariants: ["A charge of the provider is booked once because its reference is unique in [payment+]."],
        sources: ["PCI DSS 4.0.1, SAQ A (hosted page)"])

    static let payouts = Pattern(
        .payouts, "Payouts to those who earned the money", module: "payments",
        tables: [
            TableShape(
                "payout", "Money that goes to the other side, minus the fee.", life: .legal,
                """
                payee -> account restrict
                -> order restrict?
                amount_minor bigint :financial
                fee_minor bigint = 0 :financial
                currency text
                * status in due|sent|paid|failed = due
                * provider_reference text? :internal
                * due_at timestamptz
                * paid_at timestamptz?
                * created_at timestamptz = now()
                check amount_positive: amount_minor > 0
                unique [order]_id where status <> 'failed' -- one [payout~] for an [order~]
                unique provider_reference where provider_reference is not null -- one row for one transfer of the provider
                """)
        ],
        operations: [
            OperationShape(
                "pay-out", .job, verbs: ["pay out", "release", "transfer", "settle"],
                on: ["payout", "payment", "order"], for: .commands,
                "Sends every [payout~] that is due, with its own id as the provider's idempotency key.",
                repeats: .natural,
                reads: ["order"], writes: ["payout"], emits: ["[payout-].sent"],
                guards: "The unique [order~] in [payout+] lets no second transfer start.",
                access: [
                    AccessShape(
                        "payout",
                        "select id from [payout+] where status = 'due' and due_at <= now() order by due_at limit 100 for update skip locked",
                        index: "due_at where status = 'due'", rows: 100, hot: false)
                ])
        ],
        invariants: ["An [order~] is paid out once because of a partial unique rule."], sources: [manual])

    static let refunds = Pattern(
        .refunds, "Refunds and disputes", module: "payments",
        tables: [
            TableShape(
                "refund", "Money given back, or fought over, with the reason.", life: .legal,
                """
                -> payment restrict
                kind in refund|dispute = refund
                amount_minor bigint :financial
                reason text = ''
                * status in open|won|lost|paid|failed = open
                * provider_reference text? :internal
                * created_at timestamptz = now()
                check amount_positive: amount_minor > 0
                unique provider_reference where provider_reference is not null -- one row for one case of the provider
                """)
        ],
        operations: [
            OperationShape(
                "create-[refund-]", .write, .whenPresent, verbs: ["refund", "reimburse", "give back", "dispute"],
                on: ["refund", "payment", "order"],
                "POST", "/[payment/]/{id}/refunds", for: .staff, "Gives money of a [payment~] back.",
                request: .resource, response: .resource,
                status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "refund-exceeds-[payment-]", "More than was paid would be given back",
                        "Ask for at most what is left of the [payment~].")
                ],
                reads: ["payment"], writes: ["refund"], emits: ["[refund-].created"])
        ],
        sources: [manual])

    static let ledger = Pattern(
        .ledger, "Double-entry ledger", module: "ledger",
        tables: [
            TableShape(
                "ledger_account", "Where money can stand: a person's, the house's, the provider's.", life: .legal,
                """
                owner -> account restrict?
                kind in person|fees|provider|escrow = person
                currency text
                * balance_minor bigint = 0 :financial
                may_overdraw boolean = false
                * created_at timestamptz = now()
                unique owner_id, kind, currency where owner_id is not null -- one account of a kind and currency for a person
                check covered: may_overdraw or balance_minor >= 0
                """),
            TableShape(
                "ledger_entry", "Movements that are never changed; a mistake is corrected by a movement back.",
                key: .number,
                time: nil, appendOnly: true, life: .legal,
                """
                transfer_id uuid
                -> ledger_account restrict
                amount_minor bigint :financial
                reason text
                * created_at timestamptz = now()
                unique transfer_id, [ledger_account]_id -- a transfer touches an account once
                check moves_something: amount_minor <> 0
                """),
        ],
        operations: [
            OperationShape(
                "post-transfer", .job, verbs: ["transfer", "hold", "move"],
                on: ["ledger_entry", "ledger_account", "money"], for: .commands,
                "Moves an amount between two [ledger_account~] rows in one transaction that sums to zero.",
                repeats: .natural,
                writes: ["ledger_entry", "ledger_account"],
                guards:
                    "Balance and entry change in one transaction, accounts locked in the order of their ids; a check refuses an overdraft.",
                access: [
                    AccessShape(
                        "ledger_entry",
                        "select * from [ledger_entry+] where [ledger_account]_id = $1 order by created_at desc, id desc limit 50",
                        index: "[ledger_account]_id, created_at desc, id desc", rows: 50)
                ])
        ],
        invariants: ["An account is never overdrawn because a check constraint bounds its balance."], sources: [manual])
}
