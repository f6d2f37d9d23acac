import DesignModel

/// Words of the document before they are typeset: what is text, what is a name, what is a figure with its provenance.
///
///     let line: Line = "\(strong: "Shop") answers \(peak) of \(code: "place-order")."
///
/// Literals are ours; strings that are put in are the design's own; prose brings its citations with it.
struct Line: Hashable {
    enum Piece: Hashable {
        /// Words of this program; they hold no figures.
        case ours(String)
        /// Titles, names and quotes of the design.
        case said(String)
        /// Words of prose, between its citations.
        case prose(String)
        case code(String)
        case strong(String)
        case figure(Quantity, withBound: Bool)
        case citation(String)
        case link(String, target: String)
        /// The place in the ledger that a mark leads to.
        case target(Mark)
    }

    var pieces: [Piece] = []

    init(_ pieces: [Piece] = []) { self.pieces = pieces }

    /// The design's own words.
    init(said text: String) { pieces = text.isEmpty ? [] : [.said(text)] }

    init(_ prose: Prose) {
        pieces = prose.pieces.map { piece in
            switch piece {
            case .words(let words): .prose(words)
            case .citation(let name): .citation(name)
            }
        }
    }

    /// A figure without its bound; nothing where there is none.
    init(_ quantity: Quantity?) { pieces = quantity.map { [.figure($0, withBound: false)] } ?? [] }

    /// A figure with its bound: `at most 400 ms`.
    init(bounded quantity: Quantity?) { pieces = quantity.map { [.figure($0, withBound: true)] } ?? [] }

    init(code text: String) { pieces = text.isEmpty ? [] : [.code(text)] }

    /// Names as code, commas between.
    init(codes: [String]) { self = codes.map(Line.init(code:)).joined(", ") }

    var isEmpty: Bool {
        pieces.allSatisfy { piece in
            switch piece {
            case .ours(let text), .said(let text), .prose(let text), .code(let text), .strong(let text):
                text.allSatisfy(\.isWhitespace)
            case .figure, .citation, .link, .target: false
            }
        }
    }

    static func + (left: Line, right: Line) -> Line { Line(left.pieces + right.pieces) }
    static func += (left: inout Line, right: Line) { left.pieces += right.pieces }
}

extension Line: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { pieces = value.isEmpty ? [] : [.ours(value)] }

    init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) { pieces.reserveCapacity(interpolationCount * 2 + 1) }

        mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { pieces.append(.ours(literal)) } }
        mutating func appendInterpolation(_ text: String) { if !text.isEmpty { pieces.append(.said(text)) } }
        mutating func appendInterpolation(_ line: Line) { pieces += line.pieces }
        mutating func appendInterpolation(_ prose: Prose) { pieces += Line(prose).pieces }
        mutating func appendInterpolation(_ figure: Quantity) { pieces.append(.figure(figure, withBound: false)) }
        mutating func appendInterpolation(code: String) { pieces += Line(code: code).pieces }
        mutating func appendInterpolation(strong: String) { pieces.append(.strong(strong)) }
        mutating func appendInterpolation(link: String, to target: String) {
            pieces.append(.link(link, target: target))
        }
    }
}

extension [Line] {
    /// The lines that say something, with a separator between.
    func joined(_ separator: String) -> Line {
        var joined = Line()
        for line in self where !line.isEmpty {
            if !joined.pieces.isEmpty { joined.pieces.append(.ours(separator)) }
            joined += line
        }
        return joined
    }
}

extension Line {
    /// Ending in a full stop, whether or not the words brought one; empty stays empty.
    var sentence: Line {
        guard !isEmpty else { return self }
        switch pieces.last {
        case .said(let text), .prose(let text), .ours(let text):
            return text.last.map { ".!?…:".contains($0) } == true ? self : self + "."
        default: return self + "."
        }
    }

    /// With words in front, unless there is nothing to say.
    func after(_ words: Line) -> Line { isEmpty ? self : words + self }
}
