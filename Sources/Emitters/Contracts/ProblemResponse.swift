import DesignModel

/// Errors as problem details (RFC 9457), each with what the caller does about it.
enum ProblemResponse {
    static func yaml(_ status: Int, _ errors: [OperationError], path: String) -> YAML {
        let words = errors.map { $0.remedy.isEmpty ? $0.title : "\($0.title): \($0.remedy)" }.joined(separator: "; ")
        return .present([
            ("description", .text(words)),
            (
                "headers",
                retries(status) ? .map([("Retry-After", .map([("$ref", "#/components/headers/RetryAfter")]))]) : nil
            ),
            (
                "content",
                .map([
                    (
                        "application/problem+json",
                        .map([
                            ("schema", .map([("$ref", "#/components/schemas/Problem")])),
                            ("examples", .map(errors.map { (key: $0.type, value: example($0, path)) })),
                        ])
                    )
                ])
            ),
        ])
    }

    private static func retries(_ status: Int) -> Bool { status == 429 || status == 503 }

    private static func example(_ error: OperationError, _ path: String) -> YAML {
        .map([
            (
                "value",
                .map([
                    ("type", .text("https://api.example.org/problems/\(error.type)")), ("title", .text(error.title)),
                    ("status", .integer(error.status)), ("instance", .text(path)),
                ])
            )
        ])
    }
}
