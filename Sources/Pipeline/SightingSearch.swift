import DesignModel

/// Finds what was seen by a word of its name, its kind or its path.
public enum SightingSearch {
    /// One line for each: place, kind, name, details.
    public static func lines(_ words: String, in context: Context) -> [String] {
        let wanted = words.lowercased().split(separator: " ").map(String.init)
        return context.sightings.filter { sighting in
            let text = "\(sighting.kind.rawValue) \(sighting.name) \(sighting.path)".lowercased()
            return wanted.allSatisfy { text.contains($0) }
        }.map(line)
    }

    private static func line(_ sighting: Sighting) -> String {
        let details = sighting.details.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let tail = details.isEmpty ? "" : "  (" + details.joined(separator: ", ") + ")"
        return "\(sighting.place): \(sighting.kind.rawValue) \(sighting.name)\(tail)"
    }
}
