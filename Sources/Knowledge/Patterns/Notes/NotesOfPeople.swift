extension PatternNotes {
    /// Who somebody is, to what they belong, what they may do, what is owed to them.
    static let people: [PatternID: String] = [
        .accounts: """
        holds: one address belongs to one account, compared without case
        holds: a session ends when its password changes, when it is revoked, and after its lifetime
        consistency: a revoked session is refused on the next request, so sessions are read from the owner or live for minutes
        load: one session check on every request, sign-ins at the start of the day
        grows: one row a person, sessions that expire
        fails: a leaked password list is tried out -> limits by account and by address, passwords compared with known leaks
        fails: the mail with the link never comes -> the link can be asked for again, the old one stops working
        forces: authentication: passwords, links, codes or somebody else's sign-in
        proof: the answer for an unknown address takes as long and says the same as for a known one
        proof: after a changed password every other session gets 401
        wrong: signed tokens that live for hours and cannot be revoked
        wrong: telling by the error whether an address is registered
        source: OWASP ASVS 4.0, chapters 2 and 3, 2021
        source: NIST SP 800-63B, 2017 with updates of 2020
        """,
        .organisations: """
        holds: a row belongs to one organisation and is never read from another
        holds: an organisation keeps at least one person who may administer it
        consistency: membership is checked against the owner on each request; a removed member is out at once
        load: every query carries the tenant; a few tenants make most of the traffic
        grows: with the largest tenant, not with the average
        fails: one tenant takes all of a worker pool -> limits and queues by tenant
        fails: a forgotten filter shows another tenant's rows -> row-level security in the database, not in queries
        forces: tenancy: rows, schemas or databases of their own
        proof: the whole test-suite runs as tenant A while tenant B's rows lie beside; no answer holds one of them
        wrong: the tenant taken from the request instead of from the session
        wrong: unique rules without the tenant in them
        source: PostgreSQL manual, 5.8 row security policies, version 15
        source: AWS SaaS Lens, tenant isolation, 2020
        """,
        .roles: """
        holds: what is not granted is refused
        holds: nobody grants what they do not have
        consistency: a withdrawn right is gone on the next request
        load: several checks on each request, changes a few a day
        grows: with people times things shared
        fails: the permission service is away -> refuse writes, answer reads from a decision of the last minutes where that is allowed
        forces: authorisation: roles, attributes or relations
        proof: a table of every operation and every role, tried one by one, with a stranger's id in the path
        wrong: checking the role and not whose thing it is
        wrong: hiding a button instead of refusing the call
        source: OWASP API Security Top 10, API1 and API5, 2023
        source: Pang et al., Zanzibar, USENIX ATC 2019
        """,
        .consent: """
        holds: every use of personal data for a purpose finds a consent of that time, or another lawful basis
        holds: withdrawing is as easy as giving
        consistency: a withdrawal is honoured by the next use, in every copy
        load: read before each use, written rarely
        grows: a row for each change, kept as evidence
        fails: a processor keeps using old consents -> withdrawals are events that processors confirm
        forces: which text in which version was agreed to is kept, not a tick
        proof: after a withdrawal no mail, export or analysis touches the person
        wrong: one column that is overwritten, so nobody can show what was agreed when
        source: GDPR, articles 6, 7 and 30, 2016
        """,
        .dataErasure: """
        holds: after the deadline nothing names the person, in tables, files, logs, indexes and at third parties
        holds: what the law keeps stays without more than it needs
        consistency: a process of days with a receipt, not a transaction
        load: some requests a week
        grows: the list of erased ids, needed after every restore
        fails: a backup brings the person back -> erasures are replayed after each restore
        fails: one third party does not answer -> the case stays open and is asked for again
        forces: where each personal column lives, and who owns its erasure
        proof: a person with a row in every table is erased; a search for name, address and id over a dump finds nothing
        wrong: a flag called deleted
        wrong: cascades that take invoices along
        source: GDPR, articles 17 and 19, 2016
        """,
        .auditLog: """
        holds: entries are added and never changed, by nobody the application runs as
        holds: an entry commits with the change it speaks of
        consistency: in the same transaction; a log that may miss entries proves nothing
        load: one append for each change, searched rarely
        grows: faster than the data it speaks of; partitioned by month
        fails: the log's table is full or locked -> the change fails too, on purpose
        forces: retention and who may read it
        proof: the application's role cannot update or delete; each write endpoint leaves an entry with actor, thing, before and after
        wrong: logging personal data that the erasure then has to find
        wrong: a log written afterwards by a queue that may drop
        source: OWASP Logging Cheat Sheet, 2024
        """,
        .healthRecords: """
        holds: a record is corrected by a new version, the old one stays readable
        holds: every look is logged with its reason
        consistency: what was signed is what is shown, everywhere
        load: read at the visit, written after it
        grows: kept for ten years and longer by law
        fails: the record is away in an emergency -> a last copy that can be read, with access logged afterwards
        forces: region, encryption with keys of one's own, break-glass access
        proof: a nurse of another ward is refused, and with break-glass gets in and is reported
        wrong: access by role alone, without a relation of treatment
        wrong: test data copied from real patients
        source: HL7 FHIR R5, 2023
        source: 45 CFR 164.312, HIPAA technical safeguards
        """,
    ]
}
