import Diagnostics

/// A JSON value that knows where it stands, so that a diagnostic can point at it.
public struct Datum: Sendable, Hashable {
    public indirect enum Content: Sendable, Hashable {
        case nothing
        case flag(Bool)
        case number(Double)
        case text(String)
        case list([Datum])
        /// Members in the order of the file.
        case map([Member])
    }

    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: Datum
    }

    public var content: Content
    /// Offsets of the first byte and past the last.
    public var range: Range<Int>

    public var number: Double? { if case .number(let number) = content { number } else { nil } }
    public var text: String? { if case .text(let text) = content { text } else { nil } }
    public var list: [Datum]? { if case .list(let list) = content { list } else { nil } }
    public var members: [Member]? { if case .map(let members) = content { members } else { nil } }

    public subscript(_ name: String) -> Datum? { members?.last { $0.name == name }?.value }
}

/// What a text is not, and where.
struct NotJSON: Error {
    var offset: Int
    var expectation: String
}
