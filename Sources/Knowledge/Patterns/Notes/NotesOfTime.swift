extension PatternNotes {
    /// Places in time: booked, planned, waited for.
    static let time: [PatternID: String] = [
        .booking: """
        holds: a place is not booked twice for the same time
        holds: a hold that was not confirmed is free again after its time
        consistency: an exclusion constraint or a unique slot decides, not a check before
        load: reads of free slots far above bookings; mornings and openings
        grows: with calendar days
        fails: the confirmation is lost -> the caller's key finds the booking again
        fails: the place becomes unavailable -> bookings are listed, moved and their people told
        forces: slots or free intervals, time zone of the place, rules of cancelling
        proof: two hundred people for one slot at once: one booking
        proof: bookings over both clock changes show the right local hours
        wrong: local times without their zone
        wrong: checking for overlap in the application
        source: PostgreSQL manual, 8.17 range types and exclusion constraints, version 15
        """,
        .scheduling: """
        holds: a rule and its exceptions give the same calendar in every reader
        consistency: seconds of delay are harmless, except for who is on duty now
        load: read all day, written by few
        grows: rules stay few, exceptions grow
        fails: the clock changes -> a shift of eight hours is said in elapsed time or in local hours, by rule
        forces: recurrence is kept as a rule or written out
        proof: a weekly rule over three years in the place's zone, compared with a calendar library
        wrong: one row for each occurrence without an end
        source: RFC 5545, iCalendar, 2009
        source: IANA time zone database
        """,
        .waitingList: """
        holds: who waits longest and fits is asked first
        holds: a place is offered to one person at a time
        consistency: the offer and its end commit together
        load: bursts when something is cancelled
        grows: slowly; old waits expire
        fails: nobody answers -> the offer ends and the next is asked, not in the night
        forces: fairness and how long an offer stands
        proof: ten places fall free while a hundred wait: each is offered once at a time, in order
        wrong: telling everybody and letting the fastest win, without saying so
        source: PostgreSQL manual, SELECT, SKIP LOCKED, version 15
        """,
        .notifications: """
        holds: a message is sent for an event once for each channel, or marked as failed
        holds: who opted out gets none
        consistency: minutes of delay by channel; the event commits with the order to send
        load: bursts by reminder times and campaigns
        grows: attempts, deleted after weeks
        fails: the provider is away -> it waits in its own queue with an end after which it is pointless
        fails: an address bounces -> it is marked and not tried again
        forces: which channel for which event, quiet hours, provider by country
        proof: the worker is killed between sending and noting; the person gets one message, or two with the same id
        wrong: sending inside the transaction
        wrong: one queue for codes that are waited for and for newsletters
        source: RFC 8058, one-click unsubscribe, 2017
        """,
        .jobs: """
        holds: a run that is due happens, also after an outage
        holds: a repeated run changes nothing
        consistency: a row for each run with its claim; two schedulers do not start it twice
        load: at full hours and at night, unless it is spread
        grows: history of runs, deleted after weeks
        fails: a run hangs -> it has an end, is stopped and counts as failed
        fails: it takes longer than its period -> the next waits or is left out, by rule
        forces: async_work
        proof: the process is killed in the middle; the next run finishes what is left
        wrong: cron on every copy of the application
        wrong: no alert for the run that did not start
        source: Google SRE book, chapter 24, distributed periodic scheduling, 2016
        """,
        .workflow: """
        holds: a step is decided once, by somebody who may
        holds: nobody approves their own
        consistency: the version that was read is demanded by the update
        load: a few steps for each case, deadlines at month ends
        grows: with cases, kept as evidence
        fails: the approver is away -> a deputy after a time, by rule
        fails: the process changes while cases run -> a case ends under the rules it began with
        forces: states in a table, or an engine
        proof: two approvers decide at once: one counts, the other is told
        wrong: an engine for three states
        source: OMG BPMN 2.0.2, 2014
        """,
    ]
}
