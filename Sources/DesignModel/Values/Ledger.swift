/// A quantity that has a name, so that decisions, prose and formulas can refer to it.
public struct LedgerEntry: Sendable, Hashable, Codable {
    /// Dotted like a fact key: `load.peak_rps`, `capacity.api.replicas`.
    public var name: String
    public var quantity: Quantity
    /// What it is, in a few words.
    public var meaning: String

    public init(_ name: String, _ quantity: Quantity, meaning: String) {
        self.name = name
        self.quantity = quantity
        self.meaning = meaning
    }
}

/// Every named quantity of a design, in order of entry; a name is entered once.
public struct Ledger: Sendable, Hashable, Codable {
    public private(set) var entries: [LedgerEntry] = []
    private var index: [String: Int] = [:]

    public init(_ entries: [LedgerEntry] = []) {
        for entry in entries { enter(entry) }
    }

    public subscript(name: String) -> Quantity? { index[name].map { entries[$0].quantity } }

    public func entry(_ name: String) -> LedgerEntry? { index[name].map { entries[$0] } }

    /// Adds an entry, or replaces the one of the same name in its place; answers the quantity carrying that name.
    @discardableResult
    public mutating func enter(_ entry: LedgerEntry) -> Quantity {
        var named = entry
        if named.quantity.name != entry.name { named.quantity.name = entry.name }
        let at = Self.place(&index[entry.name, default: entries.count])
        if at < entries.count { entries[at] = named } else { entries.append(named) }
        return named.quantity
    }

    /// The place a name has, or was just given: one look into the index instead of two.
    private static func place(_ at: inout Int) -> Int { at }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([LedgerEntry].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(entries)
    }
}
