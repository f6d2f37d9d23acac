import DesignModel

extension Recogniser {
    /// `pyproject.toml` (PEP 621, poetry, uv, dependency groups) and `Pipfile`.
    static let pyproject = Recogniser(names: ["pyproject.toml", "pipfile"]) { text in
        let root = TomlReader.outline(text.lines)
        var found = python(root.at("project", "dependencies")?.children ?? [], "", text)
        for group in (root.at("project", "optional-dependencies")?.children ?? [])
            + (root["dependency-groups"]?.children ?? [])
        {
            found += python(group.children, scope(group.key), text)
        }
        found += named(root.at("tool", "poetry", "dependencies"), "", text) + named(root["packages"], "", text)
        found += named(root.at("tool", "poetry", "dev-dependencies"), "development", text)
        found += named(root["dev-packages"], "development", text)
        for group in root.at("tool", "poetry", "group")?.children ?? [] {
            found += named(group["dependencies"], scope(group.key), text)
        }
        found += python(root.at("tool", "uv", "dev-dependencies")?.children ?? [], "development", text)
        if let node = root.at("project", "requires-python"), let version = node.value {
            found.append(text.sighting(.runtime, "python", node.line, ["version": version]))
        }
        if let node = root.at("tool", "pytest") { found.append(text.sighting(.test, "pytest", node.line)) }
        return found
    }

    static let requirements = Recogniser(
        endings: ["txt", "in"],
        admits: { $0.name.hasPrefix("requirements") || $0.lies(in: ["requirements"]) }
    ) { text in
        let aside = ["dev", "test", "doc", "lint"].contains { text.path.name.contains($0) }
        return text.numbered.compactMap { number, line in
            let entry = line.before("#").trimmed
            guard let first = entry.first, first.isLetter, !entry.contains("://") else { return nil }
            return requirement(entry, number, aside ? "development" : "", text)
        }
    }

    /// `poetry.lock` and `uv.lock`: `[[package]]` with `name` and `version`.
    static let pythonLock = Recogniser(names: ["poetry.lock", "uv.lock", "pdm.lock"]) { text in
        lockedPairs(text, ecosystem: "pypi")
    }

    /// `setup.py` and `setup.cfg`: the requirements, which stand in quotation marks or one a line.
    static let setupScript = Recogniser(names: ["setup.py", "setup.cfg"]) { text in
        var isInside = false
        return text.numbered.flatMap { number, line -> [Sighting] in
            if line.contains("install_requires") { isInside = true }
            guard isInside else { return [] }
            let parts = text.path.ending == "cfg" ? [line.before("#").trimmed] : line.quotedParts
            if line.contains("]") || line.trimmed.hasPrefix("[") { isInside = false }
            return parts.filter {
                $0.first?.isLetter == true && !$0.contains("=") || $0.contains("==") || $0.contains(">=")
            }
            .filter { !$0.hasPrefix("install_requires") }
            .compactMap { requirement($0, number, "", text) }
        }
    }

    /// Pairs of `name = "…"` and `version = "…"`, as Python's and Rust's lock files write them.
    static func lockedPairs(_ text: FileText, ecosystem: String) -> [Sighting] {
        var name = ""
        return text.numbered.compactMap { number, line in
            if line.hasPrefix("name = ") { name = line.dropFirst(7).unquoted }
            guard line.hasPrefix("version = ") else { return nil }
            return text.locked(name, line.dropFirst(10).unquoted, number, ecosystem: ecosystem)
        }
    }

    private static func scope(_ group: String) -> String {
        ["dev", "test", "tests", "docs", "doc", "lint", "typing", "testing", "ci"].contains(group) ? "development" : ""
    }

    private static func python(_ items: [Outline], _ scope: String, _ text: FileText) -> [Sighting] {
        items.compactMap { item in item.value.flatMap { requirement($0, item.line, scope, text) } }
    }

    private static func named(_ table: Outline?, _ scope: String, _ text: FileText) -> [Sighting] {
        (table?.children ?? []).map { entry in
            let version = entry.value ?? entry.text("version")
            guard entry.key != "python" else {
                return text.sighting(.runtime, "python", entry.line, ["version": version])
            }
            return text.package(entry.key.lowercased(), version, entry.line, ecosystem: "pypi", scope: scope)
        }
    }

    /// `Django[argon2]>=4.2,<5; python_version > "3"` is django, `>=4.2,<5`.
    private static func requirement(_ entry: String, _ line: Int, _ scope: String, _ text: FileText) -> Sighting? {
        let name = entry.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        guard !name.isEmpty else { return nil }
        let rest = String(entry.dropFirst(name.count)).before(";")
        let version = rest.hasPrefix("[") ? rest.after("]") ?? "" : rest
        return text.package(
            name.lowercased(), version.before(" --").trimmed, line, ecosystem: "pypi", scope: scope)
    }
}
