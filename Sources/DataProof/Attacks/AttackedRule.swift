/// A rule that two sessions try to break at once, and the statement that takes it away.
struct AttackedRule {
    enum Kind: Equatable {
        /// No two rows agree in these columns, or overlap in them.
        case pair
        /// No row may break this expression.
        case check(String)
    }

    var name: String
    var kind: Kind
    /// The columns in which the two rows agree, or those that the check reads.
    var columns: [String]
    /// Columns in which the two must differ: those that an exclusion compares by `<>`.
    var apart: [String] = []
    /// Only rows that satisfy this are under the rule.
    var condition: String?
    var drop: String
    /// Whether the schema has it; otherwise the design alone says so.
    var isHeld = true
}
