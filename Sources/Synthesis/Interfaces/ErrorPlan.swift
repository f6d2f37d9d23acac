import DesignModel
import Knowledge

/// Adds the errors that every operation of its kind can end in, each with what the caller does about it.
struct ErrorPlan {
    let words: RoleWords

    func complete(_ operation: inout Operation, _ planned: PlannedOperation, _ audience: OperationShape.Audience) {
        guard planned.kind != .job else { return }
        let thing = Naming.spoken(planned.subject)
        let slug = Naming.kebab(planned.subject)
        if operation.permission != nil {
            add(
                401, "not-signed-in", "The caller is not signed in", "Sign in and send the request again.",
                to: &operation)
            add(
                403, "\(slug)-not-allowed", "The caller may not do this with the \(thing)",
                "Ask somebody who holds the permission.", to: &operation)
        }
        if operation.path?.contains("{") ?? false {
            add(
                404, "\(slug)-not-found", "There is no such \(thing), or the caller may not know of it",
                "Check the address; list again.", to: &operation)
        }
        if operation.idempotency == .key {
            add(
                409, "idempotency-key-reused", "The key came with another request before",
                "Send a new key with a new \(thing).", to: &operation)
        }
        if !operation.request.isEmpty {
            add(
                422, "\(slug)-invalid", "A field of the \(thing) breaks a rule",
                "Read the list of fields in the answer, mend them, send again.", to: &operation)
        }
        if audience == .public || audience == .partner {
            add(
                429, "too-many-requests", "The caller asks faster than its share", "Wait as long as Retry-After says.",
                to: &operation)
        }
        operation.errors.sort { ($0.status, $0.type) < ($1.status, $1.type) }
    }

    private func add(_ status: Int, _ type: String, _ title: String, _ remedy: String, to operation: inout Operation) {
        guard !operation.errors.contains(where: { $0.type == type || ($0.status == status && status < 409) }) else {
            return
        }
        operation.errors.append(OperationError(status, type, title, remedy: remedy))
    }
}
