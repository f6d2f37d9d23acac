import DesignModel

/// Compares what the constraints left, criterion by criterion (promise P5): the first that differs settles.
enum Judge {
    /// Differences up to this count as equal: half a process, product or part; two days of leaving.
    static let tolerance = Criteria(
        testability: 0.5, readability: 0.5, consistency: 0.5, simplicity: 0.5, reversibility: 2)

    /// The position of the best feasible option; ties go to the one named first.
    static func best(_ options: [(criteria: Criteria, isFeasible: Bool)]) -> Int? {
        var best: Int?
        for position in options.indices where options[position].isFeasible {
            guard let leader = best else {
                best = position
                continue
            }
            if difference(options[position].criteria, options[leader].criteria).map({ $0.favoursFirst }) ?? false {
                best = position
            }
        }
        return best
    }

    /// The first criterion in which two options differ by more than the tolerance, and whom it favours.
    static func difference(_ first: Criteria, _ second: Criteria) -> (criterion: String, favoursFirst: Bool)? {
        let bounds = tolerance.inOrder
        for (position, (mine, theirs)) in zip(first.inOrder, second.inOrder).enumerated()
        where abs(mine.value - theirs.value) > bounds[position].value {
            return (mine.name, mine.value < theirs.value)
        }
        return nil
    }
}
