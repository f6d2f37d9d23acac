import DesignModel
import Diagnostics

/// An operation that somebody waits for does not give up before its promise ends; a job may be tried again in time.
struct PromiseWithinTimeout: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.operations.compactMap { interface, operation in
            guard operation.kind != .job, let limit = operation.latency?.limit, let timeout = operation.timeout,
                limit.canonical > timeout.canonical
            else { return nil }
            return .finding(
                .promiseOutlastsTimeout, "'\(operation.id)' promises \(limit.bare) and gives up after \(timeout.bare)",
                at: Exhibit.path(interface, operation) + ".timeout", fix: "Let the timeout be longer than the promise")
        }
    }
}
