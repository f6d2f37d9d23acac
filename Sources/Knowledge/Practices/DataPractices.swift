/// Data that arrives from elsewhere, leaves for elsewhere, or never stops.
extension PracticeBook {
    static let dataPractices: [Practice] = [
        Practice(
            .webhooksIn, anchors: ["push", "webhook", "callback", "call_back", "notif"],
            risks: [
                RiskPractice(
                    "unknown-message", "A <sender> sends a <entity> that fits no known kind",
                    mitigation:
                        "The raw message is stored before anything reads it; what cannot be understood goes to the dead letters with its reason and is replayed after the mapping is taught.",
                    trigger: "Dead letters by <sender>.", likelihood: .high),
                RiskPractice(
                    "replay-flood", "A <sender> catches up after an outage and sends a day's messages in an hour",
                    mitigation:
                        "Storing is cheap and separate from understanding; the queue absorbs the flood and its age says how late we are.",
                    trigger: "Age of the oldest waiting message.", likelihood: .medium),
            ],
            steps: [
                StepPractice(
                    "accepted-never-lost", "Prove that an accepted <entity> is never lost",
                    accepted:
                        "Under full load the database and then the worker are stopped; every message that got a success answer is there afterwards, once, and repeats and wrong orders change nothing."
                )
            ],
            degraded: [
                "When the database or the worker is down, a <entity> is still accepted into the durable queue; only its effect is late."
            ]),
        Practice(
            .webhooksOut, anchors: ["call", "webhook", "notif", "deliver"],
            risks: [
                RiskPractice(
                    "dead-receiver", "The endpoint of one <receiver> is dead or slow and its messages pile up",
                    mitigation:
                        "Each <receiver> has its own limit of calls in flight and its own pauses[; tries go on for <time:retry>]; a dead one holds no worker, and what is left over can be sent again on request.",
                    trigger: "Messages waiting for one <receiver>.", likelihood: .high)
            ],
            steps: [
                StepPractice(
                    "slow-receiver", "Prove that one slow <receiver> holds up nobody",
                    accepted:
                        "In a test one endpoint never answers while the others are sent to at full rate; their delay does not change."
                )
            ],
            measures: [
                "Outgoing calls are signed with a secret of each <receiver>, and go only to public addresses: private ranges are refused after the name is resolved."
            ]),
        Practice(
            .polling, anchors: ["poll", "fetch"],
            risks: [
                RiskPractice(
                    "poll-limits", "A polled <source> lowers its limits or blocks us",
                    mitigation:
                        "Each has its own rate and its own pause after a refusal; what is due is taken oldest first, so a slower rate means later and never lost.",
                    trigger: "Age of the most overdue poll, by <source>.")
            ]),
        Practice(
            .deviceIngestion, anchors: ["send", "report", "push", "forward", "telemetr"],
            risks: [
                RiskPractice(
                    "storm", "A storm of <entities> arrives at once[, up to <flow.burst>]",
                    mitigation:
                        "They are appended to a bounded queue first and shown from there; the path shares no worker with the slow work.",
                    trigger: "Age of the oldest waiting <entity>.", impact: .high)
            ],
            steps: [
                StepPractice(
                    "storm-drill", "Drill the storm",
                    accepted:
                        "The largest burst of <entities>[, <flow.burst>,] is replayed in staging while the slow work runs; the screen stays within its promised age."
                )
            ]),
        Practice(
            .fileIngestion, anchors: ["file", "import", "deliver", "upload"],
            risks: [
                RiskPractice(
                    "late-file", "A file arrives last of all, broken or twice",
                    mitigation:
                        "The raw file is kept unchanged before anything reads it and is known by its checksum; reading it again changes nothing, and broken lines are reported without holding up the others.",
                    trigger: "Files expected and not arrived, an hour before the deadline.", likelihood: .high,
                    impact: .high)
            ],
            steps: [
                StepPractice(
                    "replay-day", "Replay a whole day of files",
                    accepted:
                        "The largest day's files are processed twice, with a restart in between, within the promised time; the second run changes no row."
                )
            ]),
        Practice(
            .timeSeries, anchors: ["read", "measur", "sampl"],
            risks: [
                RiskPractice(
                    "late-values", "Late or corrected values change what has already been handed on",
                    mitigation:
                        "A value is known by its source and its interval; a late one replaces the estimate[ for up to <time:late>] and the earlier value stays in the history with its author and reason. What was handed on is sent again as a correction.",
                    trigger: "Corrections to days already handed on.", likelihood: .high)
            ]),
        Practice(
            .thirdParty, anchors: ["send", "sync", "push"],
            risks: [
                RiskPractice(
                    "rejected-later",
                    "<party:record> rejects a <entity> that <people> already see as confirmed",
                    mitigation:
                        "A rejection is a state of the <entity> with its reason: it goes to the people who can repair it, the <person> is told what changes, and nothing is undone in silence. Sending again is one action.",
                    trigger: "Rejections of <party:record> per day, and the age of the oldest unrepaired one.",
                    impact: .high)
            ],
            steps: [
                StepPractice(
                    "party-window", "Prove that <party:record> may be away",
                    accepted:
                        "With <party:record> switched off for a whole window, <people> go on; when it is back every waiting <entity> arrives once and in order."
                )
            ]),
        Practice(
            .bulkExport, anchors: ["export", "download"],
            risks: [
                RiskPractice(
                    "export-leak", "An export with personal data lies around",
                    mitigation:
                        "Exports are files in a private bucket behind a signed address that ends; each is logged.",
                    trigger: "Exports older than a day.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .analytics, anchors: ["report", "analy", "dashboard"],
            risks: [
                RiskPractice(
                    "report-slows", "A report over everything slows the daily work of <actors>",
                    mitigation: "Reports read rolled-up tables and run with their own limit of time and connections.",
                    trigger: "Queries above their time limit.")
            ]),
        Practice(
            .redirects, anchors: ["redirect", "follow", "click", "open"],
            risks: [
                RiskPractice(
                    "hot-link", "One <entity> gets most of the traffic for an hour",
                    mitigation: "The target is cached in each process for seconds; clicks are counted in batches.",
                    trigger: "Share of the hottest <entity>.")
            ]),
    ]
}
