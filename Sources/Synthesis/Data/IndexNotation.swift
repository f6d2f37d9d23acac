import Knowledge

/// An index as patterns write it: `a, b desc where c is null using gin`.
struct IndexNotation {
    var columns: [String]
    var condition: String?
    var method = "btree"

    init(_ text: String) {
        var rest = text[...]
        if let cut = rest.halves(around: " where ") {
            condition = String(cut.behind)
            rest = cut.before
        }
        columns = rest.parts(at: ",").map { String($0.drop { $0 == " " }) }
    }

    init(columns: [String], method: String) {
        self.columns = columns
        self.method = method
    }

    /// The columns without their direction; expressions are left out.
    var plainColumns: [String] {
        columns.compactMap { $0.utf8.contains(UInt8(ascii: "(")) ? nil : $0.parts(at: " ").first.map(String.init) }
    }
}
