import Foundation

/// What a person names on the command line: a design folder, a blueprint, or a brief.
struct DesignPath {
    let path: String

    init(_ path: String) { self.path = path }

    var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Whether the name is that of a blueprint; a folder is none.
    var isBlueprint: Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

    /// The blueprint of a folder, or the file itself.
    var blueprint: String { isFolder ? (path as NSString).appendingPathComponent("blueprint.yaml") : path }
}
