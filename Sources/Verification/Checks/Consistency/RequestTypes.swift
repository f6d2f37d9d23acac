import DesignModel
import Diagnostics

/// What a caller sends fits the column it is written to.
struct RequestTypes: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.flatMap { interface, operation in
            let columns = operation.writes.compactMap { exhibit.tables[$0]?.table }.flatMap(\.columns)
            return operation.request.compactMap { field -> Diagnostic? in
                guard let column = columns.first(where: { $0.name == field.name }),
                    !TypeFamily.fit(TypeFamily(field: field.type), TypeFamily(column: column.type))
                else { return nil }
                return .finding(
                    .requestTypeDiffers,
                    "Field '\(field.name)' of '\(operation.id)' is \(field.type), its column \(column.type)",
                    at: Exhibit.path(interface, operation) + ".request", fix: "Give both the same kind of type")
            }
        }
    }
}
