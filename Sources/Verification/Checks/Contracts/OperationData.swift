import DesignModel
import Diagnostics

/// Every operation of ours touches data that somebody owns, or says something.
struct OperationData: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { interface, operation in
            guard exhibit.components[interface.component]?.kind.isOurs ?? false else { return false }
            guard exhibit.components[interface.component]?.state == nil, operation.kind != .stream else { return false }
            return operation.reads.isEmpty && operation.writes.isEmpty && operation.emits.isEmpty
        }.map { interface, operation in
            .finding(
                .operationWithoutData, "Operation '\(operation.id)' touches no data; say what it reads or writes",
                at: Exhibit.path(interface, operation), fix: "List the tables that '\(operation.id)' reads or writes")
        }
    }
}
