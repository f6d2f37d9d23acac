import DesignModel

/// All that one file gave: kept with its digest, so that an unchanged file is never read again.
struct FileFinds: Sendable, Hashable {
    var sightings: [Sighting] = []
    var record: DecisionRecord?

    var isEmpty: Bool { sightings.isEmpty && record == nil }
}
