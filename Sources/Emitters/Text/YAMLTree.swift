import DesignModel

/// A YAML value that keeps its order; built first, written once.
indirect enum YAML {
    case text(String)
    case integer(Int)
    case number(Double)
    case truth(Bool)
    /// Lines that keep their breaks: queries, commands, files.
    case block(String)
    case list([YAML])
    case map([(key: String, value: YAML)])

    /// A map of the entries that have a value.
    static func present(_ entries: [(String, YAML?)]) -> YAML {
        .map(entries.compactMap { key, value in value.map { (key: key, value: $0) } })
    }

    /// The same without brackets: `.of(("kind", "Service"), ("spec", spec))`.
    static func of(_ entries: (String, YAML?)...) -> YAML { present(entries) }

    static func texts(_ texts: [String]) -> YAML { .list(texts.map(YAML.text)) }

    /// Labels and the like, in the order given.
    static func words(_ entries: [(String, String)]) -> YAML { .map(entries.map { (key: $0, value: .text($1)) }) }

    var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .map(let entries): entries.isEmpty
        default: false
        }
    }

    /// Nothing in place of an empty list or map.
    var nonEmpty: YAML? { isEmpty ? nil : self }
}

extension YAML: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(booleanLiteral value: Bool) { self = .truth(value) }
}
