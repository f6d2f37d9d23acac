/// An index as patterns write it: `a, b desc where c is null using gin`.
struct IndexNotation {
    var columns: [String]
    var condition: String?
    var method = "btree"

    init(_ text: String) {
        var rest = text[...]
        if let range = rest.ranges(of: " where ").first {
            condition = String(rest[range.upperBound...])
            rest = rest[..<range.lowerBound]
        }
        columns = rest.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    init(columns: [String], method: String) {
        self.columns = columns
        self.method = method
    }

    /// The columns without their direction; expressions are left out.
    var plainColumns: [String] {
        columns.compactMap { $0.contains("(") ? nil : $0.split(separator: " ").first.map(String.init) }
    }
}
