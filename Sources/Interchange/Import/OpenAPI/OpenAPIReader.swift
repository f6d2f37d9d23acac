import DesignModel
import Diagnostics

/// OpenAPI 3: paths become operations, tags interfaces, security schemes ways to prove who one is.
struct OpenAPIReader {
    let source: SourceText
    let root: DataTree

    func read(into draft: inout Draft) {
        draft.title(root.at("info", "title")?.word)
        if draft.design.system.purpose.template.isEmpty {
            let said = root.at("info", "summary")?.word ?? root.at("info", "description")?.word ?? ""
            draft.design.system.purpose = Spelling.prose(Spelling.firstSentence(said))
        }
        SecuritySchemeReader(source: source, root: root).read(into: &draft)
        var found: [Found] = []
        for path in root["paths"]?.entries ?? [] { found += operations(of: path, &draft) }
        group(found, into: &draft)
        for key in ["webhooks", "callbacks"] where root[key]?.entries.isEmpty == false {
            draft.leaveOut(
                key, why: "calls that go out are edges of a blueprint", at: source.wholeLine(root[key]?.line ?? 1))
        }
    }

    /// One operation with the tag it stands under.
    struct Found {
        var tag: String
        var operation: Operation
        var schemes: [String]
        var isWebhook: Bool
    }

    private func operations(of path: DataTree.Entry, _ draft: inout Draft) -> [Found] {
        let item = resolved(path.value)
        let shared = item["parameters"]?.items ?? []
        return item.entries.compactMap { entry in
            switch entry.key.lowercased() {
            case "get", "post", "put", "patch", "delete":
                let reader = OperationReader(
                    document: self, path: path.key, method: entry.key.uppercased(), node: entry.value,
                    line: entry.line, shared: shared)
                return reader.read(&draft)
            case "head", "options", "trace":
                draft.leaveOut(
                    "method \(entry.key.uppercased())", path.key, why: "servers answer it by themselves",
                    at: source.wholeLine(entry.line))
            default: break
            }
            return nil
        }
    }

    private func group(_ found: [Found], into draft: inout Draft) {
        let title = root.at("info", "title")?.word ?? ""
        let server = Self.path(ofServer: root["servers"]?.items.first?["url"]?.word ?? "")
        let said = root["tags"]?.items ?? []
        var tags: [String] = []
        for one in found where !tags.contains(one.tag) { tags.append(one.tag) }
        for tag in tags {
            let mine = found.filter { $0.tag == tag }
            let name = Spelling.kebab(tag.isEmpty ? title : tag)
            let id = Spelling.free(name.isEmpty ? "api" : name) { id in
                draft.design.interfaces.contains { $0.id.rawValue == id }
            }
            var interface = Interface(id: InterfaceID(id), component: "")
            interface.title =
                said.first { $0["name"]?.text == tag }?["description"]?.word.map(Spelling.firstSentence)
                ?? (tag.isEmpty ? title : tag)
            if mine.allSatisfy(\.isWebhook) { interface.style = .webhook }
            var schemes: [String] = []
            for scheme in mine.flatMap(\.schemes) where !schemes.contains(scheme) { schemes.append(scheme) }
            interface.authentication = schemes
            let base = Self.base(of: mine.compactMap(\.operation.path))
            interface.basePath = server + base
            interface.operations = mine.map { one in
                var operation = one.operation
                operation.path = operation.path.map { String($0.dropFirst(base.count)) }
                return operation
            }
            draft.design.interfaces.append(interface)
        }
    }

    /// The path in a server's address, without a slash at its end.
    private static func path(ofServer url: String) -> String {
        guard !url.contains("{") else { return "" }
        var rest = url[...]
        if let scheme = url.range(of: "://") {
            rest = url[scheme.upperBound...].drop { $0 != "/" }
        }
        return rest.hasPrefix("/") ? String(rest.hasSuffix("/") ? rest.dropLast() : rest) : ""
    }

    /// A first part that every path begins with and that names a version or the interface as a whole.
    private static func base(of paths: [String]) -> String {
        guard let first = paths.first else { return "" }
        var base = ""
        for part in first.split(separator: "/") {
            let next = base + "/" + part
            let isVersion =
                part.first == "v" && part.dropFirst().allSatisfy { $0.isNumber || $0 == "." } && part.count > 1
            guard isVersion || part == "api" || part == "rest", paths.allSatisfy({ $0.hasPrefix(next + "/") }) else {
                break
            }
            base = next
        }
        return base
    }
}

extension OpenAPIReader {
    /// The value itself, or what its `$ref` leads to within this file.
    func resolved(_ node: DataTree) -> DataTree {
        var node = node
        var steps = 0
        while let target = node["$ref"]?.text, steps < 32 {
            guard let found = value(at: target) else { return node }
            node = found
            steps += 1
        }
        return node
    }

    /// The last part of a reference: `Pet` in `#/components/schemas/Pet`.
    static func name(ofReference target: String) -> String {
        target.split(separator: "/").last.map(String.init) ?? target
    }

    private func value(at pointer: String) -> DataTree? {
        guard pointer.hasPrefix("#/") else { return nil }
        return pointer.dropFirst(2).split(separator: "/").map(String.init).reduce(root as DataTree?) { node, part in
            let key = part.replacing("~1", with: "/").replacing("~0", with: "~").replacing("%7B", with: "{")
                .replacing("%7D", with: "}")
            if let list = node?.list, let at = Int(key) { return list.indices.contains(at) ? list[at] : nil }
            return node?[key]
        }
    }
}

extension String {
    /// The first place of another text.
    func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
