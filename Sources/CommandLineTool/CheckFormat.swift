import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// How the findings of a check are printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
}

/// Paths of places as a viewer of the whole repository needs them.
struct CheckPaths {
    /// The blueprint as it was named.
    let blueprint: String
    let repository: String?

    /// A span names the blueprint by its last part, files of the design folder and of the repository by their paths within.
    func path(_ file: String) -> String {
        let folder = (blueprint as NSString).deletingLastPathComponent
        if file == (blueprint as NSString).lastPathComponent { return Self.plain(blueprint) }
        let inDesign = (folder as NSString).appendingPathComponent(file)
        if FileManager.default.fileExists(atPath: inDesign), !inRepository(file) { return Self.plain(inDesign) }
        guard let repository, repository != "." else { return Self.plain(file) }
        return Self.plain((repository as NSString).appendingPathComponent(file))
    }

    private func inRepository(_ file: String) -> Bool {
        guard let repository else { return false }
        return FileManager.default.fileExists(atPath: (repository as NSString).appendingPathComponent(file))
    }

    private static func plain(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
}
