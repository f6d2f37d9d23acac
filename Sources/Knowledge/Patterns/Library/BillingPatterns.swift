/// Patterns of systems that ask for money again and again.
extension PatternLibrary {
    static let subscriptions = Pattern(
        .subscriptions, "Subscriptions", module: "billing",
        tables: [
            TableShape(
                "plan", "What can be subscribed to.",
                """
                name text
                price_minor bigint
                currency text
                period in month|year = month
                active boolean = true
                check price_not_negative: price_minor >= 0
                unique name, period
                """),
            TableShape(
                "subscription", "Who pays for which plan until when.", life: .legal,
                """
                -> account restrict unless tenant
                -> plan restrict
                * status in trial|active|past_due|paused|cancelled = trial
                * current_period_end timestamptz
                * provider_reference text? :internal
                * created_at timestamptz = now()
                * cancelled_at timestamptz?
                unique provider_reference where provider_reference is not null
                unique [account]_id where status <> 'cancelled' unless tenant -- one live subscription for a person
                """),
        ],
        operations: [
            OperationShape(
                "create-[subscription-]", .write, verbs: ["subscribe", "start", "upgrade"],
                on: ["subscription", "plan"], "POST", "/[subscription/]",
                "Starts a [subscription~] on the provider's hosted page.", request: .resource,
                response: .resourceAnd("checkout_url:string"),
                status: 201, repeats: .key,
                errors: [
                    ErrorShape(
                        409, "[subscription-]-exists", "There is a live [subscription~]",
                        "Change the plan of the one that is there.")
                ],
                reads: ["plan"], writes: ["subscription"], emits: ["[subscription-].started"]),
            OperationShape(
                "cancel-[subscription-]", .write, verbs: ["cancel", "pause", "end"], on: ["subscription"], "DELETE",
                "/[subscription/]/{id}",
                "Ends the [subscription~] with its paid period.", repeats: .natural, writes: ["subscription"],
                emits: ["[subscription-].cancelled"],
                access: [
                    AccessShape(
                        "subscription",
                        "update [subscription+] set status = 'cancelled', cancelled_at = now() where id = $1 and status <> 'cancelled'"
                    )
                ]),
            OperationShape(
                "renew-[subscription/]", .job, verbs: ["renew", "bill"], on: ["subscription"], for: .commands,
                "Renews what is due and marks what was not paid.",
                repeats: .natural, writes: ["subscription"],
                access: [
                    AccessShape(
                        "subscription",
                        "select id from [subscription+] where status in ('trial', 'active') and current_period_end <= now() order by current_period_end limit 200",
                        index: "current_period_end where status in ('trial', 'active')", rows: 200, hot: false)
                ]),
        ],
        sources: [manual])

    static let invoicing = Pattern(
        .invoicing, "Invoices", module: "billing",
        tables: [
            TableShape(
                "invoice", "What was billed; an issued invoice is never changed, only credited.", life: .legal,
                """
                -> account restrict unless tenant
                number text
                issued_on date
                due_on date
                total_minor bigint :financial
                tax_minor bigint = 0 :financial
                currency text
                * status in draft|issued|paid|overdue|credited = draft
                * document_key text?
                * created_at timestamptz = now()
                unique number -- numbers without repetition, given at issue unless tenant
                unique [tenant]_id, number if tenant -- numbers run for each organisation
                check due_after_issue: due_on >= issued_on
                """),
            TableShape(
                "invoice_line", "The lines of an invoice.", key: .natural(["[invoice]_id", "line_no"]), life: .legal,
                """
                -> invoice cascade
                line_no smallint
                description text
                quantity numeric(12,3)
                unit_price_minor bigint :financial
                tax_rate numeric(5,4) = 0
                check quantity_not_zero: quantity <> 0
                """),
        ],
        operations: [
            OperationShape(
                "create-[invoice-]", .write, verbs: ["create", "issue", "send", "bill", "write"], on: ["invoice"],
                "POST", "/[invoice/]",
                "Writes an [invoice~].", request: .resource, response: .resource, status: 201, repeats: .key,
                writes: ["invoice", "invoice_line"],
                emits: ["[invoice-].issued"]),
            OperationShape(
                "list-[invoice/]", .read, on: ["invoice"], "GET", "/[invoice/]", "Lists what was billed, newest first.",
                response: .resource, list: true,
                repeats: .natural, reads: ["invoice"],
                access: [
                    AccessShape(
                        "invoice",
                        "select * from [invoice+] where status = $1 order by issued_on desc, id desc limit 50",
                        index: "status, issued_on desc, id desc", rows: 50)
                ]),
            OperationShape(
                "mark-overdue-[invoice/]", .job, verbs: ["remind", "chase", "dun"], on: ["invoice"], for: .commands,
                "Marks what is overdue and sends the reminder.",
                repeats: .natural, writes: ["invoice"],
                access: [
                    AccessShape(
                        "invoice",
                        "select id from [invoice+] where status = 'issued' and due_on < current_date order by due_on limit 500",
                        index: "due_on where status = 'issued'", rows: 500, hot: false)
                ]),
        ],
        invariants: ["A number of an [invoice~] is used once because it is unique."],
        sources: ["EU VAT directive 2006/112/EC, article 226"])
}
