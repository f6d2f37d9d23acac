import DesignModel

/// The errors of an interface, each once, with the operations that answer it.
enum ErrorGrid {
    static func make(_ interface: Interface) -> Grid {
        var order: [String] = []
        var errors: [String: (error: OperationError, operations: [String])] = [:]
        for operation in interface.operations {
            for error in operation.errors {
                let key = "\(error.status) \(error.type)"
                if errors[key] == nil { order.append(key) }
                errors[key, default: (error, [])].operations.append(operation.id.rawValue)
            }
        }
        let sorted = order.enumerated().compactMap { at, key in errors[key].map { (at: at, entry: $0) } }
            .sorted { ($0.entry.error.status, $0.at) < ($1.entry.error.status, $1.at) }
        return Grid(
            ["Error", "Means", "What the caller does", "Of"],
            sorted.map { row($0.entry.error, $0.entry.operations, interface) })
    }

    private static func row(_ error: OperationError, _ operations: [String], _ interface: Interface) -> [Line] {
        let all = operations.count == interface.operations.count && operations.count > 1
        let many = operations.count > 5
        let shown = Line(codes: Array(operations.prefix(many ? 4 : 5)))
        let of: Line = all ? "all operations" : shown + (many ? " and others" : "")
        return [Line(code: "\(error.status) \(error.type)"), Line(said: error.title), Line(said: error.remedy), of]
    }
}
