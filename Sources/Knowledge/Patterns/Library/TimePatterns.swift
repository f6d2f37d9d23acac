extension PatternLibrary {
    /// Slots, bookings, waiting and reminding; people and jobs on the road.
    static let time: [Pattern] = [booking, waitingList, scheduling, notifications, geoSearch, liveLocation, dispatch]

    static let booking = Pattern(
        .booking, "Booking without collision", module: "booking",
        tables: [
            TableShape(
                "slot", .whenPresent, "What can be booked, and when.",
                """
                -> provider restrict?
                -> place restrict?
                starts_at timestamptz
                ends_at timestamptz
                * status in open|blocked|withdrawn = open
                * created_at timestamptz = now()
                check ends_after_start: ends_at > starts_at
                exclude one_at_a_time: [provider]_id with =, tstzrange(starts_at, ends_at) with && where status = 'open' if provider
                """),
            TableShape(
                "resource", "What can be booked for a time.", when: .without("slot"),
                """
                name text
                -> place restrict?
                active boolean = true
                * created_at timestamptz = now()
                """),
            TableShape(
                "booking", "Who has what, and when.",
                """
                -> slot restrict
                -> resource restrict unless slot
                -> patient restrict
                booker -> account restrict unless patient
                * status in held|confirmed|checked_in|completed|cancelled|no_show = confirmed
                starts_at timestamptz unless slot
                ends_at timestamptz unless slot
                * held_until timestamptz?
                * version integer = 1
                * created_at timestamptz = now()
                * cancelled_at timestamptz?
                unique [slot]_id where status in ('held', 'confirmed', 'checked_in', 'completed') -- one live [booking~] for a [slot~]
                check ends_after_start: ends_at > starts_at unless slot
                exclude no_overlap: [resource]_id with =, tstzrange(starts_at, ends_at) with && where status in ('held', 'confirmed', 'checked_in') unless slot
                """),
        ],
        operations: [
            OperationShape(
                "search-[slot/]", .search, verbs: ["search", "find", "look", "browse", "see"], on: ["slot"], "GET",
                "/[slot/]", "Finds what is free.",
                response: .resource, list: true, repeats: .natural, reads: ["slot", "booking"],
                access: [
                    AccessShape(
                        "slot",
                        "select s.* from [slot+] s where s.status = 'open' and s.starts_at >= $1 and s.starts_at < $2 and not exists (select 1 from [booking+] b where b.[slot]_id = s.id and b.status in ('held', 'confirmed', 'checked_in', 'completed')) order by s.starts_at limit 50",
                        index: "starts_at where status = 'open'", rows: 50)
                ], open: true),
            OperationShape(
                "hold-[slot-]", .write, .whenPresent, verbs: ["hold", "reserve", "lock"],
                on: ["slot", "hold", "resource", "booking", "seat"], "POST", "/[booking/]/holds",
                "Holds the [slot~] for the caller while the form is filled in.", request: .resource,
                response: .resourceAnd("held_until:timestamp"), status: 201, repeats: .key,
                errors: [
                    ErrorShape(409, "slot-taken", "Somebody else has it", "Search again and offer the next free one.")
                ], writes: ["booking"],
                guards:
                    "A hold is a [booking~] with status held, so the same unique or exclusion rule refuses the second one.",
                access: [AccessShape("booking", "insert into [booking+] (status, held_until) values ('held', $1)")]),
            OperationShape(
                "create-[booking-]", .write, verbs: ["book", "reserve", "make", "rent", "borrow", "request"],
                on: ["booking", "slot", "resource"], "POST", "/[booking/]",
                "Books, or confirms what the caller holds.", request: .resource, response: .resource, status: 201,
                repeats: .key,
                errors: [
                    ErrorShape(409, "slot-taken", "Somebody else has it", "Search again and offer the next free one."),
                    ErrorShape(410, "hold-expired", "The hold has run out", "Hold again; it may be gone."),
                ], reads: ["slot", "resource"], writes: ["booking"], emits: ["[booking-].confirmed"],
                guards:
                    "The database refuses a second live [booking~] by a unique or exclusion rule, whatever the code does."
            ),
            OperationShape(
                "move-[booking-]", .write, verbs: ["move", "reschedule", "change", "extend"], on: ["booking"], "PUT",
                "/[booking/]/{id}/time", "Moves a [booking~] in one step.",
                request: .resource, response: .resource, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "slot-taken", "The new time is taken",
                        "The old [booking~] still stands; offer another time.")
                ], writes: ["booking"],
                emits: ["[booking-].moved"],
                guards: "One update changes the time; when the rule refuses it, the old [booking~] stands.",
                access: [
                    AccessShape(
                        "booking",
                        "update [booking+] set version = version + 1 where id = $1 and version = $2 and status = 'confirmed'"
                    )
                ]),
            OperationShape(
                "cancel-[booking-]", .write, verbs: ["cancel", "withdraw", "return"], on: ["booking"], "DELETE",
                "/[booking/]/{id}", "Cancels a [booking~].",
                repeats: .natural, writes: ["booking"], emits: ["[booking-].cancelled"],
                guards: "Cancelling what is cancelled changes no row and answers the same.",
                access: [
                    AccessShape(
                        "booking",
                        "update [booking+] set status = 'cancelled', cancelled_at = now() where id = $1 and status in ('held', 'confirmed')"
                    )
                ]),
            OperationShape(
                "check-in-[booking-]", .write, .whenPresent, verbs: ["check in", "admit", "start", "pick up"],
                on: ["booking", "patient"], "POST", "/[booking/]/{id}/check-in",
                for: .staff, "Notes that the person has come.", response: .resource, repeats: .natural,
                writes: ["booking"], emits: ["[booking-].checked_in"],
                access: [
                    AccessShape(
                        "booking", "update [booking+] set status = 'checked_in' where id = $1 and status = 'confirmed'")
                ]),
            OperationShape(
                "list-own-[booking/]", .read, on: ["booking"], "GET", "/me/[booking/]",
                "Lists what the caller has booked.", response: .resource, list: true,
                repeats: .natural, reads: ["booking"],
                access: [
                    AccessShape(
                        "booking",
                        "select * from [booking+] where [patient|booker]_id = $1 order by created_at desc limit 50",
                        index: "[patient|booker]_id, created_at desc", rows: 20)
                ]),
            OperationShape(
                "release-expired-holds", .job, on: ["booking"], for: .commands, "Cancels every hold that has run out.",
                repeats: .natural, writes: ["booking"],
                emits: ["[slot-].freed"],
                access: [
                    AccessShape(
                        "booking",
                        "update [booking+] set status = 'cancelled', cancelled_at = now() where status = 'held' and held_until < now()",
                        index: "held_until where status = 'held'", rows: 50, hot: false)
                ]),
        ],
        invariants: ["Two live [booking~] rows can never share a time: the engine refuses the second by constraint."],
        sources: ["PostgreSQL 15 manual, 5.4.6 exclusion constraints; btree_gist"])

    static let waitingList = Pattern(
        .waitingList, "Waiting list with offers", module: "booking",
        tables: [
            TableShape(
                "waiting_entry", "Who waits for what, in order, and the offer that runs.",
                """
                -> patient cascade
                waiter -> account cascade unless patient
                -> provider cascade?
                -> place cascade?
                offered -> slot set null?
                * status in waiting|offered|accepted|expired|left = waiting
                * joined_at timestamptz = now()
                * offer_expires_at timestamptz?
                unique offered_id where status = 'offered' -- a freed [slot~] is offered to one person at a time if slot
                check offer_has_an_end: status <> 'offered' or offer_expires_at is not null
                """)
        ],
        operations: [
            OperationShape(
                "join-[waiting_entry-]", .write, verbs: ["join", "add", "wait"], on: ["waiting_entry"], "POST",
                "/[waiting_entry/]", "Joins the waiting list.",
                request: .resource, response: .resource, status: 201, repeats: .key, writes: ["waiting_entry"]),
            OperationShape(
                "accept-offer", .write, verbs: ["accept", "take"], on: ["waiting_entry", "offer", "slot"], "POST",
                "/[waiting_entry/]/{id}/acceptance",
                "Takes what was offered.", response: .resource, status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        410, "offer-expired", "The time to accept has run out",
                        "Stay on the list; the next offer comes.")
                ],
                writes: ["waiting_entry", "booking"], emits: ["[booking-].confirmed"],
                guards: "One update from offered to accepted within its time, in the transaction that books.",
                access: [
                    AccessShape(
                        "waiting_entry",
                        "update [waiting_entry+] set status = 'accepted' where id = $1 and status = 'offered' and offer_expires_at > now()"
                    )
                ]),
            OperationShape(
                "offer-freed-[slot/]", .job, verbs: ["offer", "notify", "promote"],
                on: ["waiting_entry", "slot", "offer"], for: .commands,
                "Offers what was freed to the next who waits and moves on when the time to accept has run out.",
                repeats: .natural,
                reads: ["slot"], writes: ["waiting_entry"], emits: ["[waiting_entry-].offered"],
                access: [
                    AccessShape(
                        "waiting_entry",
                        "select id from [waiting_entry+] where status = 'waiting' order by joined_at limit 1 for update skip locked",
                        index: "joined_at where status = 'waiting'", hot: false),
                    AccessShape(
                        "waiting_entry",
                        "select id from [waiting_entry+] where status = 'offered' and offer_expires_at < now()",
                        index: "offer_expires_at where status = 'offered'", rows: 20, hot: false),
                ]),
        ],
        sources: [manual])
}
