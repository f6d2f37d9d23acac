import DesignModel

/// What an operation has to do, as sentences that a test can be made from.
struct Acceptance {
    let manuscript: Manuscript
    let interface: Interface
    let operation: Operation

    private var system: String { manuscript.design.system.name }

    /// Who does it: `a Guest or a Host`.
    var actors: String {
        let titles = operation.actors.map { manuscript.title($0.rawValue) }
        return titles.isEmpty ? "a caller" : titles.map { Self.article($0) + $0 }.joined(separator: " or ")
    }

    var act: String { manuscript.summary(operation) }
    var address: String { manuscript.address(operation, in: interface) }

    private static func article(_ noun: String) -> String { "aeiouAEIOU".contains(noun.first ?? " ") ? "an " : "a " }

    /// What sets it off: a caller, or its hour.
    var occasion: String {
        operation.kind == .job ? "`\(operation.id)` is due" : "\(actors) sends `\(address)`"
    }

    /// What the caller gets when all is well.
    func answer(_ page: inout Page) -> String {
        let fields = operation.response.map { "`\($0.name)`" }.joined(separator: ", ")
        var parts: [String] = []
        if operation.method != nil { parts.append("answer \(operation.responseStatus)") } else { parts.append("do it") }
        if !fields.isEmpty { parts[0] += operation.list ? " with a list of \(fields)" : " with \(fields)" }
        if let latency = operation.latency {
            _ = page.figure(latency.limit)
            parts.append("\(latency.promise)")
        }
        if !operation.emits.isEmpty {
            parts.append("and say \(operation.emits.map { "`\($0)`" }.joined(separator: ", "))")
        }
        return parts.joined(separator: ", ")
    }

    /// Criteria by the Easy Approach to Requirements Syntax.
    func criteria(_ page: inout Page) -> [String] {
        var lines = ["WHEN \(occasion) THE \(system) SHALL \(answer(&page))."]
        if let permission = operation.permission {
            lines.append("IF the caller lacks the permission `\(permission)` THEN THE \(system) SHALL refuse it.")
        }
        if operation.idempotency == .key {
            lines.append(
                "IF the same `Idempotency-Key` comes again THEN THE \(system) SHALL answer what the first call answered."
            )
        }
        lines += operation.errors.map { error in
            let remedy = error.remedy.isEmpty ? "" : "; the caller: \(error.remedy)"
            return
                "IF \(Self.lowered(error.title)) THEN THE \(system) SHALL answer \(error.status) `\(error.type)`\(remedy)."
        }
        if let guards = operation.guards {
            lines.append("THE \(system) SHALL keep this at all times: \(page.words(guards))")
        }
        return lines
    }

    static func lowered(_ text: String) -> String {
        let second = text.dropFirst().first
        return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// Decisions, risks and steps in the words that several forms share.
struct Deliberations {
    let manuscript: Manuscript

    /// `Redis: a second system to run; no need at 20/s`.
    func alternatives(_ decision: Decision, _ page: inout Page) -> [String] {
        var lines: [String] = []
        for option in decision.options where option.id != decision.chosen {
            let reasons = (option.exclusions + [option.remark]).map { page.words($0) }.filter { !$0.isEmpty }
            lines.append(
                (option.title.isEmpty ? option.id : option.title)
                    + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")))
        }
        return lines
    }

    func flips(_ decision: Decision) -> [String] {
        decision.flipPoints.map { "from `\($0.entry)` \($0.turning) on, \($0.becomes) takes over" }
    }

    func risks(_ page: inout Page) -> [(title: String, mitigation: String)] {
        manuscript.design.risks.map { (page.words($0.title), page.words($0.mitigation)) }
    }

    /// A step with how one knows that it is done.
    func steps(_ page: inout Page) -> [(id: String, title: String, accepted: String, operations: [String])] {
        manuscript.design.steps.map {
            ($0.id, page.words($0.title), page.words($0.accepted), $0.operations.map(\.rawValue))
        }
    }
}
