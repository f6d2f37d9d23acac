/// Work, learning, permission and privacy.
extension PracticeBook {
    static let controlPractices: [Practice] = [
        Practice(
            .quizzes, anchors: ["answer", "quiz", "attempt", "exam", "save"],
            risks: [
                RiskPractice(
                    "exam-morning", "Everybody saves an <entity> at once at <peak_window>",
                    mitigation:
                        "The site is sized for <flow.peak> beforehand, a save is one small upsert that waits for the disk of two machines, and reading lessons may slow down before saving does.",
                    trigger: "Rehearsal before each date, and the age of the newest saved <entity> during it.",
                    likelihood: .high, impact: .high)
            ],
            steps: [
                StepPractice(
                    "rehearsal", "Rehearse <peak_window>",
                    accepted:
                        "At <flow.peak> for the whole length, one server and then the database's primary are stopped: every <entity> that was answered with success is there afterwards."
                )
            ],
            degraded: [
                "When the database fails over, the browser keeps the last <entity> and sends it again under the same key; nobody loses work."
            ]),
        Practice(
            .certificates, anchors: ["certificat", "verif", "look_up"],
            risks: [
                RiskPractice(
                    "certificate-outlives", "A <entity> must be checkable after the person behind it is gone",
                    mitigation:
                        "The public check reads a small record of its own, with number, title and date, that does not refer to the account.",
                    trigger: "A check that finds nothing for a printed number.", likelihood: .low)
            ]),
        Practice(
            .auditLog, anchors: ["log", "record", "audit", "look"],
            measures: [
                "The access log is a table that can only be added to: the application's role may insert and read, not change or delete; it is not the application's own log[ and is kept <retention:audit>]."
            ]),
        Practice(
            .consent, anchors: ["consent", "prefer", "refus", "opt"],
            steps: [
                StepPractice(
                    "consent-honoured", "Prove that a refusal is honoured everywhere",
                    accepted:
                        "With the refusal of one <actor> set, the app, the staff's screen and every export show only the coarse figures; the test fails on any finer value."
                )
            ],
            measures: [
                "What one <actor> has agreed to decides in the query itself how fine the figures are that app, staff and exports can read; a refusal takes effect with the next request."
            ]),
        Practice(
            .dataErasure, anchors: ["delet", "leav", "clos", "purg", "eras"],
            risks: [
                RiskPractice(
                    "erasure-incomplete", "Something of a person stays behind after erasure",
                    mitigation:
                        "One list names every table and bucket with personal data, the job works through that list and writes what it did; a test creates a person with everything and looks for what is left. Backups forget as they expire.",
                    trigger: "Erasures not finished in time.", impact: .high)
            ],
            steps: [
                StepPractice(
                    "erasure", "Prove the erasure of one person",
                    accepted:
                        "After the job has run[, at most <time:delet> later], a search over every table and bucket finds nothing of the test person, and what the law keeps is still there without a name."
                )
            ]),
        Practice(
            .search, anchors: ["search", "find", "brows"],
            risks: [
                RiskPractice(
                    "search-slow", "Search over <entities> becomes slower as they grow",
                    mitigation:
                        "The index is in the same database and is measured with the planned number of rows; a search engine is the next step and is fed from the outbox.",
                    trigger: "The tail of search latency[ against its promise of <flow.latency>].")
            ],
            degraded: [
                "When search is slow or off, <actors> can still open what they know, and the list shows the newest first."
            ]),
        Practice(
            .publicAPI, anchors: ["api", "call", "integrat"],
            risks: [
                RiskPractice(
                    "caller-breaks", "A change breaks a caller that we do not know",
                    mitigation:
                        "Fields are only added; a second major version lives beside the first until nobody calls it.",
                    trigger: "Calls to a version that is to end.")
            ]),
        Practice(
            .healthRecords, anchors: ["patient", "record", "appoint", "book"],
            risks: [
                RiskPractice(
                    "record-snooping", "A member of staff looks at records without a reason",
                    mitigation:
                        "Every look is written with person, time and reason in the same transaction as the read, and unusual numbers of looks raise a ticket.",
                    trigger: "Looks per person and day against their own average.", impact: .high)
            ]),
        Practice(
            .leaderboards, anchors: ["score", "rank", "leader"],
            risks: [
                RiskPractice(
                    "hot-score", "The last minutes of a contest write one list from everywhere",
                    mitigation: "Scores are written per person and ranked in batches; the list says how old it is.",
                    trigger: "Age of the shown ranking.")
            ]),
        Practice(
            .inMemoryState, anchors: ["move", "play", "join", "match"],
            risks: [
                RiskPractice(
                    "shard-lost", "A process with live state dies",
                    mitigation: "Every change is in the journal before it is confirmed; another process reads it back.",
                    trigger: "Time to take over, measured in a drill.", impact: .high)
            ]),
    ]
}
