/// A JSON value whose members keep their order.
public indirect enum JSONText: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    case text(String)
    case truth(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    public init(stringLiteral value: String) { self = .text(value) }
    public init(booleanLiteral value: Bool) { self = .truth(value) }
    public init(arrayLiteral elements: JSONText...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }

    public static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

    /// The members of an object with more after them.
    public func with(_ more: [(String, JSONText)]) -> JSONText {
        if case .object(let members) = self { .object(members + more) } else { self }
    }

    /// Printed over several lines, two spaces a level; lists of texts stay on one line.
    public func printed(indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .truth(let truth): return truth ? "true" : "false"
        case .list(let items):
            if items.allSatisfy(\.isScalar) { return "[" + items.map { $0.printed() }.joined(separator: ", ") + "]" }
            let rows = items.map { margin + $0.printed(indent: indent + 2) }
            return "[\n" + rows.joined(separator: ",\n") + end + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            if members.count == 1, members[0].1.isScalar {
                return "{" + Self.quoted(members[0].0) + ": " + members[0].1.printed() + "}"
            }
            let rows = members.map { margin + Self.quoted($0.0) + ": " + $0.1.printed(indent: indent + 2) }
            return "{\n" + rows.joined(separator: ",\n") + end + "}"
        }
    }

    private var isScalar: Bool {
        switch self {
        case .text, .truth: true
        case .list, .object: false
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}
