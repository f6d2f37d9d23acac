extension PatternNotes {
    /// Things offered, ordered, kept and sent.
    static let trade: [PatternID: String] = [
        .catalogue: """
        holds: what can be bought is visible, and what is visible can be opened
        consistency: seconds of delay for readers; the price at checkout comes from the owner
        load: reads far above writes, most of them for few things
        grows: slowly; media grow faster than rows
        fails: the owner is away -> cached pages are served with their age, buying waits
        forces: cache, search
        proof: a changed price is on the page within its promised time, and the checkout never takes the old one
        wrong: variants as copies of the product
        wrong: free attributes in columns nobody can search
        source: RFC 9111, HTTP Caching, 2022
        """,
        .cart: """
        holds: a cart never reserves anything by itself
        consistency: last write wins for one person; carts of two devices are merged at sign-in
        load: many writes for few orders
        grows: abandoned carts, deleted after weeks
        fails: the cart is lost -> annoying, never wrong: prices and stock are read again at checkout
        forces: whether a cart survives the browser
        proof: a thing that became dearer or sold out is said so before paying
        wrong: prices kept in the cart and believed later
        source: RFC 6265, HTTP State Management, 2011
        """,
        .inventory: """
        holds: promised is never more than there is, unless overselling is a rule
        holds: stock is the sum of its movements
        consistency: one conditional update for each promise
        load: one article takes all writes on the day of its campaign
        grows: movements, for ever
        fails: the count on the shelf differs -> a correction with its reason, never an edit
        fails: a hold is never taken up -> it ends by its time
        forces: where stock is counted: article, place, batch, serial number
        proof: a hundred buyers for ten pieces at once: ten are sold
        wrong: read the count, then write the count minus one
        wrong: one number for stock, reserved and on the way
        source: PostgreSQL manual, 13.2 isolation, version 15
        """,
        .orders: """
        holds: a state moves along allowed ways only, each step with time and author
        holds: a submitted order does not change when the catalogue does
        consistency: the order is the owner of its own truth; payment and shipping report to it
        load: bursts by the hour and by campaign
        grows: kept as long as tax law says
        fails: the same order is sent twice -> a key of the client makes it one
        forces: what may be changed or cancelled until when
        proof: every pair of states is tried; what is not allowed is refused
        wrong: one status column for payment, delivery and return together
        source: RFC 9110, 9.2.2 idempotent methods, 2022
        """,
        .shipping: """
        holds: a parcel has one label that counts
        holds: what was handed over is never packed again
        consistency: the carrier's answer decides; until then the order says so
        load: before the last pick-up of the day
        grows: with orders
        fails: the carrier is away at four o'clock -> labels wait and are made in order, another carrier by rule
        forces: address check, splitting into parcels, customs data
        proof: the label call is repeated after a timeout; one label is paid
        wrong: addresses by reference, so an old parcel shows the new home
        source: UPU S42, international postal addressing
        """,
        .tracking: """
        holds: what was seen stays seen: events are added, the state is derived
        consistency: late and repeated events change nothing that came after them
        load: far more looks than events, most on few parcels
        grows: several events for each parcel, old ones rarely read
        fails: a sender is silent -> the page says since when, and polling takes over where there is an interface
        forces: one vocabulary of states for every sender
        proof: the events of a parcel in every order give the same state
        wrong: overwriting the state by whatever came last
        source: GS1 EPCIS 2.0, 2022
        """,
        .auctions: """
        holds: the highest valid bid before the end wins; equal bids by arrival
        holds: a bid is never taken back in silence
        consistency: bids on one lot are serial; the database's clock decides
        load: the last seconds of each lot
        grows: bids of popular lots
        fails: the site is slow at the end -> the end is extended by rule, for everybody
        forces: soft or hard close, proxy bids, increments
        proof: a thousand bids in the last second give one winner and the same one on replay
        wrong: closing by a timer in one process
        source: Roth and Ockenfels, Last-Minute Bidding, AER 2002
        """,
        .ticketing: """
        holds: a seat is sold once, and a ticket admits once
        holds: people are let in to the sale in the order of the rule that was announced
        consistency: seats are claimed by conditional updates; entry scans agree even when offline for minutes
        load: hundreds of times the usual within a minute of the opening
        grows: with events
        fails: everybody comes at once -> a waiting room in front that admits at the rate the store bears
        fails: the payment comes after the hold has ended -> take another free seat or refund at once
        forces: fairness: first come, lottery, or verified buyers
        proof: the sale of a hall to fifty times its seats, with payments that fail and holds that end: every seat at most once
        wrong: counting free seats instead of claiming one
        wrong: a waiting room that can be skipped by a second tab
        source: PostgreSQL manual, SELECT, SKIP LOCKED, version 15
        """,
        .dispatch: """
        holds: a job has one driver at a time, a driver no more jobs than allowed
        consistency: the acceptance is one conditional update; offers may be stale
        load: positions far above jobs; rush hours
        grows: offers and positions, thrown away after days
        fails: nobody accepts -> the circle widens, then a person decides
        fails: the driver's phone is gone -> the job goes back after its time
        forces: who chooses: nearest, cheapest, fairest
        proof: two drivers accept at once: one gets it, the other is told
        wrong: offering to one driver after another with long waits
        source: PostGIS manual, KNN operators, version 3.3
        """,
    ]
}
