import DesignModel
import Ports

/// What each folder of a tree is for: by what it is called where that is a custom, otherwise by what lies in it.
enum PurposeSurvey {
    /// The folders down to this depth are told with every briefing; deeper ones when somebody asks.
    private static let depth = 2
    private static let most = 60

    static func purposes(of files: [TreeFile], _ sightings: [Sighting]) -> [PathPurpose] {
        var folders: Set<String> = []
        for file in files {
            let parts = file.path.split(separator: "/").dropLast().prefix(depth)
            for length in parts.indices { folders.insert(parts[...length].joined(separator: "/")) }
        }
        guard !folders.isEmpty else { return [] }
        let contents = FolderContents.all(files, sightings, in: folders)
        let named = folders.sorted().compactMap { folder in
            contents[folder].flatMap { $0.purpose(of: folder) }.map { PathPurpose(path: folder + "/", purpose: $0) }
        }
        return Array(named.prefix(most))
    }

    /// The purpose of one folder at any depth; nil where there is no such folder or nothing tells.
    static func purpose(of folder: String, _ files: [TreeFile], _ sightings: [Sighting]) -> String? {
        FolderContents.all(files, sightings, in: [folder])[folder]?.purpose(of: folder)
    }
}
