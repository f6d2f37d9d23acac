import DesignModel

extension Recogniser {
    /// The ways into a system: contracts, and the routes of common frameworks.
    static let interfaces: [Recogniser] = [
        openAPI, asyncAPI, graphQL, protobuf, expressRoutes, nestRoutes, nextRoutes, pythonRoutes, djangoRoutes,
        railsRoutes, laravelRoutes, symfonyRoutes, springRoutes, ktorRoutes, goRoutes, rustRoutes, aspnetRoutes,
        phoenixRoutes, swiftRoutes,
    ]

    static let methods: Set<String> = ["get", "post", "put", "patch", "delete", "head", "options"]
}

extension FileText {
    /// An endpoint with its method, as one name: `GET /orders/{id}`.
    func endpoint(_ method: String, _ path: String, _ line: Int, _ form: String) -> Sighting {
        let path = path.hasPrefix("/") ? path : "/" + path
        return sighting(.operation, method.uppercased() + " " + path, line, ["form": form])
    }
}
