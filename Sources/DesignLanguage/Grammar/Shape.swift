import Diagnostics

/// The grammar of one type: its keys with their forms, meanings and defaults.
struct Shape<Value>: Sendable {
    let name: String
    let meaning: String
    /// Whether it is written on one line where it fits.
    let isCompact: Bool
    /// The key that may stand alone in place of the whole.
    let short: String?
    /// The key that is written after all others, wherever it is described.
    let last: String?
    /// The value before any key was read; takes the name under which the value stands in a map.
    let blank: @Sendable (String) -> Value
    let keys: [Key<Value>]
    private let positions: [String: Int]

    init(
        _ name: String, _ meaning: String, isCompact: Bool = false, short: String? = nil, last: String? = nil,
        blank: @escaping @Sendable (String) -> Value, @Keys<Value> keys: () -> [Key<Value>]
    ) {
        self.name = name
        self.meaning = meaning
        self.isCompact = isCompact
        self.short = short
        self.last = last
        self.blank = blank
        self.keys = keys()
        positions = Dictionary(uniqueKeysWithValues: self.keys.enumerated().map { ($1.name, $0) })
    }

    func read(_ node: Node, named id: String = "", _ reader: Reader) -> Value? {
        guard let entries = entries(of: node, reader) else { return nil }
        var found = [Node.Entry?](repeating: nil, count: keys.count)
        for entry in entries {
            if let position = positions[entry.name] {
                found[position] = entry
            } else {
                reader.reportUnknownKey(entry, in: name, known: keys.map(\.name))
            }
        }
        var value = blank(id)
        for (key, entry) in zip(keys, found) {
            if let entry {
                reader.inside(entry) { key.read(&value, entry.value, reader) }
            } else if key.isRequired {
                reader.reportMissingKey(key.name, key.meaning, in: name, at: node)
            }
        }
        return value
    }

    func write(_ value: Value, named id: String = "", _ writer: Writer) -> Node {
        let blank = blank(id)
        var entries: [Node.Entry] = []
        for key in keys {
            if let node = key.write(value, blank, writer) { entries.append(Node.Entry(name: key.name, value: node)) }
        }
        if let at = entries.firstIndex(where: { $0.name == last }) { entries.append(entries.remove(at: at)) }
        if entries.count == 1, entries[0].name == short, entries[0].value.map == nil { return entries[0].value }
        return .map(entries, isCompact ? .flow : .block)
    }

    /// The keys of a node; a value that is no map stands for the short key.
    private func entries(of node: Node, _ reader: Reader) -> [Node.Entry]? {
        if let entries = node.map { return entries }
        if node.isEmptyScalar { return [] }
        if let short { return [Node.Entry(name: short, value: node, start: node.start)] }
        reader.reportWrongForm(node, expected: "a map with the keys of \(name.article)")
        return nil
    }

    var description: ShapeDescription {
        let writer = Writer()
        let sample = blank("…")
        let described = keys.map { key in
            KeyDescription(
                name: key.name, meaning: key.meaning, form: key.form, isRequired: key.isRequired,
                fallback: key.isRequired ? "" : key.fallback ?? Self.shown(key.write(sample, nil, writer)))
        }
        return ShapeDescription(name: name, meaning: meaning, short: short, keys: described)
    }

    private static func shown(_ node: Node?) -> String {
        guard let node else { return "none" }
        switch node.content {
        case .scalar(let text): return text.isEmpty ? "empty" : text
        case .list(let items): return items.isEmpty ? "empty" : "see its keys"
        case .map(let entries): return entries.isEmpty ? "empty" : "see its keys"
        }
    }
}

extension String {
    /// The word with its indefinite article and spaces for underscores: `an access pattern`.
    var article: String {
        let words = self.words
        return ("aeiou".contains(words.first ?? "x") ? "an " : "a ") + words
    }

    /// The name in words: `access pattern`.
    var words: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }

    /// The name as a title: `order-worker` becomes `Order worker`.
    var titled: String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension Form {
    /// A value with keys of its own.
    static func shape(_ shape: Shape<Value>) -> Form {
        Form(
            description: .shape(shape.description), read: { node, reader in shape.read(node, reader) },
            write: { value, writer in shape.write(value, writer) })
    }
}
