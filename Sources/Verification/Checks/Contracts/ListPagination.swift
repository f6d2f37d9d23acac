import DesignModel
import Diagnostics

/// A list is answered page by page.
struct ListPagination: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.filter { $0.operation.list && $0.operation.pagination == nil && $0.interface.style == .rest }
            .map { interface, operation in
                .finding(
                    .listWithoutPagination, "List '\(operation.id)' has no pages; add a cursor",
                    at: Exhibit.path(interface, operation) + ".pagination",
                    fix: "Set 'pagination' of '\(operation.id)' to cursor")
            }
    }
}
