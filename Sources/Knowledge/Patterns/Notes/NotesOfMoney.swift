extension PatternNotes {
    /// Money that is taken, held, owed and paid out.
    static let money: [PatternID: String] = [
        .checkout: """
        holds: an order is paid once, for the price that was shown
        holds: a thing that exists once is sold once
        consistency: the claim on the thing and the order commit together; the payment follows
        load: bursts at openings and campaigns, far below browsing
        grows: orders are kept as long as tax law says
        fails: the buyer leaves in the middle -> the hold ends after its time and the thing is free again
        fails: money is taken and the order cannot be kept -> refund at once, by the same job that finds it
        forces: price, tax and shipping are frozen at which step
        proof: two buyers press at the same moment for one thing, a thousand times; one order each time
        wrong: totals computed in the browser
        wrong: a hold that ends by a job that may not have run, instead of by its time
        source: PostgreSQL manual, chapter 13, version 15
        """,
        .payments: """
        holds: an attempt is charged at most once, whatever is repeated
        holds: an order is paid when the provider says so, not when the browser returns
        consistency: states move forward only; the provider's report decides
        load: as orders, and reports in bursts after outages
        grows: attempts and reports, kept for disputes
        fails: no answer from the provider -> ask for the attempt by our key before trying again
        fails: a report comes twice, late or in another order -> stored by its id, applied by state
        forces: a hosted page keeps card data outside, which decides the scope of PCI DSS
        proof: the answer is cut off after the charge; the repeat finds the first charge
        proof: every report is sent twice and reversed
        wrong: trusting the redirect back as proof of payment
        wrong: amounts as floating point
        source: Stripe documentation, idempotent requests and webhooks, 2026-11
        source: PCI DSS 4.0, SAQ A, 2022
        """,
        .refunds: """
        holds: refunds of a payment never sum to more than it
        holds: a dispute has a deadline and an owner
        consistency: the sum is checked under a lock on the payment
        load: a small share of payments, bursts after mishaps
        grows: with payments
        fails: the provider refuses after we promised -> the refund stays open with its reason and somebody sees it
        forces: who decides, and what happens to what was delivered
        proof: two clerks refund the same payment at once; one is refused
        wrong: setting the order back to unpaid instead of adding a refund
        source: Stripe documentation, refunds and disputes, 2026-11
        """,
        .payouts: """
        holds: what was earned is paid once
        holds: paid out is never more than settled minus fees and refunds
        consistency: from the ledger, in one transaction with the order to pay
        load: batches by day or week
        grows: a row for each payment to each payee
        fails: a crash between call and note -> the payout's own id is the provider's idempotency key
        fails: a bank account is wrong -> the payout returns, the balance is credited, the payee is asked
        forces: who holds the money until then, which may need a licence or a provider that has one
        proof: the process is killed after the call; the next run pays nobody twice
        wrong: paying from a sum over orders instead of from a balance
        source: Directive (EU) 2015/2366 (PSD2), article 3, 2015
        """,
        .ledger: """
        holds: debits equal credits in every transaction
        holds: entries are never changed; a mistake is reversed
        holds: a balance that may not be negative is not
        consistency: serial for each account; balances and entries commit together
        load: hot accounts, such as the house's own, take part in every transaction
        grows: two entries or more for each movement, for ever
        fails: one hot account serialises everything -> split it into sub-accounts that are summed
        forces: currency and smallest unit for each account
        proof: random transfers from many threads; the sum is zero and no account is below its floor
        wrong: a balance column without entries behind it
        wrong: rounding at each step
        source: Fowler, Accounting Patterns, 2000
        """,
        .subscriptions: """
        holds: a period is billed once
        holds: what was used before the change is billed at the old price
        consistency: the run takes what is due and marks it in the same transaction
        load: the first of the month, and midnight in one time zone
        grows: usage events far beyond subscriptions
        fails: a night of renewals does not run -> due means due before now, so the next run catches up
        fails: the card is refused -> retries over days, then a state of grace, then the end
        forces: anchor of the period, proration, what a downgrade takes away
        proof: the clock runs over three years with leap days and month ends; no period is missed or doubled
        wrong: adding a month to the last date, so the 31st drifts to the 28th
        wrong: metering by counters that cannot be counted again
        source: Stripe documentation, subscriptions and billing cycle anchors, 2026-11
        """,
        .invoicing: """
        holds: numbers run without gaps within a series
        holds: an issued invoice is never changed; a credit note follows
        consistency: the number is drawn in the transaction that issues
        load: month ends
        grows: kept for ten years in many countries
        fails: rendering fails after the number was drawn -> the document is rendered again from its rows
        forces: tax rules, currency, e-invoice format by country
        proof: two hundred invoices at once have consecutive numbers, and a rolled-back one leaves no gap
        wrong: a database sequence as the invoice number
        wrong: prices looked up when the document is printed
        source: Directive 2006/112/EC, articles 217 to 240
        source: EN 16931-1, 2017
        """,
    ]
}
