import Foundation
import TestSupport

/// The rooms of `Package.swift` and what each may import, through the named groups that the manifest uses.
enum Manifest {
    static let rooms: [String: Set<String>] = {
        let text = (try? String(contentsOf: Golden.root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""
        let groups = Self.groups(in: text)
        var rooms: [String: Set<String>] = ["architect": ["CommandLineTool"]]
        for call in text.components(separatedBy: "room(\"").dropFirst() where !call.hasPrefix("_") {
            let name = String(call.prefix { $0 != "\"" })
            let arguments = call.dropFirst(name.count + 1).prefix { $0 != ")" }
            rooms[name] = members(String(arguments), groups)
        }
        return rooms
    }()

    /// `let ground: [Target.Dependency] = ["Diagnostics", "DesignModel"]`, in order, so that one may build on another.
    private static func groups(in text: String) -> [String: Set<String>] {
        var groups: [String: Set<String>] = [:]
        for piece in text.components(separatedBy: "\nlet ").dropFirst() {
            let name = String(piece.prefix { $0.isLetter })
            guard piece.hasPrefix(name + ": [Target.Dependency]") else { continue }
            let value = piece.components(separatedBy: "\n\n")[0].components(separatedBy: "= ").dropFirst().joined()
            groups[name] = members(value, groups)
        }
        return groups
    }

    private static func members(_ text: String, _ groups: [String: Set<String>]) -> Set<String> {
        let quoted = text.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let words = text.split { !$0.isLetter }.map(String.init)
        return Set(quoted).union(words.flatMap { groups[$0] ?? [] })
    }
}

/// A source file by its lines.
struct SwiftFile {
    let path: String
    let lines: [String]

    var room: String { String(path.split(separator: "/")[1]) }

    var imports: [(line: Int, name: String)] {
        lines.enumerated().compactMap { at, line in
            let words = line.split(separator: " ").map(String.init)
            guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count else {
                return nil
            }
            return (at + 1, String(words[position + 1].prefix { $0 != "." }))
        }
    }

    static func all(under folder: String) -> [SwiftFile] {
        guard let walk = FileManager.default.enumerator(atPath: Golden.root.appending(path: folder).path) else {
            return []
        }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let url = Golden.root.appending(path: folder).appending(path: path)
            let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
            return SwiftFile(path: folder + "/" + path, lines: text.components(separatedBy: "\n"))
        }
    }
}
