/// A JSON value that keeps the order of its keys and the spelling of its numbers, so that what is not ours survives.
public indirect enum Json: Sendable, Hashable {
    case null
    case truth(Bool)
    case number(String)
    case text(String)
    case list([Json])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: Json

        public init(_ key: String, _ value: Json) {
            self.key = key
            self.value = value
        }
    }
}

extension Json: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(arrayLiteral elements: Json...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, Json)...) { self = .object(elements.map { Member($0, $1) }) }
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    public init(booleanLiteral value: Bool) { self = .truth(value) }

    public static func number(_ value: Int) -> Json { .number(String(value)) }
    public static func texts(_ values: some Sequence<String>) -> Json { .list(values.map(Json.text)) }
}

extension Json {
    /// The member of an object; setting one that is there keeps its place, setting nil takes it out.
    public subscript(key: String) -> Json? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.key == key }?.value
        }
        set {
            var members: [Member] = []
            if case .object(let old) = self { members = old }
            let position = members.firstIndex { $0.key == key }
            switch (position, newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?): members.append(Member(key, value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    public var text: String? { if case .text(let text) = self { text } else { nil } }
    public var items: [Json] { if case .list(let items) = self { items } else { [] } }
    public var members: [Member] { if case .object(let members) = self { members } else { [] } }
    public var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    public var isObject: Bool { if case .object = self { true } else { false } }
}
