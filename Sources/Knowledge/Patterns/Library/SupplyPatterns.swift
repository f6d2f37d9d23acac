extension PatternLibrary {
    /// Things in stock, on their way, and where they are.
    static let supply: [Pattern] = [inventory, shipping, tracking]

    static let inventory = Pattern(
        .inventory, "Inventory that is never oversold", module: "inventory",
        tables: [
            TableShape(
                "stock", "How many of a thing are there and how many of them are promised.",
                """
                -> item restrict
                -> place restrict?
                * on_hand integer = 0
                * reserved integer = 0
                reorder_at integer = 0
                * updated_at timestamptz = now()
                unique [item]_id unless place -- one count for a thing
                unique [item]_id, [place]_id if place -- one count for a thing and place
                check never_oversold: reserved >= 0 and reserved <= on_hand
                """),
            TableShape(
                "stock_movement", "Why a count changed; the count is the sum of these.", key: .number,
                time: "created_at", appendOnly: true,
                """
                -> stock restrict
                change integer
                reason in receipt|sale|return|loss|count|transfer = receipt
                reference text?
                * created_at timestamptz = now()
                check changes_something: change <> 0
                """),
        ],
        operations: [
            OperationShape(
                "adjust-[stock-]", .write, verbs: ["adjust", "receive", "count", "record", "update", "book", "scan"],
                on: ["stock", "stock_movement"],
                "POST", "/[stock/]/{id}/movements", for: .staff, "Books a movement of [stock~].",
                request: .fields("change:integer, reason:string, reference:string?"),
                response: .resource, status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "not-enough-[stock-]", "Fewer are there than would be taken",
                        "Read the [stock~] and take at most what is free.")
                ],
                writes: ["stock", "stock_movement"], emits: ["[stock-].changed"],
                guards:
                    "One update with `on_hand - reserved >= quantity` in its condition takes the goods or changes no row.",
                access: [
                    AccessShape(
                        "stock",
                        "update [stock+] set reserved = reserved + $2 where [item]_id = $1 and on_hand - reserved >= $2"
                    ),
                    AccessShape(
                        "stock_movement",
                        "select * from [stock_movement+] where [stock]_id = $1 order by created_at desc limit 50",
                        index: "[stock]_id, created_at desc", rows: 50, hot: false),
                ]),
            OperationShape(
                "read-[stock-]", .read, on: ["stock"], "GET", "/[stock/]/{id}", "Shows what is there and what is free.",
                response: .resource,
                repeats: .natural, reads: ["stock"],
                access: [AccessShape("stock", "select * from [stock+] where id = $1")]),
        ],
        invariants: ["No more is promised than is there: a check constraint bounds what is reserved."],
        sources: [manual])

    static let shipping = Pattern(
        .shipping, "Shipping", module: "shipping",
        tables: [
            TableShape(
                "shipment", "What leaves for whom.", life: .legal,
                """
                -> order restrict?
                recipient_name text? :personal
                street text? :personal
                postcode text? :personal
                city text? :personal
                country char(2)
                carrier_reference text?
                * status in planned|packed|shipped|delivered|returned|lost = planned
                * created_at timestamptz = now()
                * shipped_at timestamptz?
                * delivered_at timestamptz?
                unique carrier_reference where carrier_reference is not null
                """)
        ],
        operations: [
            OperationShape(
                "ship-[shipment-]", .write, verbs: ["ship", "dispatch", "pack", "send"], on: ["shipment", "order"],
                "POST", "/[shipment/]/{id}/departure", for: .staff,
                "Marks the [shipment~] as gone.", request: .fields("carrier_reference:string?"), response: .resource,
                repeats: .natural,
                writes: ["shipment"], emits: ["[shipment-].shipped"],
                access: [
                    AccessShape(
                        "shipment",
                        "update [shipment+] set status = 'shipped', shipped_at = now() where id = $1 and status in ('planned', 'packed')"
                    )
                ])
        ],
        sources: ["ISO 3166-1 country codes"])

    static let tracking = Pattern(
        .tracking, "Tracking with a status that only moves forward", module: "tracking",
        tables: [
            TableShape(
                "carrier", "Who transports, and how its events reach us.",
                """
                code text
                name text
                mode in push|poll = push
                poll_every interval?
                * signing_secret_ref text? :internal
                unique code
                """),
            TableShape(
                "parcel", "What is on its way, with the furthest status reached.",
                """
                -> carrier restrict
                tracking_number text
                recipient_name text? :personal
                recipient_address text? :personal
                * status text = 'registered'
                * status_rank smallint = 0
                * status_at timestamptz?
                * delivered_at timestamptz?
                * personal_erased_at timestamptz?
                * created_at timestamptz = now()
                unique [carrier]_id, tracking_number unless tenant -- a number of a carrier is one [parcel~]
                unique [tenant]_id, [carrier]_id, tracking_number if tenant -- handed in once by each [tenant~]
                check rank_is_known: status_rank between 0 and 100
                """),
            TableShape(
                "tracking_event", "What happened on the way, deduplicated by the sender's own identity.", key: .number,
                time: "occurred_at",
                appendOnly: true, perRole: "parcel",
                """
                -> parcel cascade
                -> carrier restrict
                source_event_id text -- the sender's id, or a hash of what identifies the event where it sends none
                status text
                status_rank smallint
                occurred_at timestamptz
                place text?
                * received_at timestamptz = now()
                unique [carrier]_id, source_event_id, [parcel]_id, occurred_at -- a repeated event is the same event
                """),
        ],
        operations: [
            OperationShape(
                "register-[parcel-]", .write, verbs: ["register", "submit", "hand over", "hand", "create", "announce"],
                on: ["parcel"], "POST", "/[parcel/]",
                for: .partner, "Registers a [parcel~] for tracking.", request: .resource, response: .resource,
                status: 201, repeats: .natural,
                errors: [
                    ErrorShape(
                        422, "unknown-carrier", "There is no such carrier",
                        "List the carriers and send one of their codes.")
                ], writes: ["parcel"],
                guards:
                    "Carrier and tracking number are unique, so registering twice returns the [parcel~] that is there."),
            OperationShape(
                "track-[parcel-]", .read, verbs: ["track", "view", "read", "see", "look up", "follow"],
                on: ["parcel", "tracking_page"], "GET",
                "/[parcel/]/{tracking_number}", "Shows where a [parcel~] is, with its events.",
                response: .resourceAnd("events:list:object"), repeats: .natural,
                reads: ["parcel", "tracking_event"],
                access: [
                    AccessShape(
                        "parcel", "select * from [parcel+] where [carrier]_id = $1 and tracking_number = $2",
                        index: "[carrier]_id, tracking_number"),
                    AccessShape(
                        "tracking_event",
                        "select status, occurred_at, place from [tracking_event+] where [parcel]_id = $1 order by occurred_at desc limit 50",
                        index: "[parcel]_id, occurred_at desc", rows: 9),
                ], open: true),
            OperationShape(
                "process-[tracking_event/]", .job,
                verbs: ["map", "normalise", "normalize", "process", "apply", "collect"],
                on: ["tracking_event", "inbox", "parcel"],
                for: .commands, "Maps raw events to our statuses and moves each [parcel~] forward.", repeats: .natural,
                reads: ["inbox", "carrier"],
                writes: ["tracking_event", "parcel"], emits: ["[parcel-].status_changed"],
                guards:
                    "The status moves only where the new rank is higher, or equal and later by event time; the order of arrival does not matter.",
                access: [
                    AccessShape(
                        "tracking_event",
                        "insert into [tracking_event+] ([parcel]_id, [carrier]_id, source_event_id, status, status_rank, occurred_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing"
                    ),
                    AccessShape(
                        "parcel",
                        "update [parcel+] set status = $2, status_rank = $3, status_at = $4 where id = $1 and (status_rank, coalesce(status_at, '-infinity')) < ($3, $4)"
                    ),
                ]),
        ],
        invariants: [
            "A [parcel~] never falls back: its update compares rank and event time with what is stored.",
            "A repeated [tracking_event~] is refused by the unique identity of its sender.",
        ], sources: [manual])
}
