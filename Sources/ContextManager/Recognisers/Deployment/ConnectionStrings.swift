import DesignModel

extension Recogniser {
    /// Addresses of stores in settings and example environments: `postgres://`, `jdbc:mysql:`, `amqp://`.
    static let connections = Recogniser(
        endings: [
            "env", "example", "sample", "template", "dist", "properties", "yml", "yaml", "toml", "json", "ini", "py",
            "exs", "conf", "test",
        ],
        triggers: schemes.map(\.mark),
        admits: { !$0.isAside && !$0.name.hasSuffix("lock.json") && !$0.name.hasSuffix("lock.yaml") }
    ) { text in
        var seen: Set<String> = []
        return text.numbered.compactMap { number, line in
            guard !line.isComment, let scheme = schemes.first(where: { line.contains($0.mark) }) else { return nil }
            guard seen.insert(scheme.product).inserted else { return nil }
            return text.sighting(.store, scheme.product, number, ["form": "address"])
        }
    }

    private static let schemes: [(mark: String, product: String)] = [
        ("postgres://", "postgres"), ("postgresql://", "postgres"), ("postgresql+", "postgres"),
        ("jdbc:postgresql:", "postgres"), ("mysql://", "mysql"), ("mysql2://", "mysql"), ("mysql+", "mysql"),
        ("jdbc:mysql:", "mysql"), ("jdbc:mariadb:", "mariadb"), ("mongodb://", "mongo"), ("mongodb+srv://", "mongo"),
        ("redis://", "redis"), ("rediss://", "redis"), ("amqp://", "rabbitmq"), ("amqps://", "rabbitmq"),
        ("nats://", "nats"), ("jdbc:sqlserver:", "mssql-server"), ("clickhouse://", "clickhouse"),
    ]

    /// `config/database.yml`, Django's ENGINE, Laravel's and Symfony's drivers.
    static let databaseSettings = Recogniser(
        names: ["database.yml", ".env.example", ".env.sample", ".env.dist", ".env"], endings: ["py"],
        triggers: ["django.db.backends.", "django.contrib.gis.db.backends."],
        admits: { $0.full.contains("settings") && !$0.isAside }
    ) { text in
        var seen: Set<String> = []
        return text.numbered.compactMap { number, line in
            guard !line.isComment, let product = driver(in: line), seen.insert(product).inserted else { return nil }
            return text.sighting(.store, product, number, ["form": "setting"])
        }
    }

    private static func driver(in line: String) -> String? {
        let entry = line.trimmed
        let value: String
        if let engine = line.after("db.backends.") {
            value = engine.leadingName
        } else if let rest = entry.after("adapter:") ?? entry.after("DB_CONNECTION=") ?? entry.after("DB_CLIENT=") {
            value = rest.unquoted.lowercased()
        } else {
            return nil
        }
        return drivers.first { value.hasPrefix($0.prefix) }?.product
    }

    private static let drivers: [(prefix: String, product: String)] = [
        ("postgis", "postgres"), ("postgres", "postgres"), ("pg", "postgres"), ("mysql", "mysql"),
        ("trilogy", "mysql"), ("mariadb", "mariadb"), ("sqlite", "sqlite"), ("sqlsrv", "mssql-server"),
    ]
}
