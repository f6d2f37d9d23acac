import DesignModel
import Diagnostics

/// A write over the network can be repeated without doing the thing twice.
struct WriteIdempotency: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { interface, operation in
            operation.kind == .write && operation.idempotency == .none && interface.style != .commands
        }.map { interface, operation in
            .finding(
                .writeWithoutIdempotency, "Operation '\(operation.id)' does its work twice when it is repeated",
                at: Exhibit.path(interface, operation) + ".idempotency",
                fix: "Set 'idempotency' of '\(operation.id)' to key, natural or message")
        }
    }
}
