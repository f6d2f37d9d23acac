extension PatternNotes {
    /// Places, movement, measurements, connections.
    static let motion: [PatternID: String] = [
        .geoSearch: """
        holds: everything within the circle is found, across the date line and at the poles too
        consistency: seconds of delay
        load: reads around few towns
        grows: with places
        fails: a town is so full that a circle holds thousands -> nearest first with a limit, then the rest
        forces: search
        proof: random points against a plain computation of distances
        wrong: squares of degrees instead of distances
        source: PostGIS manual, chapter 5, spatial queries, version 3.3
        """,
        .liveLocation: """
        holds: a position is known by its device and time; an older one never replaces a newer
        holds: who may not see it sees nothing, and it ends with its purpose
        consistency: seconds of age, said with the position
        load: a write for each device every few seconds; reads by who watches
        grows: fastest of all; thinned after hours, deleted after days
        fails: a tunnel -> positions come in a bundle, late, and are put in order by their own time
        forces: the last position in memory, the track apart from it
        proof: bundles in any order give one track
        wrong: a row in the main database for each position, for ever
        source: GTFS Realtime 2.0, 2022
        """,
        .deviceIngestion: """
        holds: a reading is stored once, by device and its number or time
        holds: an accepted reading survives
        consistency: append first, understand later
        load: even, with storms after outages when everybody sends what was kept
        grows: devices times rate; partitioned by time
        fails: a fleet comes back at once -> devices wait a random time, the front refuses and says when to return
        fails: a clock is wrong -> arrival time is kept beside device time
        forces: async_work, partitioning
        proof: a day's readings arrive in an hour, twice; each is there once
        wrong: a transaction for each reading
        wrong: credentials shared by all devices
        source: OASIS MQTT 5.0, 2019
        """,
        .timeSeries: """
        holds: a value is known by its source and interval; a correction keeps the earlier one
        consistency: sums of the past change only by corrections that are visible
        load: appends even, reads of the newest, sums over months at month ends
        grows: rates times time; old values become sums
        fails: values come after the sum was made -> the sum of that interval is made again
        forces: partitioning, what is kept at which grain for how long
        proof: sums by day equal sums by hour across a clock change
        wrong: daylight saving by local timestamps
        wrong: deleting row by row instead of by partition
        source: TimescaleDB documentation, continuous aggregates, 2026-11
        """,
        .clickstream: """
        holds: an event is counted once, by its own id
        holds: without consent nothing is kept of the person
        consistency: minutes behind, late events go to the day they belong to
        load: several events for each page, peaks with the traffic
        grows: beyond everything else; raw events weeks, sums for ever
        fails: the collector is away -> events are dropped, never waited for
        forces: where raw events go: files by hour, a log, or columns
        proof: the same batch twice changes no sum
        wrong: events in the main database
        wrong: events without a version of their form
        source: Snowplow documentation, event deduplication, 2026-11
        """,
        .analytics: """
        holds: a number says as of when it is, and over what
        consistency: a snapshot; hours behind unless paid for
        load: heavy and rare, mornings and month ends
        grows: with history
        fails: the report slows the shop -> read from a copy or from sums, with its own limits
        forces: copies, sums or a store of columns
        proof: the report of a closed month never changes, or says that it was corrected
        wrong: two reports with two definitions of a customer
        source: Kimball, The Data Warehouse Toolkit, 3rd edition, 2013
        """,
        .connections: """
        holds: a client that comes back gets what it missed, or is told that it must read again
        consistency: in order within a connection; across a break by number
        load: open connections rather than requests; a deploy is the peak
        grows: memory with connections
        fails: a node goes -> its clients come back elsewhere after random waits
        fails: a client reads too slowly -> its buffer is bounded and it is cut off
        forces: a tier that only holds connections, release by draining
        proof: a node with all its connections is stopped; everybody is back within the promised time and nobody misses a message
        wrong: reconnecting at once, all together
        wrong: idle timeouts of balancers shorter than the heartbeat
        source: RFC 6455, WebSocket, 2011
        source: WHATWG HTML, server-sent events and Last-Event-ID
        """,
        .inMemoryState: """
        holds: a confirmed command survives the process that confirmed it
        holds: one writer for each piece of state
        consistency: serial within a piece; readers see states in order
        load: thousands of small commands a second, no reads from disk
        grows: the journal; snapshots cut it
        fails: the node dies -> another replays snapshot and journal and takes over with a higher number
        fails: the old one comes back -> its writes carry the lower number and are refused
        forces: journal before answer, size of a piece, time of a replay
        proof: the process is killed at every step; the replayed state equals the confirmed one
        wrong: confirming before the journal is on disk
        wrong: code that replays differently: clocks, chance, map order
        source: Thompson, LMAX architecture, 2011
        source: Ongaro and Ousterhout, Raft, USENIX ATC 2014
        """,
        .gameSessions: """
        holds: the server's state decides; a client only asks
        holds: a result is counted once
        consistency: ticks in order within a session
        load: evenings and launches; a session for minutes on one node
        grows: results stay, sessions vanish
        fails: a node dies -> its sessions end and their players are told, ranked ones do not count
        forces: matchmaking, a node for a session, regions by latency
        proof: clients that send impossible moves are corrected
        wrong: rolling releases that end running games
        source: Valve, Source multiplayer networking
        """,
    ]
}
