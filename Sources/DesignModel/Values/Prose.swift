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
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            pieces.append(.citation(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }

    /// The ledger entries cited, in order of appearance.
    public var citations: [String] {
        pieces.compactMap { if case .citation(let name) = $0 { name } else { nil } }
    }
}
