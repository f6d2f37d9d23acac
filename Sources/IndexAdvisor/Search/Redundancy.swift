/// Whether an index says nothing that another does not say as well.
extension Objective {
    /// A leading part of another of the same method, over the same rows, or over so many that its smallness does not pay.
    func isRedundant(_ index: Int, beside set: Set<Int>) -> Bool {
        set.contains { $0 != index && covers($0, index) }
    }

    func covers(_ other: Int, _ index: Int) -> Bool {
        let (mine, theirs) = (indexes[index], indexes[other])
        guard mine.table == theirs.table, mine.method == theirs.method, mine.include.isEmpty,
            theirs.columns.starts(with: mine.columns)
        else { return false }
        return theirs.condition == mine.condition || (theirs.condition == nil && fraction(index) > 0.3)
    }
}
