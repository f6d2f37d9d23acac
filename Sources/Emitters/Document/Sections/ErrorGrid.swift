import DesignModel

/// The errors of an interface, each once, with the operations that answer it.
enum ErrorGrid {
    static func make(_ interface: Interface) -> Grid {
        // Of a large interface, errors of one status that callers answer alike share a row.
        let large = interface.operations.count > 8
        var order: [String] = []
        var errors: [String: (error: OperationError, operations: [String], kinds: [OperationError])] = [:]
        for operation in interface.operations {
            for error in operation.errors {
                let key =
                    large && !error.remedy.isEmpty ? "\(error.status) \(error.remedy)" : "\(error.status) \(error.type)"
                if errors[key] == nil { order.append(key) }
                errors[key, default: (error, [], [])].operations.append(operation.id.rawValue)
                if errors[key]?.kinds.contains(where: { $0.type == error.type }) == false {
                    errors[key]?.kinds.append(error)
                }
            }
        }
        let sorted = order.enumerated().compactMap { at, key in errors[key].map { (at: at, entry: $0) } }
            .sorted { ($0.entry.error.status, $0.at) < ($1.entry.error.status, $1.at) }
        return Grid(
            ["Error", "Means", "What the caller does", "Of"],
            sorted.map { row($0.entry.kinds, $0.entry.operations, interface) })
    }

    private static func row(_ errors: [OperationError], _ operations: [String], _ interface: Interface) -> [Line] {
        let all = Set(operations).count == interface.operations.count && operations.count > 1
        let many = operations.count > 5
        let shown = Line(codes: Array(operations.prefix(many ? 4 : 5)))
        let of: Line = all ? "all operations" : shown + (many ? " and others" : "")
        let names = Line(codes: errors.map { "\($0.status) \($0.type)" })
        let title = Line(said: errors.count == 1 ? errors[0].title : common(errors.map(\.title)))
        return [names, title, Line(said: errors.first?.remedy ?? ""), of]
    }

    /// What the titles of errors about different things share: "The caller may not do this with the …".
    private static func common(_ titles: [String]) -> String {
        let words = titles.map { $0.split(separator: " ") }
        guard let first = words.first else { return "" }
        let head = first.indices.prefix { at in words.allSatisfy { at < $0.count && $0[at] == first[at] } }.count
        let tail = first.indices.prefix { at in
            words.allSatisfy { at < $0.count - head && $0[$0.count - 1 - at] == first[first.count - 1 - at] }
        }.count
        guard head > 1 else { return "" }
        return (first.prefix(head) + ["…"] + first.suffix(tail)).joined(separator: " ")
    }
}
