/// Words for people that never assert a number: `{load.peak_rps}` cites a ledger entry, and the engine prints its value (promise P14).
public struct Prose: Sendable, Hashable, Codable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public var template: String

    public init(_ template: String) { self.template = template }
    public init(stringLiteral value: String) { template = value }

    public init(from decoder: any Decoder) throws {
        template = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(template)
    }

    /// The pieces of the text in order: words, and names of ledger entries.
    public enum Piece: Sendable, Hashable {
        case words(String)
        case citation(String)
    }

    public var pieces: [Piece] {
        var pieces: [Piece] = []
        var rest = template[...]
        while let cited = Self.citation(in: rest) {
            if cited.open > rest.startIndex { pieces.append(.words(String(rest[..<cited.open]))) }
            pieces.append(.citation(String(rest[rest.utf8.index(after: cited.open)..<cited.close])))
            rest = rest[rest.utf8.index(after: cited.close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }

    /// The ledger entries cited, in order of appearance.
    public var citations: [String] {
        var names: [String] = []
        var rest = template[...]
        while let cited = Self.citation(in: rest) {
            names.append(String(rest[rest.utf8.index(after: cited.open)..<cited.close]))
            rest = rest[rest.utf8.index(after: cited.close)...]
        }
        return names
    }

    /// The first pair of braces; braces are single bytes, so bytes are all that is looked at.
    private static func citation(in text: Substring) -> (open: String.Index, close: String.Index)? {
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return (open, close)
    }
}
