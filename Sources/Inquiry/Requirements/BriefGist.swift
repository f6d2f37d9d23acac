import DesignModel
import Knowledge

/// What the words of a brief show, whatever is answered: its capabilities, its own sentence on its purpose, the places and times it names.
struct BriefGist {
    let patterns: [String]
    let purpose: String
    let namedRegions: [NamedRegion]
    let isSacredAtPeak: Bool
    let sacredTime: String?

    init(_ brief: Brief, _ repertoire: Repertoire) {
        patterns = PatternRecogniser.patterns(in: brief, among: repertoire.patterns).map(\.rawValue)
        purpose = Purpose.sentence(in: brief)
        let lower = brief.text.lowercased()
        namedRegions = RegionBook.places(namedIn: lower).map {
            NamedRegion(provider: $0.provider, region: $0.region, isByCode: $0.isNamedByCode(in: lower))
        }
        isSacredAtPeak = SacredTime.isSacred(in: lower)
        sacredTime = SacredTime.named(in: lower)
    }
}
