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

    static let scheduling = Pattern(
        .scheduling, "Working hours and blocks", module: "booking",
        tables: [
            TableShape(
                "schedule", "When somebody is there, and when not.",
                """
                -> provider cascade
                person -> account restrict unless provider
                -> place restrict?
                kind in working|blocked = working
                starts_at timestamptz
                ends_at timestamptz
                note text?
                * created_at timestamptz = now()
                check ends_after_start: ends_at > starts_at
                exclude no_overlap: [provider]_id with =, kind with =, tstzrange(starts_at, ends_at) with && if provider
                exclude no_overlap: person_id with =, kind with =, tstzrange(starts_at, ends_at) with && unless provider
                """)
        ],
        operations: [
            OperationShape(
                "publish-[schedule-]", .write, verbs: ["publish", "plan", "set", "enter", "assign"],
                on: ["schedule", "working_hour"], "POST", "/[schedule/]", for: .staff,
                "Publishes when somebody is there; the bookable times follow from it.", request: .resource,
                response: .resource, status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "[schedule-]-overlaps", "It overlaps another entry",
                        "Change or remove the other entry first.")
                ], writes: ["schedule", "slot"],
                emits: ["[schedule-].published"]),
            OperationShape(
                "block-time", .write, .whenPresent, verbs: ["block", "close"],
                on: ["schedule", "time", "block", "slot"], "POST", "/[schedule/]/blocks", for: .staff,
                "Blocks a time; what is booked in it is listed for a person to move.", request: .resource,
                response: .resource, status: 201, repeats: .key,
                writes: ["schedule", "slot"], emits: ["[schedule-].blocked"]),
        ],
        sources: [manual])

    static let notifications = Pattern(
        .notifications, "Notifications", module: "notifications",
        tables: [
            TableShape(
                "notification", "What is told to whom, by which way, and whether it arrived.", time: "due_at",
                life: .days(90, why: "after that nobody asks whether a message arrived"),
                """
                recipient -> account cascade
                -> booking cascade?
                channel in email|sms|push = email
                template text -- words and names only; nothing a stranger may not read over a shoulder
                due_at timestamptz
                * status in due|sent|failed|suppressed = due
                * attempts smallint = 0
                * sent_at timestamptz?
                * provider_reference text? :internal
                * created_at timestamptz = now()
                unique [booking]_id, template, channel, due_at if booking -- a reminder goes out once
                """)
        ],
        operations: [
            OperationShape(
                "send-[notification/]", .job, verbs: ["send", "remind", "notify", "alert", "tell", "warn"],
                on: ["notification"], for: .commands,
                "Sends what is due; its own id is the provider's idempotency key.", repeats: .natural,
                writes: ["notification"],
                guards: "A worker takes rows with skip locked, so two workers never send the same one.",
                access: [
                    AccessShape(
                        "notification",
                        "select id from [notification+] where status = 'due' and due_at <= now() order by due_at limit 100 for update skip locked",
                        index: "due_at where status = 'due'", rows: 100, hot: false)
                ])
        ],
        sources: [manual])

    static let geoSearch = Pattern(
        .geoSearch, "Search by distance", module: "search",
        tables: [
            TableShape(
                "item", .whenPresent, "",
                """
                latitude double precision :personal
                longitude double precision :personal
                check on_earth: latitude between -90 and 90 and longitude between -180 and 180
                """)
        ], sources: ["PostgreSQL 15 manual, appendix F: cube, earthdistance"])

    static let liveLocation = Pattern(
        .liveLocation, "Live positions", module: "positions",
        tables: [
            TableShape(
                "position", "The last known place of everything that moves, and the way it took while that matters.",
                key: .number, time: "recorded_at",
                appendOnly: true, life: .days(30, why: "a path is personal and useful for complaints only for weeks"),
                """
                -> driver cascade
                -> device cascade unless driver
                latitude double precision :personal
                longitude double precision :personal
                recorded_at timestamptz
                * received_at timestamptz = now()
                unique [driver]_id, recorded_at if driver -- one position for a mover and moment
                unique [device]_id, recorded_at unless driver -- one position for a mover and moment
                """)
        ],
        operations: [
            OperationShape(
                "report-[position-]", .stream, verbs: ["send", "report", "update", "stream"],
                on: ["position", "location"], "POST", "/[position/]", for: .ingest,
                "Takes positions in batches, in any order.", request: .fields("positions:list:object"), status: 202,
                repeats: .message, writes: ["position"],
                guards: "Mover and moment are unique; a repeat changes nothing."),
            OperationShape(
                "follow-[ride-]", .stream, .whenPresent, verbs: ["follow", "watch", "see", "track"],
                on: ["position", "driver", "ride", "device"], "GET", "/[position/]/latest",
                "Shows where somebody is now.", response: .resource, repeats: .natural, reads: ["position"],
                access: [
                    AccessShape(
                        "position",
                        "select latitude, longitude, recorded_at from [position+] where [driver|device]_id = $1 order by recorded_at desc limit 1",
                        index: "[driver|device]_id, recorded_at desc")
                ]),
        ],
        sources: [manual])

    static let dispatch = Pattern(
        .dispatch, "Giving work to people on the road", module: "dispatch",
        tables: [
            TableShape(
                "driver", "Who can take work.",
                """
                display_name text :personal
                * status in off|free|busy = off
                * last_latitude double precision? :personal
                * last_longitude double precision? :personal
                * seen_at timestamptz?
                * created_at timestamptz = now()
                """),
            TableShape(
                "ride", "The work itself, from request to done.", life: .legal,
                """
                requester -> account restrict?
                -> driver restrict?
                * status in requested|assigned|accepted|under_way|done|cancelled = requested
                description text = ''
                * requested_at timestamptz = now()
                * assigned_at timestamptz?
                * done_at timestamptz?
                unique [driver]_id where status in ('accepted', 'under_way') -- nobody is on two at once
                check assigned_to_somebody: status in ('requested', 'cancelled') or [driver]_id is not null
                """),
        ],
        operations: [
            OperationShape(
                "request-[ride-]", .write, verbs: ["request", "order", "book", "create", "report"], on: ["ride"],
                "POST", "/[ride/]", "Asks for a [ride~].", request: .resource,
                response: .resource, status: 201, repeats: .key, writes: ["ride"], emits: ["[ride-].requested"]),
            OperationShape(
                "assign-[ride-]", .write, verbs: ["assign", "dispatch", "match"], on: ["ride", "driver"], "PUT",
                "/[ride/]/{id}/[driver-]", for: .staff, "Gives a [ride~] to a [driver~].",
                request: .fields("[driver]_id:uuid"), response: .resource, repeats: .natural,
                errors: [
                    ErrorShape(
                        409, "[ride-]-taken", "The [ride~] was given to somebody else",
                        "Read the [ride~]; choose another.")
                ], writes: ["ride"], emits: ["[ride-].assigned"],
                guards: "One update from requested to assigned; the second assignment changes no row.",
                access: [
                    AccessShape(
                        "ride",
                        "update [ride+] set status = 'assigned', [driver]_id = $2, assigned_at = now() where id = $1 and status = 'requested'"
                    ),
                    AccessShape(
                        "ride", "select * from [ride+] where status = 'requested' order by requested_at limit 50",
                        index: "requested_at where status = 'requested'", rows: 50),
                ]),
            OperationShape(
                "accept-[ride-]", .write, .whenPresent, verbs: ["accept", "take", "confirm"], on: ["ride"], "POST",
                "/[ride/]/{id}/acceptance", "Takes a [ride~].", response: .resource, repeats: .natural,
                errors: [ErrorShape(409, "[ride-]-taken", "Somebody else was faster", "Look at the next one.")],
                writes: ["ride"], emits: ["[ride-].accepted"],
                guards: "The partial unique rule lets a [driver~] accept one [ride~] at a time.",
                access: [
                    AccessShape(
                        "ride",
                        "update [ride+] set status = 'accepted', [driver]_id = $2 where id = $1 and status in ('requested', 'assigned')"
                    )
                ]),
            OperationShape(
                "finish-[ride-]", .write, .whenPresent, verbs: ["finish", "complete", "close", "end"], on: ["ride"],
                "POST", "/[ride/]/{id}/completion", "Ends a [ride~].", response: .resource,
                repeats: .natural, writes: ["ride"], emits: ["[ride-].done"],
                access: [
                    AccessShape(
                        "ride",
                        "update [ride+] set status = 'done', done_at = now() where id = $1 and status in ('accepted', 'under_way')"
                    )
                ]),
        ],
        sources: [manual])
}
