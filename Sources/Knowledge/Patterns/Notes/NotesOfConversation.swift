extension PatternNotes {
    /// What people say and show to each other.
    static let conversation: [PatternID: String] = [
        .messaging: """
        holds: a sent message is there once, in one order for everybody in the conversation
        holds: only members read it
        consistency: serial within a conversation; delivery to devices at least once, shown once by its id
        load: writes near reads; one message for each member's devices
        grows: for ever unless people delete
        fails: the client repeats after a timeout -> its own id makes it one message
        fails: a device was away for a week -> it asks for what comes after its last number
        forces: order by number within the conversation, not by clocks
        proof: two members write at the same moment: both see the same order
        wrong: order by the phone's time
        wrong: unread counts computed on each read
        source: RFC 6120 and XEP-0198, stream management, 2018
        """,
        .presence: """
        holds: a state ends by itself when nobody renews it
        consistency: seconds of delay; nothing depends on it
        load: a write for each connection every half minute, reads for every contact
        grows: not at all
        fails: the node with the states dies -> everybody is offline for seconds and comes back
        forces: cache
        proof: a phone without network is offline after the promised time
        wrong: writing presence to the main database
        wrong: telling everybody of every change instead of those who look
        source: RFC 6121, presence, 2011
        """,
        .socialGraph: """
        holds: a pair follows or not; twice changes nothing
        holds: a block works in both directions, everywhere
        consistency: blocks at once, counts in minutes
        load: reads of "who follows" far above changes; a few accounts have most followers
        grows: edges grow faster than people
        fails: one account with millions of followers -> its lists are paged by key and never counted live
        forces: feed_delivery
        proof: following and unfollowing from two devices ends in what was said last
        wrong: counting followers by a query on every profile
        source: Bronson et al., TAO, USENIX ATC 2013
        """,
        .feed: """
        holds: a post is in the feed of those who may see it and of nobody else
        consistency: seconds to minutes; one's own post at once
        load: reads far above posts; a few authors reach most readers
        grows: copies for each reader, if written on posting
        fails: an author with millions of followers posts -> read theirs when the feed is read, write the others' on posting
        fails: a feed is lost -> it is built again from posts and follows
        forces: feed_delivery
        proof: a post of the most followed author is visible everywhere within its promised time, and nothing else got slower
        wrong: copying on posting for everybody
        wrong: pages by offset, which repeat and skip while new posts arrive
        source: Krikorian, Timelines at Scale, QCon 2012
        """,
        .comments: """
        holds: a comment belongs to a thing that its reader may see
        consistency: the author sees it at once, others within seconds
        load: a few things get most comments
        grows: with readers, spam first
        fails: a flood under one thing -> limits by author and thing, the newest page is cached
        forces: depth of replies, who removes
        proof: a removed comment keeps its replies readable
        wrong: a tree walked by one query for each level
        source: PostgreSQL manual, 7.8 recursive queries, version 15
        """,
        .reactions: """
        holds: one reaction of a person for a thing
        holds: the count equals the rows, after a moment
        consistency: the row at once, the count in seconds
        load: bursts on one thing
        grows: fastest of all tables
        fails: one counter row is the bottleneck -> counts are summed in batches or spread over several rows
        forces: exact or rounded counts
        proof: a thousand people react at once: a thousand rows, and the count follows
        wrong: updating the count in the same transaction
        source: PostgreSQL manual, INSERT ON CONFLICT, version 15
        """,
        .reviews: """
        holds: a person reviews what they bought, once
        consistency: averages in minutes
        load: reads far above writes
        grows: slowly
        fails: a campaign of bad reviews -> held back by rule until somebody has looked
        forces: what proves the purchase, whether edits are shown
        proof: the average after edits and removals equals a fresh sum
        wrong: ranking by the average without the number behind it
        source: Wilson, JASA 1927, for ranking by a lower bound
        source: Directive (EU) 2019/2161 on verified reviews
        """,
        .collaboration: """
        holds: every copy ends the same when all changes have arrived
        holds: no change of a person is lost in silence
        consistency: convergence; the server gives one order or merges are commutative
        load: a message for each keystroke, few documents hot at a time
        grows: change logs, compacted into snapshots
        fails: the connection drops -> changes wait locally and are sent again by number
        fails: the server of a document dies -> another loads the snapshot and the log
        forces: operational transformation or CRDT, one process for each open document
        proof: random edits of five clients with cuts and delays: all copies equal
        wrong: last write wins on whole documents
        source: Shapiro et al., Conflict-free Replicated Data Types, 2011
        source: Ellis and Gibbs, Concurrency Control in Groupware, 1989
        """,
        .moderation: """
        holds: what was decided stands with its rule, its author and its appeal
        consistency: hidden at once everywhere, including caches and feeds
        load: bursts after events
        grows: reports and decisions, kept as evidence
        fails: the classifier is away -> new things wait or pass by rule, never by chance
        forces: before or after publishing, who decides, by when
        proof: a removed picture is gone from the edge within its promised time
        wrong: deleting what may be needed as evidence
        source: Regulation (EU) 2022/2065 (DSA), articles 16, 17 and 20
        """,
        .supportTickets: """
        holds: a case has one owner or is waiting for one
        consistency: two people who take the same case: one gets it
        load: office hours, and hours after a mishap
        grows: notes and attachments, kept for years
        fails: mail loops -> own mails are recognised and never answered
        forces: what counts as answered, in whose hours
        proof: the clock of a promise stops and goes on over a weekend
        wrong: the address of the sender as proof of who it is
        source: RFC 3834, automatic responses to mail, 2004
        """,
    ]
}
