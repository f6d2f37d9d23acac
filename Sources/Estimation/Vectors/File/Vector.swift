import Diagnostics

/// One thing to compute: a family of closed forms, its inputs by name, and what the file says should come out.
public struct Vector: Sendable, Hashable {
    public var id: String
    public var family: String
    /// Relative deviation that still counts as agreement.
    public var tolerance: Double?
    public var inputs: [Datum.Member]
    public var expected: [Datum.Member]
    /// Where the vector stands in its file.
    public var range: Range<Int>
}

/// A file of vectors: `{"families": [{"id": …, "vectors": [{"id": …, "inputs": {…}, "outputs": {…}}]}]}`.
///
/// `outputs` may be left out; where they stand, what is computed is compared with them.
public struct VectorFile: Sendable {
    public let source: SourceText
    public private(set) var vectors: [Vector] = []
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ source: SourceText) {
        self.source = source
        do {
            read(try JSONReader.read(source))
        } catch {
            refuse(error.offset..<error.offset, "JSON needs \(error.expectation) here")
        }
    }

    private mutating func refuse(_ range: Range<Int>, _ summary: String) {
        diagnostics.append(
            Diagnostic(
                .notVectors, summary, at: .text(source.span(range)),
                fixes: [Fix("write families with an id and vectors, as in Examples/Vectors/queues.json")]))
    }

    private mutating func read(_ root: Datum) {
        guard let families = root["families"]?.list else {
            return refuse(root.range, "A vector file holds a list 'families'")
        }
        for (position, family) in families.enumerated() {
            guard let id = family["id"]?.text else {
                refuse(family.range, "Family \(position + 1) of the file has no id")
                continue
            }
            guard let vectors = family["vectors"]?.list else {
                refuse(family.range, "Family '\(id)' has no list 'vectors'")
                continue
            }
            let tolerance = family["tolerance"]?["closed_form_rel"]?.number
            for (position, vector) in vectors.enumerated() { read(vector, id, position, tolerance) }
        }
    }

    private mutating func read(_ vector: Datum, _ family: String, _ position: Int, _ tolerance: Double?) {
        let id = vector["id"]?.text ?? "\(family).\(position + 1)"
        guard let inputs = vector["inputs"]?.members else {
            return refuse(vector.range, "Vector '\(id)' has no map 'inputs'")
        }
        vectors.append(
            Vector(
                id: id, family: family, tolerance: tolerance, inputs: inputs,
                expected: vector["outputs"]?.members ?? [], range: vector.range))
    }
}
