/// A closed form that a vector can ask for: what it is, when it holds, where it is from, and how it is computed.
public struct VectorFamily: Sendable {
    public enum Kind: String, Sendable, Hashable { case exact, approximation }

    public let id: String
    public let title: String
    public let kind: Kind
    /// When it holds.
    public let validity: String
    public let source: String
    /// Inputs as a person would look them up: name, meaning, and what stands in for one that is missing.
    public let inputs: String
    let compute: @Sendable (inout Worksheet) -> Void

    init(
        _ id: String, _ title: String, _ kind: Kind = .exact, validity: String, source: String, inputs: String,
        compute: @escaping @Sendable (inout Worksheet) -> Void
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.validity = validity
        self.source = source
        self.inputs = inputs
        self.compute = compute
    }

    /// Every family, in the order of the reference page.
    public static let all: [VectorFamily] = [
        mm1, mmc, mmcSizing, generalService, bounded, loss, shared, impatient, priority, generalArrivals, variability,
        jackson, closed, fanOut, powerOfChoices, balancing, retrial, che, expiring, hedge, retries, metastable,
        availability, scalability, budget, backlog, cost,
    ]

    static func named(_ id: String) -> VectorFamily? { all.first { $0.id == id } }
}

extension VectorFamily {
    /// What a person looks up before writing a vector.
    public var page: String {
        let mark = kind == .approximation ? " (approximation)" : ""
        return """
            \(id)  \(title)\(mark)
              inputs  \(inputs)
              holds   \(validity)
              source  \(source)

            """
    }
}
