import DesignModel
import Knowledge

/// What the words of a brief show, whatever is answered: its nouns, its flows, its capabilities, its own sentence on its purpose,
/// the places and times it names.
struct BriefGist: Sendable {
    /// The brief in small letters.
    let signs: TextSigns
    let wording: Wording
    let match: SubjectMatch
    let patterns: [String]
    let purpose: String
    let namedRegions: [NamedRegion]
    let isSacredAtPeak: Bool
    let sacredTime: String?

    /// The gist of a brief, kept while it is being designed for; a user's own words for capabilities may change meanwhile.
    static func of(_ brief: Brief, _ repertoire: Repertoire) -> BriefGist {
        guard repertoire.own.isEmpty else { return BriefGist(brief, repertoire) }
        return recent(brief) { BriefGist($0, repertoire) }
    }

    private static let recent = Memo<Brief, BriefGist>(limit: 4)

    init(_ brief: Brief, _ repertoire: Repertoire) {
        let lower = brief.text.lowercased()
        signs = TextSigns(lower)
        wording = Wording(brief: brief)
        match = SubjectMatch(FlowBuilder.bare(brief.operations))
        patterns = PatternRecogniser.patterns(in: brief, among: repertoire.patterns).map(\.rawValue)
        purpose = Purpose.sentence(in: brief)
        namedRegions = RegionBook.places(namedIn: lower).map {
            NamedRegion(provider: $0.provider, region: $0.region, isByCode: $0.isNamedByCode(in: lower))
        }
        isSacredAtPeak = SacredTime.isSacred(in: lower)
        sacredTime = SacredTime.named(in: lower)
    }
}
