import DesignModel

/// Chapter four: each interface with its rules, its operations, its errors, and a sample of every important exchange.
struct ContractSection {
    let dossier: Dossier

    var blocks: [Block] {
        [.paragraph(files)] + dossier.design.interfaces.flatMap(interface) + EventBlocks(dossier: dossier).blocks
    }

    private var files: Line {
        let contract = dossier.link("api/openapi.yaml", to: "api/openapi.yaml")
        return contract.after("Every operation with its full schemas stands in ").sentence
    }

    private func interface(_ interface: Interface) -> [Block] {
        let title = interface.title.isEmpty ? interface.id.rawValue : interface.title
        let sampled = sampled(interface)
        let left = interface.operations.count - sampled.count
        let rest: Line = left > 0 ? "Samples of the other operations are in the contract file." : ""
        return [
            .heading(3, "\(title) (\(code: interface.id.rawValue))"), .facts(rules(interface)),
            .grid(operations(interface)),
            .grid(ErrorGrid.make(interface)),
        ] + sampled.flatMap { sample($0, interface) } + [.paragraph(rest)]
    }

    private func rules(_ interface: Interface) -> [(String, Line)] {
        let methods = interface.authentication.map { id -> Line in
            let method = dossier.design.security.authentication.first { $0.id == id }
            return "\(code: id)" + Line(method?.detail ?? "").sentence.after(": ")
        }
        let paged = interface.operations.contains { $0.pagination != nil }
        let form = [.rest, .webhook].contains(interface.style)
        let limits = guards(of: interface).flatMap { component in component.limits.map { LimitLine.make($0, component) }
        }
        return [
            ("Style", Line(said: interface.style.rawValue)), ("For", Line(said: interface.audience)),
            (
                "Served by",
                Line(said: dossier.title(interface.component.rawValue)) + Line(code: interface.basePath).after(" at ")
            ),
            ("Proof of identity", methods.joined(" ")), ("Versions", Line(interface.versioning)),
            ("Lists", paged ? "paged by a cursor: \(code: "next_cursor") of one page opens the next" : ""),
            ("Limits", interface.style == .commands ? "" : limits.joined("; ")),
            ("Errors", form ? "problem details (RFC 9457), \(code: "application/problem+json")" : ""),
        ]
    }

    /// The component itself and the edges in front of it.
    private func guards(of interface: Interface) -> [Component] {
        let callers = Set(dossier.edges(to: interface.component.rawValue).map(\.from))
        return dossier.design.components.filter { component in
            component.id == interface.component
                || component.kind == .edgeProxy && callers.contains(component.id.rawValue)
        }
    }

    private func operations(_ interface: Interface) -> Grid {
        Grid(
            ["Operation", "Call", "Who", "Permission", "Repeat", "At the peak", "Promise", "Consistency", "Keeps"],
            interface.operations.map { operation in
                let address = operation.address(in: interface)
                return [
                    Line(code: operation.id.rawValue),
                    Line(code: address.map { "\($0.method) \($0.path)" } ?? ""),
                    operation.actors.map { Line(said: dossier.title($0.rawValue)) }.joined(", "),
                    operation.permission.map { Line(code: $0) } ?? "open", Line(said: repeatWords(operation)),
                    Line(operation.peakRate), Line(operation.latency), Line(said: (operation.consistency ?? "").spaced),
                    operation.guards.map { Line($0) } ?? Line(),
                ]
            })
    }

    private func repeatWords(_ operation: Operation) -> String {
        switch operation.idempotency {
        case .key: "safe by Idempotency-Key"
        case .natural: "safe"
        case .message: "safe by message identity"
        case .none: [.read, .search].contains(operation.kind) ? "safe" : "acts again"
        }
    }

    /// All of a small system; of a large one what guards an invariant, takes a key, or carries most load.
    private func sampled(_ interface: Interface) -> [Operation] {
        guard !dossier.isSmall else { return interface.operations }
        let limit = max(2, 10 / max(1, dossier.design.interfaces.count))
        let ranked = interface.operations.enumerated().sorted {
            (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset)
        }
        let chosen = Set(ranked.prefix(limit).map(\.offset))
        return interface.operations.enumerated().filter { chosen.contains($0.offset) }.map(\.element)
    }

    private func weight(_ operation: Operation) -> Double {
        let rank = (operation.guards == nil ? 0.0 : 4) + (operation.idempotency == .key ? 2 : 0)
        let rate = operation.peakRate?.canonical ?? 0
        return rank + rate / (rate + 10)
    }

    private func sample(_ operation: Operation, _ interface: Interface) -> [Block] {
        let exchange = Exchange(operation: operation, interface: interface)
        let title: Line = "\(code: operation.id.rawValue)" + Line(said: operation.summary).after(": ")
        return [.heading(4, title), .sample(Block.Sample(language: exchange.language, text: exchange.text))]
    }
}

/// How much one client may ask.
enum LimitLine {
    static func make(_ limit: RateLimit, _ component: Component) -> Line {
        let rate = [Line(limit.rate), Line(limit.burst).after("in one go up to ")].joined(", ")
        return rate.after("\(limit.scope) at \(code: component.id.rawValue): ").closed(", above that \(limit.answer)")
    }
}
