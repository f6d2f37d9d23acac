import DesignModel
import Diagnostics

/// Each operation over HTTP says the errors its callers will meet.
struct OperationErrors: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.compactMap { interface, operation in
            guard interface.style == .rest || interface.style == .webhook, operation.method != nil else { return nil }
            let missing = missing(interface, operation)
            guard !missing.isEmpty else { return nil }
            let list = missing.joined(separator: ", ")
            return .finding(
                .errorsIncomplete, "Operation '\(operation.id)' does not say \(list), which its callers will meet",
                at: Exhibit.path(interface, operation) + ".errors",
                fix: "Add \(list) to the errors of '\(operation.id)'")
        }
    }

    private func missing(_ interface: Interface, _ operation: Operation) -> [String] {
        let known = Set(operation.errors.map(\.status))
        var missing: [String] = []
        func need(_ any: [Int], when condition: Bool) {
            if condition, known.isDisjoint(with: any) { missing.append("\(any[0])") }
        }
        need([401], when: operation.permission != nil)
        need([403, 404], when: operation.permission != nil && interface.style == .rest)
        need([404, 410], when: operation.path?.contains("{") ?? false)
        need([400, 422], when: operation.kind == .write && operation.request.count > 1)
        need([409, 422], when: operation.idempotency == .key)
        return missing
    }
}
