/// One key of a shape: its name, its form, what it means, and the property it stands for.
struct Key<Root>: Sendable {
    let name: String
    let meaning: String
    let form: FormDescription
    let isRequired: Bool
    /// How the default reads where it depends on something else.
    let fallback: String?
    let read: @Sendable (inout Root, Node, Reader) -> Void
    /// Nil where the value is that of the blank: a default need not be written.
    let write: @Sendable (Root, _ blank: Root?, Writer) -> Node?

    /// A key for a property that always has a value.
    init<Value: Equatable & SendableMetatype>(
        _ name: String, _ property: WritableKeyPath<Root, Value> & Sendable, _ form: Form<Value>, _ meaning: String,
        isRequired: Bool = false, fallback: String? = nil
    ) {
        self.name = name
        self.meaning = meaning
        self.form = form.description
        self.isRequired = isRequired
        self.fallback = fallback
        read = { root, node, reader in
            if let value = form.read(node, reader) { root[keyPath: property] = value }
        }
        write = { root, blank, writer in
            let value = root[keyPath: property]
            if !isRequired, let blank, blank[keyPath: property] == value { return nil }
            return form.write(value, writer)
        }
    }

    /// A key for a property that may be absent.
    init<Value>(
        _ name: String, _ property: WritableKeyPath<Root, Value?> & Sendable, _ form: Form<Value>, _ meaning: String,
        isRequired: Bool = false, fallback: String? = nil
    ) {
        self.name = name
        self.meaning = meaning
        self.form = form.description
        self.isRequired = isRequired
        self.fallback = fallback
        read = { root, node, reader in
            if let value = form.read(node, reader) { root[keyPath: property] = value }
        }
        write = { root, _, writer in root[keyPath: property].map { form.write($0, writer) } }
    }
}

/// Collects the keys of a shape, each checked by the compiler on its own.
@resultBuilder
enum Keys<Root> {
    static func buildExpression(_ key: Key<Root>) -> Key<Root> { key }
    static func buildBlock(_ keys: Key<Root>...) -> [Key<Root>] { keys }
}
