/// Posts, pictures, conversations and those who watch over them.
extension PracticeBook {
    static let contentPractices: [Practice] = [
        Practice(
            .feed, anchors: ["feed", "timeline", "open"],
            risks: [
                RiskPractice(
                    "feed-strategy",
                    "The <entity>, read by a query over those whom one follows, becomes too slow as follows grow",
                    mitigation:
                        "Reading by query costs nothing when a large account posts: <fact:follower> followers would be as many writes[, while a reader joins only <fact:fanout> accounts]. The next step is a stored <entity> for the accounts that read most, with large accounts still read by query.",
                    trigger:
                        "The tail latency of the <entity>[ passes <derived:feed_trigger> of its <flow.latency>] in a normal week.",
                    impact: .medium),
                RiskPractice(
                    "celebrity-rush", "A large account posts and everybody opens it at once",
                    mitigation:
                        "The page and its pictures are the same for all and come from the cache at the edge; counters are added up in batches and never lock the post's row.",
                    trigger: "Requests for one <entity> per second.", likelihood: .high),
            ]),
        Practice(
            .mediaUpload, anchors: ["upload", "post", "photo", "pictur", "imag", "video"],
            risks: [
                RiskPractice(
                    "upload-abandoned", "Uploads that were never finished fill the bucket",
                    mitigation:
                        "An upload goes straight to the bucket with a signed address; what no row refers to is removed by the bucket's own rule.",
                    trigger: "Objects without a row.", likelihood: .high, impact: .low)
            ],
            steps: [
                StepPractice(
                    "upload-path", "Take one picture from the phone to the screen",
                    accepted:
                        "A file of the largest allowed size is uploaded to the bucket, processed, and shown at its small size; a file of a wrong type is refused."
                )
            ],
            degraded: [
                "When the picture job is behind, the new <entity> shows its place holder and everything else stays as it is."
            ]),
        Practice(
            .moderation, anchors: ["report", "hide", "moder", "scan", "check"],
            risks: [
                RiskPractice(
                    "report-unseen", "A reported <entity> stays visible because nobody looks",
                    mitigation:
                        "Reports wait in a list by age, the oldest raises a ticket[ to the <moderators>], and hiding is one flag that every read honours at once.",
                    trigger: "Age of the oldest open report.", impact: .high)
            ]),
        Practice(
            .messaging, anchors: ["messag", "chat", "ask", "send", "write"],
            risks: [
                RiskPractice(
                    "connections-lost", "A restart drops every open connection and all <actors> come back at once",
                    mitigation:
                        "Clients wait a random time before they come back and then fetch what they missed by the last id they have; the stream itself is never the only copy.",
                    trigger: "Reconnections per second after a release.", likelihood: .high)
            ],
            degraded: [
                "When live delivery is down, a <entity> is stored as before and shown at the next refresh."
            ]),
        Practice(
            .collaboration, anchors: ["edit", "collabor"],
            risks: [
                RiskPractice(
                    "edits-conflict", "Two people change one <entity> and one change is lost",
                    mitigation:
                        "Each change names the version it was made on; a stale one is refused or merged, never silent.",
                    trigger: "Conflicts per day.")
            ]),
        Practice(
            .notifications, anchors: ["remind", "notif", "send", "alert"],
            risks: [
                RiskPractice(
                    "message-reveals",
                    "A message to <recipients> says more than a stranger on the lock screen may read",
                    mitigation:
                        "Templates hold a fixed sentence, a time and a link; a test fails when a template names a field of a sensitive class.",
                    trigger: "A change to any template.", likelihood: .low, impact: .high)
            ],
            degraded: [
                "When <party:message> is down, messages wait in the queue; what is too late to be useful is dropped and counted."
            ]),
        Practice(
            .modelInference, anchors: ["generat", "classif", "summar", "infer"],
            risks: [
                RiskPractice(
                    "model-cost", "Calls to the model grow faster than the budget",
                    mitigation:
                        "Each tenant has a budget of calls, answers are kept by input, and above the budget the feature says so.",
                    trigger: "Spending on the model per week.", likelihood: .high)
            ]),
    ]
}
