import DesignModel

/// Interfaces and their operations.
extension Grammar {
    static let interface = Shape<Interface>(
        "interface", "A contract that a component offers.", blank: { Interface(id: InterfaceID($0), component: "") }
    ) {
        Key("component", \.component, .reference(.component), "Who offers it.", isRequired: true)
        Key("style", \.style, .choice, "How it is called.")
        Key("title", \.title, .text, "Its name for people.")
        Key("audience", \.audience, .word("public", "staff", "partner", "internal"), "Who calls it.")
        Key("authentication", \.authentication, .list(.name(of: .authentication)), "How callers prove who they are.")
        Key("versioning", \.versioning, .prose, "How it changes without breaking callers.")
        Key("base_path", \.basePath, .text, "What every path begins with.")
        Key("version_header", \.versionHeader, .text, "The header in which a caller names its version.")
        Key("operations", \.operations, .named(operation, \.id.rawValue, declares: .operation), "What a caller can do.")
    }

    static let operation = Shape<Operation>(
        "operation", "One thing a caller can do, with its load, its promise and its errors.",
        blank: { Operation(id: OperationID($0)) }
    ) {
        Key("kind", \.kind, .choice, "How it meets the system.")
        Key("summary", \.summary, .text, "What it does.")
        Key("actors", \.actors, .list(.reference(.actor)), "Who does it.")
        Key("method", \.method, .word("GET", "POST", "PUT", "PATCH", "DELETE"), "For REST and webhooks.")
        Key("path", \.path, .text, "For REST and webhooks, with {parameters}.")
        Key("permission", \.permission, .text, "The permission a caller needs; none means open to anyone.")
        Key("mean_rate", \.meanRate, .quantity(.rate), "How often, over the day.")
        Key("peak_rate", \.peakRate, .quantity(.rate), "How often, at the busiest moment.")
        Key("payload", \.payload, .quantity(.size), "Size of one request or answer, whichever is larger.")
        Key("latency", \.latency, .latency, "How long it may take.")
        Key("timeout", \.timeout, .quantity(.time), "When the server gives up.")
        Key(
            "consistency", \.consistency, .word("strong", "read_your_writes", "eventual"),
            "How fresh the answer is.")
        Key("idempotency", \.idempotency, .choice, "What makes a repeated write harmless.")
        Key("pagination", \.pagination, .word("cursor"), "How a long answer is divided.")
        Key("list", \.list, .truth, "Whether the answer is a list of response items.")
        Key("reads", \.reads, .list(.reference(.table)), "Tables it reads.")
        Key("writes", \.writes, .list(.reference(.table)), "Tables it writes.")
        Key("emits", \.emits, .list(.reference(.event)), "Events it causes.")
        Key("guards", \.guards, .prose, "The invariant it keeps, and by what.")
        Key("request", \.request, .named(field, \.name), "What the caller sends.")
        Key("response_status", \.responseStatus, .whole, "The status of success.")
        Key("response", \.response, .named(field, \.name), "What the caller gets.")
        Key("errors", \.errors, .named(operationError, \.type), "What the caller must be ready for.")
    }

    static let operationError = Shape<OperationError>(
        "error", "An error a caller must be ready for; stands under the last part of its problem type (RFC 9457).",
        isCompact: true, blank: { OperationError(0, $0, $0.titled) }
    ) {
        Key("status", \.status, .whole, "The HTTP status.", isRequired: true)
        Key("title", \.title, .text, "What happened.", fallback: "the type in words")
        Key("remedy", \.remedy, .text, "What the caller does about it.")
    }
}
