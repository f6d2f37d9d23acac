import DesignModel

/// Lays a patch over a blueprint, node by node.
struct Amendment {
    private(set) var root: Node
    private let origin: Provenance
    /// How often each ledger entry is used as a value.
    private let uses: [String: Int]
    /// Ledger entries whose figure the patch replaces at the place of use.
    private var figures: [(name: String, text: String)] = []

    init(_ root: Node, origin: Provenance) {
        self.root = root
        self.origin = origin
        var uses: [String: Int] = [:]
        Self.count(root, &uses)
        self.uses = uses
    }

    mutating func apply(_ patch: Node) {
        root = merged(root, marked(patch, isLedger: false))
        for figure in figures { enter(figure.name, figure.text) }
    }

    /// What stands in the patch, without its lines and with its author.
    private func marked(_ node: Node, isLedger: Bool) -> Node {
        var node = node
        node.start = nil
        node.origin = origin
        switch node.content {
        case .scalar: break
        case .list(let items): node.content = .list(items.map { marked($0, isLedger: false) })
        case .map(let entries):
            node.content = .map(
                entries.map { entry in
                    let value = marked(entry.value, isLedger: entry.name == "ledger")
                    return Node.Entry(name: entry.name, value: isLedger ? sourced(value) : value)
                })
        }
        return node
    }

    /// A ledger entry with its author where the patch names no source.
    private func sourced(_ entry: Node) -> Node {
        guard let keys = entry.map else {
            let isFigure = entry.scalar.map { (try? QuantityText.read($0).get()) != nil } ?? false
            return isFigure ? .map([Node.Entry(name: "value", value: entry)] + proposal, .flow) : entry
        }
        let isSourced = keys.contains { Self.sources.contains($0.name) }
        guard keys.contains(where: { $0.name == "value" }), !isSourced else { return entry }
        return .map(keys + proposal, .flow)
    }

    private static let sources: Set = [
        "stated", "observed", "decided", "answered", "derived", "assumed", "measured", "published", "proposed",
    ]

    private var proposal: [Node.Entry] {
        guard case .proposed(let by, let because) = origin else { return [] }
        let keys = [
            Node.Entry(name: "by", value: .scalar(by)), Node.Entry(name: "because", value: .scalar(because)),
        ]
        return [Node.Entry(name: "proposed", value: .map(keys, .flow))]
    }

    private mutating func merged(_ old: Node, _ new: Node) -> Node {
        guard let before = old.map, let changes = new.map else { return replaced(old, by: new) }
        var entries = before
        for change in changes {
            let at = entries.firstIndex { $0.name == change.name }
            if change.value.isNothing {
                if let at { entries.remove(at: at) }
            } else if let at {
                entries[at].value = merged(entries[at].value, change.value)
            } else {
                entries.append(change)
            }
        }
        // A figure has one source: the patch's takes the place of the old one.
        if changes.contains(where: { Self.sources.contains($0.name) }) {
            let kept = Set(changes.map(\.name))
            entries.removeAll { (Self.sources.contains($0.name) || $0.name == "from") && !kept.contains($0.name) }
        }
        return .map(entries, old.style)
    }

    /// A figure in the place of `$name` changes the ledger, if nothing else uses that name.
    private mutating func replaced(_ old: Node, by new: Node) -> Node {
        guard let name = old.scalar, name.hasPrefix("$"), uses[name] == 1, let text = new.scalar,
            (try? QuantityText.read(text).get()) != nil
        else { return new }
        figures.append((String(name.dropFirst()), text))
        return old
    }

    private mutating func enter(_ name: String, _ text: String) {
        let value = sourced(Node(content: .scalar(text), style: .plain, origin: origin))
        let change = Node.map([Node.Entry(name: name, value: value)], .block)
        root = merged(root, .map([Node.Entry(name: "ledger", value: change)], .block))
    }

    private static func count(_ node: Node, _ uses: inout [String: Int]) {
        switch node.content {
        case .scalar(let text): if text.hasPrefix("$") { uses[text, default: 0] += 1 }
        case .list(let items): for item in items { count(item, &uses) }
        case .map(let entries): for entry in entries { count(entry.value, &uses) }
        }
    }
}

extension Node {
    /// `null`, `~`, or nothing after the colon.
    fileprivate var isNothing: Bool {
        style == .plain && (scalar.map { ["", "~", "null", "Null", "NULL"].contains($0) } ?? false)
    }
}
