/// How a value of one type is said in YAML: how it is read, how it is written and how it is described.
///
/// A form is the only place that knows all three, so reader, writer, schema and reference page cannot drift apart.
struct Form<Value>: Sendable {
    let description: FormDescription
    /// Answers nil after reporting why.
    let read: @Sendable (Node, Reader) -> Value?
    let write: @Sendable (Value, Writer) -> Node
}

/// A form as data, for the schema and the reference page.
indirect enum FormDescription: Sendable {
    case text
    /// Words for people that cite numbers from the ledger.
    case prose
    case truth
    case whole
    case number
    /// A number, a truth or a text.
    case anything
    case unit
    /// Empty means any dimension.
    case quantity([Measure])
    /// A quantity as a literal only, without a source.
    case literal
    case latency
    /// `file:line:column "quote"`.
    case passage
    /// One of these words.
    case choice([String])
    /// Usually one of these words; others are allowed.
    case word([String])
    case reference([ReferenceKind])
    case list(FormDescription)
    case map(of: FormDescription, key: String)
    case shape(ShapeDescription)
}

/// A shape as data.
struct ShapeDescription: Sendable {
    let name: String
    let meaning: String
    /// The key that may stand alone in place of the whole.
    let short: String?
    let keys: [KeyDescription]
}

/// A key of a shape as data.
struct KeyDescription: Sendable {
    let name: String
    let meaning: String
    let form: FormDescription
    let isRequired: Bool
    /// What holds when the key is left out, in words or as it would be written.
    let fallback: String
}

/// What a quantity measures, as far as the grammar cares.
enum Measure: String, Sendable, CaseIterable {
    case rate, time, size, fraction, ratio, count, length, money
}

/// The kinds of things that can be referred to by name.
enum ReferenceKind: String, Sendable, CaseIterable {
    case actor, component, module, store, table, channel, event, interface, operation, edge, site, environment
    case objective, authentication, dataClass = "data class", decision

    /// The kinds with which it shares names: two of them under one name could not be told apart.
    ///
    /// Edges lead to actors, components, stores and channels by name alone; modules are named inside their component.
    var rivals: [ReferenceKind] {
        switch self {
        case .actor, .component, .store, .channel: [.actor, .component, .store, .channel]
        case .module: []
        default: [self]
        }
    }
}
