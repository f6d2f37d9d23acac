import DesignModel

/// The parts of the contract that every operation shares.
enum SharedParts {
    static let headers: YAML = .map([
        (
            "RateLimit",
            .map([
                (
                    "description",
                    "Remaining quota and seconds to its reset, as `\"default\";r=50;t=30` (IETF draft ratelimit-headers)."
                ),
                ("schema", .map([("type", "string")])),
            ])
        ),
        (
            "RetryAfter",
            .map([("description", "Seconds to wait before the next try."), ("schema", .map([("type", "integer")]))])
        ),
    ])

    static func parameters(_ interfaces: [Interface]) -> YAML {
        guard let header = interfaces.lazy.compactMap(\.versionHeader).first else { return .map(parameters) }
        let version: YAML = .map([
            ("name", .text(header)), ("in", "header"), ("required", .truth(false)),
            ("description", "The day of the version for which the caller was written; left out, the newest."),
            ("schema", .map([("type", "string"), ("format", "date")])), ("example", "2026-11-01"),
        ])
        return .map(parameters + [(key: "ApiVersion", value: version)])
    }

    private static let parameters: [(key: String, value: YAML)] = [
        (
            "Cursor",
            .map([
                ("name", "cursor"), ("in", "query"), ("required", .truth(false)),
                ("description", "Where the page starts: `next_cursor` of the page before."),
                ("schema", .map([("type", "string")])),
            ])
        ),
        (
            "Limit",
            .map([
                ("name", "limit"), ("in", "query"), ("required", .truth(false)),
                (
                    "schema",
                    .map([
                        ("type", "integer"), ("minimum", .integer(1)), ("maximum", .integer(100)),
                        ("default", .integer(20)),
                    ])
                ),
            ])
        ),
        (
            "IdempotencyKey",
            .map([
                ("name", "Idempotency-Key"), ("in", "header"), ("required", .truth(true)),
                (
                    "description",
                    "Chosen by the caller, one for each intent; a repeat answers what the first call answered."
                ),
                ("schema", .map([("type", "string"), ("minLength", .integer(8)), ("maxLength", .integer(128))])),
                ("example", "7c1e5a2f-order-1"),
            ])
        ),
    ]

    static func schemas(_ interfaces: [Interface]) -> YAML {
        let fields = interfaces.flatMap(\.operations).flatMap { $0.request + $0.response }
        var entries: [(key: String, value: YAML)] = [("Problem", problem)]
        if fields.contains(where: { $0.type.hasSuffix("money") }) { entries.append(("Money", money)) }
        return .map(entries)
    }

    /// A page of items with the way to the next one.
    static func page(of item: YAML) -> YAML {
        .map([
            ("type", "object"),
            (
                "properties",
                .map([
                    ("items", .map([("type", "array"), ("items", item)])),
                    ("next_cursor", .map([("type", .list(["string", "null"]))])),
                ])
            ),
            ("required", .texts(["items"])),
        ])
    }

    private static let problem: YAML = .map([
        ("type", "object"), ("description", "A problem detail (RFC 9457)."),
        (
            "properties",
            .map([
                ("type", .map([("type", "string"), ("format", "uri")])), ("title", .map([("type", "string")])),
                ("status", .map([("type", "integer")])), ("detail", .map([("type", "string")])),
                ("instance", .map([("type", "string")])),
            ])
        ),
        ("required", .texts(["type", "title", "status"])),
    ])

    static let money: YAML = .map([
        ("type", "object"), ("description", "An amount in the currency's minor unit: cents, øre, pence."),
        (
            "properties",
            .map([
                ("amount_minor", .map([("type", "integer"), ("format", "int64")])),
                ("currency", .map([("type", "string"), ("minLength", .integer(3)), ("maxLength", .integer(3))])),
            ])
        ),
        ("required", .texts(["amount_minor", "currency"])),
    ])
}
