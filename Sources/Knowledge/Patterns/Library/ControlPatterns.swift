extension PatternLibrary {
    /// Switches, and work on one document by many.
    static let control: [Pattern] = [featureFlags, collaboration]

    static let featureFlags = Pattern(
        .featureFlags, "Feature flags", module: "control",
        tables: [
            TableShape(
                "flag", "What is switched on, for whom, and since when.", key: .natural(["name"]),
                """
                name text
                enabled boolean = false
                rollout_percent smallint = 0
                * changed_by -> account restrict?
                * changed_at timestamptz = now()
                check percent: rollout_percent between 0 and 100
                """)
        ],
        operations: [
            OperationShape(
                "set-flag", .write, verbs: ["switch", "set", "toggle", "roll out"], on: ["flag"], "PUT",
                "/flags/{name}", for: .staff, "Switches a feature.",
                request: .fields("enabled:boolean, rollout_percent:integer"), response: .resource, repeats: .natural,
                writes: ["flag"])
        ],
        sources: [manual])

    static let collaboration = Pattern(
        .collaboration, "Editing together", module: "documents",
        tables: [
            TableShape(
                "change", "Changes in the order the server gave them.", key: .natural(["[document]_id", "seq"]),
                appendOnly: true,
                """
                -> document cascade
                seq bigint
                author -> account restrict
                patch jsonb -- an operation of the editor's own format
                * created_at timestamptz = now()
                """)
        ],
        operations: [
            OperationShape(
                "submit-[change/]", .stream, verbs: ["edit", "type", "change"], on: ["change", "document"], "POST",
                "/[document/]/{id}/changes", "Sends changes on top of a known sequence number.",
                request: .fields("base_seq:integer, changes:list:object"), response: .fields("seq:integer"),
                repeats: .message,
                errors: [
                    ErrorShape(409, "base-too-old", "The base is behind", "Fetch what is new, rebase and send again.")
                ], writes: ["change"],
                guards: "The sequence number is part of the primary key, so two changes cannot take one place.")
        ],
        sources: [manual])
}
