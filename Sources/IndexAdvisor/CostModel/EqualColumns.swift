/// Columns that a query says are equal: a constant for one is a constant for all (the planner's equivalence classes).
enum EqualColumns {
    private struct Member: Hashable {
        var relation: Int
        var column: String
    }

    static func spread(_ bound: inout [(relation: Int, BoundPredicate)]) {
        var classes: [Set<Member>] = []
        for (relation, predicate) in bound {
            guard let column = predicate.column, case .joins(let other, let otherColumn) = predicate.shape else {
                continue
            }
            let pair: Set = [Member(relation: relation, column: column), Member(relation: other, column: otherColumn)]
            let touched = classes.filter { !$0.isDisjoint(with: pair) }
            classes.removeAll { !$0.isDisjoint(with: pair) }
            classes.append(touched.reduce(pair) { $0.union($1) })
        }
        for members in classes { spread(members, &bound) }
    }

    private static func spread(_ members: Set<Member>, _ bound: inout [(relation: Int, BoundPredicate)]) {
        let constant = bound.first { relation, predicate in
            guard let column = predicate.column, case .equal = predicate.shape else { return false }
            return members.contains(Member(relation: relation, column: column))
        }
        guard let constant else { return }
        bound.removeAll { relation, predicate in
            guard let column = predicate.column, members.contains(Member(relation: relation, column: column)) else {
                return false
            }
            switch predicate.shape {
            case .joins, .equal: return true
            default: return false
            }
        }
        for member in members.sorted(by: { ($0.relation, $0.column) < ($1.relation, $1.column) }) {
            var predicate = constant.1
            predicate.column = member.column
            if case .binary(let symbol, .column, let right) = predicate.text {
                predicate.text = .binary(symbol, .column(table: nil, member.column), right)
            }
            bound.append((member.relation, predicate))
        }
    }
}
