/// Booking, waiting, scheduling, finding places.
extension PracticeBook {
    static let timePractices: [Practice] = [
        Practice(
            .booking, anchors: ["book", "reserv", "hold", "appoint"],
            risks: [
                RiskPractice(
                    "opening-rush", "<actors> crowd in at <peak_window> and compete for the same few <entities>",
                    mitigation:
                        "The constraint of the database decides who gets it; the loser is told at once and sees what is free next to it.[ The site is sized for <flow.peak> of these.]",
                    trigger: "Conflicts answered per minute, and waits for locks.", likelihood: .high)
            ],
            steps: [
                StepPractice(
                    "one-winner", "Prove that two <actors> never get the same <entity>",
                    accepted:
                        "A test lets many callers <verb> one <entity> at the same moment: one succeeds, every other gets a conflict, and a repeat with the same idempotency key gets the first answer."
                )
            ],
            degraded: [
                "When no new <entity> can be written, what is booked stays readable and search says that booking is closed for the moment."
            ]),
        Practice(
            .waitingList, anchors: ["offer", "accept", "wait", "join"],
            risks: [
                RiskPractice(
                    "offer-expired", "Someone accepts an offer after it has gone to the next on the list",
                    mitigation:
                        "An offer is one row with an end[ after <time:offer>] and accepting is a conditional update that looks at that end on the database's clock.",
                    trigger: "Accepts answered with a conflict.")
            ]),
        Practice(
            .scheduling, anchors: ["publish", "schedul", "plan", "roster", "block"],
            risks: [
                RiskPractice(
                    "clock-change", "A <entity> moves by an hour when the clocks change",
                    mitigation:
                        "Times are stored as instants with the place's time zone beside them, and shown in the local time of the place.",
                    trigger: "The two weekends of the year at which clocks change.")
            ]),
        Practice(
            .geoSearch, anchors: ["search", "find", "near", "locat"],
            risks: [
                RiskPractice(
                    "dense-area", "A search in the densest area reads far more rows than elsewhere",
                    mitigation:
                        "The index orders by distance and stops at one page[ within <rule:radius>]; the load test asks in the densest place.",
                    trigger: "The slowest search of the week, by place.")
            ]),
        Practice(
            .liveLocation, anchors: ["locat", "position", "track"],
            risks: [
                RiskPractice(
                    "position-flood", "Positions of <actors> arrive faster than they are written",
                    mitigation:
                        "Only the newest position of each is kept hot, older ones are written in batches, and an overloaded server asks senders to slow down.",
                    trigger: "Age of the newest position shown.")
            ]),
        Practice(
            .dispatch, anchors: ["dispatch", "assign", "match", "accept"],
            risks: [
                RiskPractice(
                    "assigned-twice", "One <entity> is given to two people",
                    mitigation:
                        "Assigning is one conditional update on the <entity>'s row; the second gets a conflict.",
                    trigger: "Conflicts on assignment.", impact: .high)
            ]),
    ]
}
