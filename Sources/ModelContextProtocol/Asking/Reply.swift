/// What became of a question.
public enum Reply: Sendable, Hashable {
    /// The fields as filled in.
    case accepted(JSON)
    case declined
    case cancelled
    /// The client cannot ask, or failed to.
    case unavailable

    /// Nil where the answer is no answer to the form.
    init?(_ json: JSON, to form: Form?, _ revision: Revision) {
        switch json["action"]?.string {
        case "accept":
            let content = json["content"] ?? [:]
            let complaints = form.map { JSONSchema($0.schema(revision)).complaints(about: content) } ?? []
            guard complaints.isEmpty else { return nil }
            self = .accepted(form?.unfolded(content, revision) ?? content)
        case "decline": self = .declined
        case "cancel": self = .cancelled
        default: return nil
        }
    }

    /// The value of a field; nil where none was given.
    public subscript(field: String) -> JSON? {
        if case .accepted(let content) = self { content[field] } else { nil }
    }

    public var action: String {
        switch self {
        case .accepted: "accept"
        case .declined: "decline"
        case .cancelled: "cancel"
        case .unavailable: "unavailable"
        }
    }
}

extension Form {
    /// Lists that had to be written as one text come back as lists.
    func unfolded(_ content: JSON, _ revision: Revision) -> JSON {
        guard !revision.hasRichForms else { return content }
        var content = content
        for field in fields {
            guard case .choices = field.kind, let text = content[field.name]?.string else { continue }
            let parts = text.split(separator: ",").map { part in String(part.drop { $0 == " " }) }
            content[field.name] = .strings(parts)
        }
        return content
    }
}

/// Something asked of the client while a call of theirs is open.
public enum ClientRequest: Sendable, Hashable {
    case form(Form)
    /// A page that the person opens; for what may never be typed into a form.
    case page(url: String, message: String)
    case sample(SamplingRequest)
    case roots

    var method: String {
        switch self {
        case .form, .page: "elicitation/create"
        case .sample: "sampling/createMessage"
        case .roots: "roots/list"
        }
    }

    func params(_ revision: Revision, id: String) -> JSON {
        switch self {
        case .form(let form): form.params(revision)
        case .page(let url, let message):
            .present([
                "mode": "url", "message": .string(message), "url": .string(url),
                "elicitationId": revision.isModern ? nil : .string(id),
            ])
        case .sample(let request): request.json
        case .roots: [:]
        }
    }

    /// The capability that the client has to offer, as the error names it.
    var need: JSON {
        switch self {
        case .form: ["elicitation": ["form": [:]]]
        case .page: ["elicitation": ["url": [:]]]
        case .sample: ["sampling": [:]]
        case .roots: ["roots": [:]]
        }
    }

    func isMet(by capabilities: JSON, _ revision: Revision) -> Bool {
        switch self {
        case .form:
            guard revision.hasForms, let offered = capabilities["elicitation"] else { return false }
            return offered["form"] != nil || offered["url"] == nil
        case .page: return revision.hasRichForms && capabilities["elicitation"]?["url"] != nil
        case .sample: return capabilities["sampling"] != nil
        case .roots: return capabilities["roots"] != nil
        }
    }
}

/// Words that we would like the client's model to write.
public struct SamplingRequest: Sendable, Hashable {
    public var prompt: String
    public var system: String?
    public var tokensMax: Int

    public init(_ prompt: String, system: String? = nil, tokensMax: Int) {
        self.prompt = prompt
        self.system = system
        self.tokensMax = tokensMax
    }

    var json: JSON {
        .present([
            "messages": [["role": "user", "content": ["type": "text", "text": .string(prompt)]]],
            "systemPrompt": system.map(JSON.string), "maxTokens": .integer(tokensMax),
        ])
    }
}
