/// Patterns of systems in which it matters where somebody is.
extension PatternLibrary {
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
        ], sources: ["PostgreSQL 15 manual, chapter 64.2: built-in GiST operator classes (point_ops)"])

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
