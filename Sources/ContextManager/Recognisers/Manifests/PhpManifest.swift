import DesignModel

extension Recogniser {
    /// `composer.json`: requirements and the PHP version.
    static let composer = Recogniser(names: ["composer.json"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        return [("require", ""), ("require-dev", "development")].flatMap { key, scope in
            (root[key]?.children ?? []).filter { !$0.key.hasPrefix("ext-") }.map { entry in
                entry.key == "php"
                    ? text.sighting(.runtime, "php", entry.line, ["version": entry.value ?? ""])
                    : text.package(entry.key, entry.value ?? "", entry.line, ecosystem: "composer", scope: scope)
            }
        }
    }

    static let composerLock = Recogniser(names: ["composer.lock"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        return (root["packages"]?.children ?? []).compactMap { entry in
            text.locked(entry.text("name"), entry.text("version"), entry.line, ecosystem: "composer")
        }
    }
}
