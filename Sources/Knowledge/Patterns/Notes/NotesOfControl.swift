extension PatternNotes {
    /// Data and calls that cross the border of the system.
    static let control: [PatternID: String] = [
        .webhooksIn: """
        holds: what was answered with success is never lost
        holds: an event has its effect once, in any order
        consistency: stored raw and acknowledged, understood later
        load: bursts when a sender catches up
        grows: raw messages, deleted after weeks
        fails: it cannot be understood -> kept with its reason and replayed after the fix
        fails: the sender is forged -> the signature is checked over the raw bytes, with a window of time
        forces: async_work
        proof: every message twice and reversed, with the database stopped in between
        wrong: working before answering, so the sender's timeout makes repeats
        wrong: parsing before checking the signature
        source: Standard Webhooks specification, 2023
        """,
        .webhooksOut: """
        holds: an event is delivered at least once to each receiver, or its failure is visible
        consistency: the event commits with the change; order only within a thing, by number
        load: one receiver may be slower than all others together
        grows: attempts, deleted after weeks
        fails: a receiver is dead -> its own pauses and its own limit; after days it is switched off and told
        fails: an address points inside our network -> refused after the name is resolved
        forces: async_work, signatures, replay on request
        proof: one receiver never answers; the others notice nothing
        wrong: sending in the transaction
        wrong: a shared secret for all receivers
        source: Standard Webhooks specification, 2023
        source: OWASP SSRF Prevention Cheat Sheet, 2024
        """,
        .polling: """
        holds: what is due is asked; nothing is asked more often than allowed
        consistency: as old as the last answer, which is said
        load: even by design
        grows: states, not answers
        fails: the source refuses -> a pause of its own, oldest first afterwards
        forces: rates by source, what counts as changed
        proof: the process is stopped for an hour; afterwards the oldest are asked first and no limit is broken
        wrong: asking all at the full minute
        source: RFC 9110, 13.1.2 conditional requests and 10.2.3 Retry-After, 2022
        """,
        .thirdParty: """
        holds: our record says what we know: sent, confirmed, refused, unknown
        consistency: eventual, with an owner for each field
        load: theirs, with their limits
        grows: messages and answers, kept for disputes
        fails: it is away -> work goes on, what waits is sent in order
        fails: it answers yes and means no -> compared with their list every night
        forces: who is master of which field
        proof: it is switched off for a window; when it is back everything arrives once
        wrong: their identifiers as our keys
        wrong: a call inside our transaction
        source: Nygard, Release It!, 2nd edition, 2018
        """,
        .publicAPI: """
        holds: what worked yesterday works tomorrow, within a version
        holds: a key does what it was given for, and no more
        consistency: limits are counted roughly, bills exactly
        load: few callers make most calls; loops of a broken client
        grows: keys and usage
        fails: one caller floods -> refused with the time to come back, by key
        forces: versions, pagination, limits, idempotency
        proof: the old client's recorded calls against every release
        wrong: pages by offset
        wrong: keys that can be read again after they were shown
        source: RFC 9457, Problem Details, 2023
        source: OWASP API Security Top 10, API4, 2023
        """,
        .fileIngestion: """
        holds: a file has its effect once, known by its checksum
        holds: no row is dropped in silence
        consistency: all of a file or what is said to be good of it, by rule
        load: at the deadline, all senders together
        grows: raw files, kept unchanged
        fails: half a file -> the end is announced by a second name or a count
        fails: bad rows -> reported by line with their reason, the rest goes on
        forces: the format by contract, corrections as new files
        proof: the largest day twice, with a kill in between
        wrong: reading a file while it is still being written
        source: RFC 4180, CSV, 2005
        """,
        .bulkExport: """
        holds: an export is a picture of one moment
        holds: its link ends, and its reader may read all that is in it
        consistency: a snapshot
        load: rare and heavy, month ends
        grows: files, deleted after days
        fails: it takes longer than a request -> a job with a link when it is done
        forces: background work, formats
        proof: rows that change while it runs are in it once, as they were
        wrong: pages by offset over changing rows
        source: PostgreSQL manual, 13.2.2 repeatable read, version 15
        """,
        .dataDumps: """
        holds: a dump is complete, of one moment, and named by its date
        holds: nothing of a person is in it that is not public
        consistency: days behind, said in its name
        load: downloads in bursts after each release, from robots first
        grows: a whole copy for each release kept
        fails: making it slows the shop -> made from a copy, at night, with a limit of its own
        fails: a broken one is published -> checked by counts and checksums before its name is made known
        forces: format and licence of the data, full or differences, who pays for the traffic
        proof: a stranger loads it with the published schema and gets the published counts
        wrong: exporting tables instead of a contract that survives the next migration
        source: W3C Data on the Web Best Practices, 2017
        source: MusicBrainz and Wikimedia, database dumps, documentation
        """,
        .changeCapture: """
        holds: every committed change arrives, in order for each key
        consistency: at least once; the receiver applies by version
        load: as writes; a large update is a flood
        grows: the log on the source when nobody reads
        fails: the reader is away for days -> the log is bounded and a new snapshot begins
        fails: a column changes -> the schema travels with the change
        fails: quality of rows is bad -> checked by count, nulls and keys before anybody uses it
        forces: log, outbox or comparison
        proof: a day with a restart in the middle; counts and sums by key agree
        wrong: two writes, one to the store and one to the queue
        source: Debezium documentation, exactly once and snapshots, 2026-11
        """,
        .redirects: """
        holds: a short name leads to one place and is never given to another
        consistency: a changed target is seen within the cache's time
        load: reads alone, one link at a time is hot
        grows: slowly; clicks fast
        fails: the store is away -> known links from memory, the rest says so
        fails: a link leads to fraud -> blocked within minutes, everywhere
        forces: cache, permanent or temporary status
        proof: all of the keys in a cache that is too small: still within the promised time
        wrong: 301, which browsers remember for ever
        wrong: counting a click in the request
        source: RFC 9110, 15.4 redirection, 2022
        """,
    ]

    /// Work that machines do, and how releases are steered.
    static let machines: [PatternID: String] = [
        .pulledWork: """
        holds: a piece of work has one worker at a time, and is never lost with one
        holds: a result of an untrusted worker counts after it was checked
        consistency: a lease with an end and a number; a late result of an old lease is refused
        load: workers ask all the time; a long poll saves most of it
        grows: with work done, deleted after weeks
        fails: a worker vanishes -> its lease ends and another gets the work
        fails: a worker lies -> the same work to two others, and trust by history
        fails: work kills every worker -> after few tries it goes aside with its reason
        forces: size of a piece, time of a lease, what a worker may see
        proof: workers are killed at random for an hour; each piece is done, and counted once
        wrong: leases without renewal, so long work is done twice
        wrong: secrets in the work sent to strangers
        source: Anderson, BOINC, GRID 2004
        source: PostgreSQL manual, SELECT, SKIP LOCKED, version 15
        """,
        .featureFlags: """
        holds: a person sees one variant as long as the experiment runs
        holds: a switch works without a release
        consistency: seconds of delay between processes; one value within a request
        load: read on every request from memory
        grows: flags that nobody removes
        fails: the flag service is away -> the last known values, then the value in the code
        forces: who may switch in production, when a flag must be gone
        proof: both ways of every flag in the test-suite; the service cut off in staging
        wrong: a call over the network for each flag
        wrong: old flags used again for something new
        source: OpenFeature specification, 2026-11
        source: SEC order 34-70694 on Knight Capital, 2013
        """,
        .modelInference: """
        holds: an answer says which model and version gave it
        holds: what a model suggests is allowed by the same rules as what a person does
        consistency: none; the same question may get another answer
        load: seconds and tokens for each call; few at once
        grows: inputs and outputs, as long as they may be kept
        fails: the model is slow or away -> a queue with an end, a smaller model, or the way without
        fails: text of strangers gives orders -> it is data, tools are allowed by the caller's rights
        forces: background or while somebody waits, own machines or a provider, what may leave
        proof: a fixed set of questions with judged answers before each change of model or prompt
        proof: the cost of a day is bounded by a limit that was tried
        wrong: retrying a call that costs money without a limit
        wrong: personal data in prompts to a provider without a contract
        source: OWASP Top 10 for LLM Applications, 2025
        source: Sculley et al., Hidden Technical Debt in Machine Learning Systems, NIPS 2015
        """,
    ]
}
