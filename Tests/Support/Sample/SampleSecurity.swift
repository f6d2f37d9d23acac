import DesignModel

/// Who uses Krume and what each may do.
enum SampleSecurity {
    static let actors: [Actor] = {
        var customer = Actor(id: "customer", title: "Customer")
        customer.permissions = ["orders:own"]
        customer.authentication = ["magic_link"]
        var baker = Actor(id: "baker", title: "Baker", kind: .staff)
        baker.permissions = ["bakes:read"]
        baker.authentication = ["oidc"]
        var provider = Actor(id: "payment-provider", title: "Payment provider", kind: .system)
        provider.permissions = ["payments:report"]
        provider.authentication = ["webhook_signature"]
        return [customer, baker, provider]
    }()

    static func model(_ book: inout SampleLedger) -> SecurityModel {
        var model = SecurityModel()
        model.authentication = [
            method("magic_link", "Link by e-mail", "A link that works once signs a customer in."),
            method("oidc", "Bakery accounts", "Bakers sign in with the account they have at the bakery."),
            method(
                "webhook_signature", "Signed webhooks", "The provider's signature is checked before anything is read."),
        ]
        model.dataClasses = [
            dataClass("personal", "Says something about a customer", "Encrypted at rest, left out of logs."),
            dataClass("internal", "Of the bakery's own business", "Not shown to customers."),
        ]
        model.trustBoundaries = [boundary]
        model.secrets = secrets(&book)
        model.tenancy = "single"
        model.auditLog = "Every look at a customer's address by a baker is written with who and when."
        model.measures = ["The worker may read orders and write payments, nothing else."]
        return model
    }

    private static let boundary: TrustBoundary = {
        var boundary = TrustBoundary(id: "internal")
        boundary.inside = ["api", "worker", "closing", "main"]
        boundary.rule =
            "Only the edge reaches the API; only the API, the worker and the closing job reach the database."
        return boundary
    }()

    private static func secrets(_ book: inout SampleLedger) -> [Secret] {
        let rotation = book.assumed(
            "security.secrets.rotation", 90, .days, "age at which a secret is replaced",
            because: "a quarter fits the team")
        return [("database-password", ["api", "worker", "closing"]), ("payment-key", ["worker"])].map { id, users in
            var secret = Secret(id: id)
            secret.usedBy = users.map { ComponentID($0) }
            secret.rotation = rotation
            return secret
        }
    }

    private static func method(_ id: String, _ title: String, _ detail: Prose) -> AuthenticationMethod {
        var method = AuthenticationMethod(id: id)
        method.title = title
        method.detail = detail
        return method
    }

    private static func dataClass(_ id: String, _ meaning: String, _ handling: Prose) -> DataClass {
        var dataClass = DataClass(id: id)
        dataClass.meaning = meaning
        dataClass.handling = handling
        return dataClass
    }
}
