import DesignModel

extension Recogniser {
    /// `package.json`: dependencies by scope, engines, test command.
    static let npm = Recogniser(names: ["package.json"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        let scopes = [
            ("dependencies", ""), ("optionalDependencies", ""), ("devDependencies", "development"),
            ("peerDependencies", "peer"),
        ]
        var found = scopes.flatMap { key, scope in
            (root[key]?.children ?? []).map {
                text.package($0.key, $0.value ?? "", $0.line, ecosystem: "npm", scope: scope)
            }
        }
        if let node = root.at("engines", "node"), let version = node.value {
            found.append(text.sighting(.runtime, "node", node.line, ["version": version]))
        }
        if let test = root.at("scripts", "test"), let command = test.value, !command.contains("no test specified") {
            found.append(text.sighting(.test, command.shortened(to: 80), test.line, ["runner": "npm test"]))
        }
        return found
    }

    /// `package-lock.json`, versions 1 to 3.
    static let npmLock = Recogniser(names: ["package-lock.json", "npm-shrinkwrap.json"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        let entries = root["packages"]?.children ?? root["dependencies"]?.children ?? []
        return entries.compactMap { entry in
            let name = entry.key.hasPrefix("node_modules/") ? String(entry.key.dropFirst(13)) : entry.key
            return text.locked(name, entry.text("version"), entry.line, ecosystem: "npm")
        }
    }

    static let pnpmLock = Recogniser(names: ["pnpm-lock.yaml"]) { text in
        text.numbered.compactMap { number, line in
            let entry = line.trimmed
            guard line.indentation == 2, entry.hasSuffix(":") else { return nil }
            let key = entry.dropLast().unquoted.drop { $0 == "/" }
            guard let at = key.dropFirst().lastIndex(of: "@") else { return nil }
            let version = key[key.index(after: at)...].prefix { $0 != "(" }
            return text.locked(String(key[..<at]), String(version), number, ecosystem: "npm")
        }
    }

    static let yarnLock = Recogniser(names: ["yarn.lock"]) { text in
        var name = ""
        return text.numbered.compactMap { number, line in
            if let first = line.first, first != " ", first != "#" {
                let key = line.before(",").unquoted.drop { $0 == "\"" }
                name = key.dropFirst().lastIndex(of: "@").map { String(key[..<$0]).before("@npm") } ?? ""
            } else if line.trimmed.hasPrefix("version") {
                return text.locked(
                    name, line.trimmed.dropFirst(7).drop { $0 == ":" }.unquoted, number, ecosystem: "npm")
            }
            return nil
        }
    }

    /// `deno.json`: imports from npm and JSR.
    static let deno = Recogniser(names: ["deno.json", "deno.jsonc"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        let runtime = text.sighting(.runtime, "deno", 1)
        return [runtime]
            + (root["imports"]?.children ?? []).compactMap { entry in
                guard let value = entry.value, let name = value.after("npm:") else { return nil }
                let at = name.dropFirst().lastIndex(of: "@") ?? name.endIndex
                return text.package(
                    String(name[..<at]), String(name[at...].dropFirst()), entry.line, ecosystem: "npm")
            }
    }
}
