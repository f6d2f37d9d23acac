/// Things that are shown, written about, decided and counted: what people usually get wrong with them.
extension PracticeBook {
    static let recordPractices: [Practice] = [
        Practice(
            .reviews, anchors: ["review", "rate", "rating"],
            risks: [
                RiskPractice(
                    "review-campaign", "A campaign of bad or bought <entities> hits one page",
                    mitigation:
                        "Only who has a completed purchase writes one, once; a burst on one page is held until somebody has looked, and the average shows how many it rests on.",
                    trigger: "<entities> per hour on one page against its usual week.")
            ]),
        Practice(
            .comments, anchors: ["comment"],
            risks: [
                RiskPractice(
                    "comment-flood", "One page draws so many <entities> that reading it slows for everybody",
                    mitigation:
                        "Pages go on by key, never by offset; the newest page is kept in memory for seconds, and one author has a limit per minute.",
                    trigger: "Share of all <entities> that the busiest page gets.", likelihood: .low)
            ]),
        Practice(
            .reactions, anchors: ["heart", "like", "react", "vote", "favourit"],
            risks: [
                RiskPractice(
                    "hot-counter", "Everybody reacts to one thing and its counter becomes the narrowest place",
                    mitigation:
                        "A <entity> is a row of its own under a unique rule; counts are summed in batches and may be seconds behind.",
                    trigger: "Lock waits on counters.", likelihood: .low)
            ]),
        Practice(
            .tracking, anchors: ["track", "scan", "event", "status"],
            risks: [
                RiskPractice(
                    "order-of-events", "A <sender> reports late, and a finished state turns back",
                    mitigation:
                        "What a <sender> reports is added and never changed; the state is derived from all of it by rank and time, so order and repeats do not matter. A test plays the reports in every order.",
                    trigger: "States that went backwards, counted: must be none.", likelihood: .low)
            ]),
        Practice(
            .workflow, anchors: ["approv", "decid", "sign", "submit"],
            risks: [
                RiskPractice(
                    "own-approval", "Somebody decides on their own <entity>, or two decide the same one",
                    mitigation:
                        "The author of a <entity> is refused as its decider by the same statement that decides, and the statement demands the version that was read.",
                    trigger: "Refused decisions by reason.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .documents, anchors: ["document", "file", "version"],
            risks: [
                RiskPractice(
                    "document-address", "The address of a <entity> is passed on to somebody who may not read it",
                    mitigation:
                        "Rights are asked at every download, not on the page that shows the link; an address at the object store is signed for one reader and ends within minutes.",
                    trigger: "Downloads refused, by <entity>.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .invoicing, anchors: ["invoice", "bill"],
            risks: [
                RiskPractice(
                    "number-gap", "A crash leaves a gap in the numbers of <entities>, which the tax office asks about",
                    mitigation:
                        "The number is drawn in the transaction that issues the <entity>, from a row and not from a database sequence; a rolled-back one leaves none.",
                    trigger: "A nightly check of numbers by series.", likelihood: .low, impact: .medium)
            ]),
        Practice(
            .supportTickets, anchors: ["ticket", "case", "complain", "report"],
            risks: [
                RiskPractice(
                    "clock-of-promise",
                    "The promised time of a <entity> runs over nights and holidays, or stops for ever",
                    mitigation:
                        "Time is counted in the working hours of who answers, from the events of the <entity>; waiting for the other side stops it and an answer starts it again.",
                    trigger: "<entities> whose clock has stopped for a week.")
            ]),
        Practice(
            .surveys, anchors: ["vote", "answer", "respond", "survey"],
            risks: [
                RiskPractice(
                    "answers-traced", "Answers that were promised to be anonymous can be traced by their time",
                    mitigation:
                        "Who took part and what was answered stand in two tables without a common key or clock; results are shown from a least number of answers.",
                    trigger: "A report over fewer answers than that number.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .pulledWork, anchors: ["pull", "fetch", "poll", "claim", "lease", "run"],
            risks: [
                RiskPractice(
                    "vanished-worker",
                    "A worker vanishes with a <entity>, or comes back with a result nobody waits for",
                    mitigation:
                        "A lease has an end and a number; it is renewed while the work goes on, falls back when it is not, and a result under an old number is refused.",
                    trigger: "Leases that ended without a result, by worker.", likelihood: .high)
            ]),
        Practice(
            .connections, anchors: ["connect", "watch", "stream", "subscrib", "listen"],
            risks: [
                RiskPractice(
                    "reconnect-storm", "A release cuts every open connection and all come back in the same second",
                    mitigation:
                        "Connections are drained a part at a time; clients wait a random time that doubles, and then ask for what comes after the last number they have.",
                    trigger: "Connections opened per second after a release.", likelihood: .high)
            ]),
        Practice(
            .featureFlags, anchors: ["switch", "toggle", "flag", "roll"],
            risks: [
                RiskPractice(
                    "flag-service-away", "The source of the flags is away and features flip back and forth",
                    mitigation:
                        "Processes keep the last values they know and the code carries one for the first start; a request reads its flags once.",
                    trigger: "Age of the flags by process.", likelihood: .low)
            ]),
        Practice(
            .vectorSearch, anchors: ["search", "find", "ask"],
            risks: [
                RiskPractice(
                    "two-models", "Vectors of an old and a new model are compared, and results turn silently worse",
                    mitigation:
                        "Each vector carries its model; a new model fills a second index beside, and a judged list of questions decides about the switch.",
                    trigger: "Share of judged questions whose answer is found.")
            ]),
        Practice(
            .recommendations, anchors: ["recommend", "suggest"],
            risks: [
                RiskPractice(
                    "empty-suggestion", "Suggestions show what is gone, or nothing to who is new",
                    mitigation:
                        "The last filter reads the owner's state; who is new sees what is popular near by, and the page stands without suggestions.",
                    trigger: "Suggestions that led to something gone.")
            ]),
        Practice(
            .clickstream, anchors: ["click", "view", "impression", "event"],
            risks: [
                RiskPractice(
                    "counted-twice", "Clients repeat batches after a bad connection and sums grow too large",
                    mitigation:
                        "A <entity> carries its own id and its own time; sums take each id once within days, and late ones go to the day they belong to.",
                    trigger: "Share of repeated ids.", likelihood: .high)
            ]),
        Practice(
            .changeCapture, anchors: ["sync", "replicat", "mirror", "captur"],
            risks: [
                RiskPractice(
                    "log-held", "The reader of changes is away and the source keeps its log until the disk is full",
                    mitigation:
                        "The log that may be held is bounded; beyond it the reader begins again with a snapshot, which is rehearsed.",
                    trigger: "Bytes of log held for the reader.", impact: .high)
            ]),
        Practice(
            .dataDumps, anchors: ["dump", "publish", "download"],
            risks: [
                RiskPractice(
                    "dump-leaks", "A column added for <actors> is published to everybody with the next dump",
                    mitigation:
                        "A dump is made from a list of columns that are meant for it, never from whole tables; a test fails when it holds a column of a personal class.",
                    trigger: "A migration that touches a published table.", likelihood: .low, impact: .high)
            ]),
        Practice(
            .gameSessions, anchors: ["play", "join", "match", "game"],
            risks: [
                RiskPractice(
                    "release-ends-games", "A release ends games that are being played",
                    mitigation:
                        "A node with games takes no new ones and is stopped when the last has ended, or after the longest game; results are written before the players are told.",
                    trigger: "Games ended by us, per release.", likelihood: .high)
            ]),
    ]
}
