import DesignModel
import Diagnostics

/// Nothing is described for an answer without content.
struct ContentStatus: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { $0.operation.responseStatus == 204 && !$0.operation.response.isEmpty }.map {
            interface, operation in
            .finding(
                .bodyWithoutContent, "'\(operation.id)' answers 204 and describes \(operation.response.count) fields",
                at: Exhibit.path(interface, operation) + ".response_status",
                fix: "Answer 200, or describe no fields")
        }
    }
}
