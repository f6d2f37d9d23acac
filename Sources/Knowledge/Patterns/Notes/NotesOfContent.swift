extension PatternNotes {
    /// Files, courses, finding things.
    static let content: [PatternID: String] = [
        .mediaUpload: """
        holds: nothing is shown before it was checked
        holds: a file belongs to the record that announced it, or is swept away
        consistency: the record first, the bytes straight to the object store, the state by the store's report
        load: few and large; evenings
        grows: bytes far beyond rows
        fails: the upload breaks off -> resumed by parts, or the record expires with its parts
        fails: a picture crashes the decoder -> decoded in a process that may die, tried few times
        forces: media
        proof: a file that claims to be a picture and is a script is never served
        wrong: bytes through the application's processes
        wrong: trusting the content type of the client
        source: OWASP File Upload Cheat Sheet, 2024
        source: tus 1.0, resumable upload protocol, 2016
        """,
        .mediaDelivery: """
        holds: what is private is served only against a link that ends
        consistency: a removed file is gone from the edge within its promised time
        load: reads alone, most for what is new
        grows: egress, not storage, makes the bill
        fails: the network at the edge is away -> the origin answers fewer, at lower quality
        forces: media, sizes made beforehand or on request
        proof: a signed link is refused after its end and for another path
        wrong: one link for all sizes of all pictures
        source: RFC 8216, HTTP Live Streaming, 2017
        source: RFC 9111, HTTP Caching, 2022
        """,
        .documents: """
        holds: a version is never changed
        holds: who may not read the document may not find it
        consistency: one's own save is seen at once, search within seconds
        load: reads of few, writes in working hours
        grows: versions; kept by rule and then deleted
        fails: two people save -> the second is told and merges, nothing is overwritten
        forces: versions whole or as differences, locks or merges
        proof: saving with an old version number is refused
        wrong: permissions checked on the page and not on the file's address
        source: RFC 9110, 13.1.1 If-Match, 2022
        """,
        .search: """
        holds: nobody finds what they may not read
        consistency: seconds behind the owner, and rebuilt from it at any time
        load: reads; a keystroke can be a query
        grows: with the text, times fields and languages
        fails: the engine is away -> browsing goes on, searching says so
        fails: the index has drifted -> counted against the owner every night and rebuilt beside
        forces: search
        proof: a deleted thing is gone from results within its promised time
        proof: a judged list of queries with the results people expect
        wrong: writing to store and index one after the other from the application
        wrong: leading wildcards on a big table
        source: PostgreSQL manual, chapter 12 full text search, version 15
        """,
        .vectorSearch: """
        holds: vectors of two models are never compared
        holds: nobody finds what they may not read
        consistency: minutes behind the owner, rebuilt when the model changes
        load: one model call for each query, then the search
        grows: with passages times dimensions times four bytes
        fails: the model is away -> words are searched instead
        forces: exact or approximate, beside the rows or in an engine of its own
        proof: recall against the exact answer on a sample, after every rebuild
        wrong: filtering after the nearest were taken, which leaves few
        wrong: no plan for the day on which the model changes
        source: Malkov and Yashunin, HNSW, 2016
        source: pgvector README, 2026-11
        """,
        .recommendations: """
        holds: nothing is shown that is gone, forbidden or already bought
        consistency: hours behind; the last filter reads the owner
        load: reads on every page
        grows: with events, thinned after months
        fails: the model is away or the person is new -> what is popular here
        forces: computed beforehand or at the request, what the person may switch off
        proof: a test with two groups and one measure named before it starts
        wrong: training on what the system itself has shown
        source: Covington et al., YouTube recommendations, RecSys 2016
        source: Regulation (EU) 2022/2065 (DSA), article 27
        """,
        .learningProgress: """
        holds: progress never goes back by itself
        consistency: the place of one person on two devices: the furthest wins, by rule
        load: a write every few seconds while somebody watches; evenings and the week before exams
        grows: with lessons times people
        fails: the connection is gone on the train -> kept on the device and sent in order
        forces: how often progress is written, what counts as done
        proof: two devices report in any order; the result is the same
        wrong: one write for each second of video
        source: xAPI 1.0.3, ADL, 2016
        """,
        .quizzes: """
        holds: an attempt has one paper, one end, and one submission
        holds: answers given before the end count, whatever breaks
        consistency: each answer is saved as it is given; the server's clock ends it
        load: everybody begins in the same minute
        grows: with attempts times questions
        fails: the browser closes -> the attempt goes on with the time that is left
        forces: what candidates may see of the right answers, and when
        proof: a class begins at once, a third loses its connection: no answer is lost
        wrong: sending the solution along with the question
        wrong: trusting the browser's clock
        source: 1EdTech QTI 3.0, 2022
        """,
        .certificates: """
        holds: an issued certificate can be checked by anybody and never changes
        holds: a withdrawn one says so
        consistency: a withdrawal is seen at the next check
        load: checks in bursts when somebody publishes a link
        grows: slowly, for ever
        fails: the register is away -> the signed document can be checked without it
        forces: what the checker learns of the person
        proof: numbers cannot be guessed from each other
        wrong: consecutive numbers in the public address
        source: W3C Verifiable Credentials 2.0, 2025
        """,
        .surveys: """
        holds: a person answers once, where that is the rule
        holds: a secret vote cannot be led back to the voter
        consistency: counts after the end are exact, before it they are not shown
        load: the hour after the invitation, the hour before the end
        grows: with answers
        fails: the form changes while people answer -> answers keep the version they saw
        forces: named, pseudonymous or secret
        proof: the same person from two devices counts once; from the tables alone nobody says who voted what
        wrong: votes with times that match the access log
        source: Council of Europe, CM/Rec(2017)5 on e-voting, 2017
        """,
        .leaderboards: """
        holds: a rank is that of the scores of one moment
        consistency: seconds of delay; the final list is exact
        load: writes in bursts, reads of the top and of one's own place
        grows: with players times periods
        fails: the ranking is lost -> built again from the scores
        forces: cache, ties, what proves a score
        proof: equal scores, corrected scores and a full rebuild give the same list
        wrong: counting everybody above on each read
        source: Redis documentation, sorted sets, 2026-11
        """,
    ]
}
