import DesignModel

extension Recogniser {
    /// `Cargo.toml`, of a package or a workspace.
    static let cargo = Recogniser(names: ["cargo.toml"]) { text in
        let root = TomlReader.outline(text.lines)
        let tables = [
            (root["dependencies"], ""), (root.at("workspace", "dependencies"), ""),
            (root["dev-dependencies"], "development"), (root["build-dependencies"], "build"),
        ]
        var found = tables.flatMap { table, scope in
            (table?.children ?? []).map { entry in
                let version = entry.value ?? entry.text("version")
                return text.package(entry.key, version, entry.line, ecosystem: "cargo", scope: scope)
                    .with(features: entry["features"])
            }
        }
        if let node = root.at("package", "rust-version"), let version = node.value {
            found.append(text.sighting(.runtime, "rust", node.line, ["version": version]))
        }
        return found + found.flatMap(drivers)
    }

    static let cargoLock = Recogniser(names: ["cargo.lock"]) { lockedPairs($0, ecosystem: "cargo") }

    /// A library that speaks to several databases says by its features which one is meant.
    private static func drivers(_ package: Sighting) -> [Sighting] {
        guard ["sqlx", "diesel", "sea-orm", "diesel-async"].contains(package.name) else { return [] }
        let features = (package.details["features"] ?? "").split(separator: " ").map(String.init)
        let drivers = [("postgres", "postgres"), ("mysql", "mysql"), ("sqlite", "sqlite")]
        return drivers.filter { driver in features.contains { $0.contains(driver.0) } }.map { driver in
            Sighting(.store, driver.1, path: package.path, line: package.line, ["form": "feature of \(package.name)"])
        }
    }
}

extension Sighting {
    fileprivate func with(features: Outline?) -> Sighting {
        guard let features, !features.texts.isEmpty else { return self }
        var copy = self
        copy.details["features"] = features.texts.joined(separator: " ")
        return copy
    }
}
