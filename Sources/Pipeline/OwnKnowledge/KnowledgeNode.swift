import Diagnostics
import Yams

/// A node of a knowledge file, read by the names of its keys.
extension Node {
    func text(_ key: String) -> String { mapping?[Node(key)]?.string ?? "" }

    func optionalText(_ key: String) -> String? { mapping?[Node(key)]?.string }

    /// A list of texts, or one text alone.
    func texts(_ key: String) -> [String] {
        guard let value = mapping?[Node(key)] else { return [] }
        return value.sequence?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
    }

    func number(_ key: String) -> Double? { mapping?[Node(key)]?.float }

    func truth(_ key: String, or fallback: Bool = false) -> Bool { mapping?[Node(key)]?.bool ?? fallback }

    func items(_ key: String) -> [Node] { mapping?[Node(key)]?.sequence.map(Array.init) ?? [] }

    func named(_ key: String) -> [(name: String, node: Node)] {
        (mapping?[Node(key)]?.mapping ?? [:]).compactMap { entry in entry.key.string.map { ($0, entry.value) } }
    }

    func child(_ key: String) -> Node? { mapping?[Node(key)] }

    /// Lines of the notation of tables with the line of the file each stands in.
    func notation(_ key: String) -> [(text: String, line: Int)] {
        guard let value = child(key) else { return [] }
        if let items = value.sequence {
            return items.flatMap { item -> [(text: String, line: Int)] in
                let line = item.mark?.line ?? 1
                // `check a: b` without quotes is a mapping of one key to a reader of YAML.
                if let pairs = item.mapping {
                    return pairs.map { ("\($0.key.string ?? ""): \($0.value.string ?? "")", line) }
                }
                return item.string.map { [($0, line)] } ?? []
            }
        }
        let isBlock = value.scalar?.style == .literal || value.scalar?.style == .folded
        let first = (value.mark?.line ?? 1) + (isBlock ? 1 : 0)
        let lines = (value.string ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { at, line in
            let text = line.drop { $0 == " " }
            return text.isEmpty ? nil : (String(text), first + at)
        }
    }
}
