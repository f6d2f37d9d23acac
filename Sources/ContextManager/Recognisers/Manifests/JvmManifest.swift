import DesignModel

extension Recogniser {
    /// `pom.xml`: dependencies as `group:artifact`, the parent, the Java version; properties are filled in.
    static let maven = Recogniser(names: ["pom.xml"]) { text in
        let root = XmlReader.outline(text.lines)["project"] ?? Outline()
        let properties = root["properties"]?.children ?? []
        func filled(_ version: String) -> String {
            guard version.hasPrefix("${"), version.hasSuffix("}") else { return version }
            return properties.first { $0.key == version.dropFirst(2).dropLast() }?.value ?? ""
        }
        let dependencies =
            (root["dependencies"]?.children ?? []) + (root.at("dependencyManagement", "dependencies")?.children ?? [])
        var found = (dependencies + [root["parent"]].compactMap { $0 }).map { entry in
            let scope = entry.text("scope") == "test" ? "development" : ""
            return text.package(
                entry.text("groupId") + ":" + entry.text("artifactId"), filled(entry.text("version")), entry.line,
                ecosystem: "maven", scope: scope)
        }
        let levels = ["java.version", "maven.compiler.release", "maven.compiler.source"]
        if let level = properties.first(where: { levels.contains($0.key) }) {
            found.append(text.sighting(.runtime, "java", level.line, ["version": level.value ?? ""]))
        }
        return found
    }

    /// `build.gradle` in either language: configurations with coordinates, plugins, the toolchain.
    static let gradle = Recogniser(endings: ["gradle", "kts"]) { text in
        text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("//") { return nil }
            let word = entry.leadingName
            if let scope = configurations[word], let coordinate = line.quotedParts.first, coordinate.contains(":") {
                let parts = coordinate.split(separator: ":").map(String.init)
                guard parts.count >= 2 else { return nil }
                let version = parts.count > 2 ? parts[2] : ""
                return text.package(parts[0] + ":" + parts[1], version, number, ecosystem: "gradle", scope: scope)
            }
            if entry.contains("org.springframework.boot"), word == "id" {
                let parts = line.quotedParts
                return text.package(
                    "org.springframework.boot", parts.count > 1 ? parts[1] : "", number, ecosystem: "gradle")
            }
            if let version = entry.after("JavaLanguageVersion.of(") ?? entry.after("jvmToolchain(") {
                return text.sighting(.runtime, "java", number, ["version": version.leadingName])
            }
            return nil
        }
    }

    /// `gradle/libs.versions.toml`.
    static let versionCatalogue = Recogniser(names: ["libs.versions.toml"]) { text in
        let root = TomlReader.outline(text.lines)
        return (root["libraries"]?.children ?? []).compactMap { entry in
            let module = entry["module"]?.value ?? (entry.text("group") + ":" + entry.text("name"))
            guard module.count > 1 else { return nil }
            let reference = entry.at("version", "ref")?.value ?? entry.text("version.ref")
            let version = root["versions"]?.text(reference) ?? entry.text("version")
            return text.package(module, version, entry.line, ecosystem: "gradle")
        }
    }

    private static let configurations = [
        "implementation": "", "api": "", "runtimeOnly": "", "compile": "", "compileOnly": "", "kapt": "build",
        "testImplementation": "development", "testRuntimeOnly": "development", "testCompile": "development",
        "developmentOnly": "development", "annotationProcessor": "build",
    ]
}
