import DesignModel
import Diagnostics

/// A design as it stands in a `blueprint.yaml`: the value, and where each part of it is written.
public struct Blueprint: Sendable {
    public var design: Design
    /// The text it was read from, with its comments, order and places.
    public let layout: Layout

    /// The source of a number that somebody wrote into the blueprint without saying where it comes from.
    public static let literal = Provenance.proposed(by: "blueprint", because: "it is written there without a source")

    /// Reads a text and reports everything that is wrong with it at once.
    ///
    /// The blueprint is nil where some part of the text could not be read. Names and citations that lead nowhere are
    /// reported too, but leave the design whole.
    ///
    /// ```swift
    /// let (blueprint, findings) = Blueprint.read(SourceText(name: "blueprint.yaml", text: text))
    /// ```
    public static func read(_ source: SourceText) -> (blueprint: Blueprint?, diagnostics: [Diagnostic]) {
        var composer = Composer(source)
        let root = composer.compose()
        guard let root else { return (nil, composer.diagnostics) }
        let reader = Reader(source)
        let design = Grammar.design.read(root, reader)
        Linker(reader: reader).link()
        let found = (composer.diagnostics + reader.diagnostics).sortedByPlace
        guard let design, composer.diagnostics.isEmpty, reader.isUnderstood else { return (nil, found) }
        return (Blueprint(design: design, layout: Layout(source: source, root: root, design: design)), found)
    }

    /// Writes a design as a text that reads back as the same design.
    ///
    /// With the layout of the text it was read from, comments and order stay, and what did not change keeps every byte.
    public static func write(_ design: Design, keeping layout: Layout? = nil) -> String {
        if let layout { return layout.text(for: design) }
        return Emitter.document(node(for: design)).joined(separator: "\n") + "\n"
    }

    static func node(for design: Design) -> Node { Grammar.design.write(design, Writer(ledger: design.ledger)) }

    /// The diagnostic with line and column of the element it points to, or of the nearest element around it.
    public func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard case .element(let path, nil) = diagnostic.place else { return diagnostic }
        var located = diagnostic
        located.place = .element(path: path, layout.span(ofElement: path))
        return located
    }
}

extension [Diagnostic] {
    /// In the order of the text.
    fileprivate var sortedByPlace: [Diagnostic] {
        enumerated().sorted { left, right in
            guard let a = left.element.place.span?.start, let b = right.element.place.span?.start, a != b else {
                return left.offset < right.offset
            }
            return a < b
        }.map(\.element)
    }
}
