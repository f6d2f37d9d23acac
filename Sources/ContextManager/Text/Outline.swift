/// A structured text (JSON, YAML, TOML, XML) as a tree of keys and values, each with its line.
struct Outline {
    /// Empty for the items of a list.
    var key = ""
    var value: String?
    var line = 1
    var children: [Outline] = []

    /// The first child of this key.
    subscript(key: String) -> Outline? { children.first { $0.key == key } }

    /// The descendant along these keys.
    func at(_ keys: String...) -> Outline? {
        keys.reduce(Optional(self)) { $0?[$1] }
    }

    /// The value of a child; empty where there is none.
    func text(_ key: String) -> String { self[key]?.value ?? "" }

    /// Its own value or the values of its items.
    var texts: [String] { value.map { [$0] } ?? children.compactMap(\.value) }

    /// Every node below it with this key, at any depth.
    func all(_ key: String) -> [Outline] {
        children.flatMap { ($0.key == key ? [$0] : []) + $0.all(key) }
    }

    /// How deep a text may nest before the rest is left out.
    static let depthLimit = 100
}
