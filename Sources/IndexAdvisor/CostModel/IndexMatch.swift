/// How the predicates on a table meet an index: which bound the scan, which only filter, what order comes out.
struct IndexMatch {
    let index: IndexDefinition
    /// Predicates that limit which part of the index is read.
    var bounds: [BoundPredicate] = []
    /// Predicates that the index can check on each entry it reads.
    var filters: [BoundPredicate] = []
    /// Positions of predicates that the index's own condition already guarantees.
    var implied: Set<Int> = []
    /// Positions of all predicates that the index answers.
    var used: Set<Int> = []
    /// The index's condition as predicates on its table.
    var condition: [BoundPredicate] = []

    /// nil when the index's condition does not follow from the query.
    init?(_ index: IndexDefinition, condition: [BoundPredicate], predicates: [BoundPredicate]) {
        self.index = index
        self.condition = condition
        for part in condition {
            let same = predicates.indices.filter { predicates[$0].text == part.text }
            implied.formUnion(same)
            if same.isEmpty, !Self.follows(part, from: predicates) { return nil }
        }
        if index.method == "brin" { matchAny(predicates) } else { matchPrefix(predicates) }
    }

    /// Whether a part of an index's condition holds wherever the predicates hold.
    static func follows(_ part: BoundPredicate, from predicates: [BoundPredicate]) -> Bool {
        predicates.contains { predicate in
            guard predicate.column == part.column else { return false }
            if case .notNull = part.shape { return predicate.excludesNull }
            if case .among(let values) = part.shape, case .equal(let value) = predicate.shape {
                return values.contains(value)
            }
            return false
        }
    }

    private mutating func matchPrefix(_ predicates: [BoundPredicate]) {
        var open = true
        for column in index.columns {
            let here = predicates.indices.filter { predicates[$0].column == column && !implied.contains($0) }
            let equal = here.filter { predicates[$0].isEquality }
            let range = here.filter { predicates[$0].isRange }
            let taken = (equal.isEmpty ? [] : [equal[0]]) + range
            used.formUnion(taken)
            if open { bounds += taken.map { predicates[$0] } } else { filters += taken.map { predicates[$0] } }
            if equal.isEmpty { open = false }
        }
    }

    private mutating func matchAny(_ predicates: [BoundPredicate]) {
        for position in predicates.indices {
            let predicate = predicates[position]
            guard let column = predicate.column, index.columns.contains(column) else { continue }
            guard predicate.isEquality || predicate.isRange else { continue }
            used.insert(position)
            bounds.append(predicate)
        }
    }

    /// How many keys of the wanted order a scan of the index delivers.
    func sorted(_ wanted: [WantedKey], relation: Int, fixed: Set<String>) -> Int {
        guard index.method == "btree" else { return 0 }
        var at = 0
        var backwards: Bool?
        for (position, key) in wanted.enumerated() {
            guard key.relation == relation else { return position }
            if fixed.contains(key.column) { continue }
            while at < index.columns.count, index.columns[at].firstWord != key.column,
                fixed.contains(index.columns[at].firstWord)
            { at += 1 }
            guard at < index.columns.count, index.columns[at].firstWord == key.column else { return position }
            let descends = key.descending != index.columns[at].hasSuffix(" desc")
            if let backwards, backwards != descends { return position }
            backwards = descends
            at += 1
        }
        return wanted.count
    }
}

/// One key of the order that a query asks for.
struct WantedKey: Hashable {
    var relation: Int
    var column: String
    var descending: Bool
}
