import DesignLanguage
import DesignModel
import Diagnostics
import Merging
import Yams

/// What a run writes into a design folder in which a person may have worked.
public struct Regeneration: Sendable {
    /// What is written, a person's edits included.
    public private(set) var files: [Artefact] = []
    /// What the design alone says: the next run tells edits by it.
    public let generated: [Artefact]
    /// Files that stay on disk as they are though the design no longer makes them.
    public private(set) var kept: Set<String> = []
    public private(set) var diagnostics: [Diagnostic] = []

    /// Generated anew from a brief; nil replaces everything that was generated before, edits and all.
    public init(_ run: Run, over standing: StandingFolder?) {
        let artefacts = run.artefacts ?? []
        generated = artefacts.map { $0.path == Self.design ? $0.saying(run.generatedBlueprint ?? $0.text) : $0 }
        settle(generated, standing)
    }

    /// A blueprint that somebody wrote becomes the design that stands; to later runs it counts as edited by hand.
    public init(adopting run: Run, over standing: StandingFolder?) {
        let artefacts = run.artefacts ?? []
        let earlier = run.generatedBlueprint ?? standing?.generated[Self.design]
        generated = artefacts.compactMap { $0.path == Self.design ? earlier.map($0.saying) : $0 }
        settle(artefacts.filter { $0.path != Self.design }, standing.map { $0.without(Self.design) })
        files += artefacts.filter { $0.path == Self.design }
    }

    private static let design = "blueprint.yaml"

    private mutating func settle(_ artefacts: [Artefact], _ standing: StandingFolder?) {
        guard let standing else {
            files = artefacts
            return
        }
        let merge = FolderMerge(standing, artefacts, isSound: Self.isSound)
        (files, kept) = (merge.files, merge.kept)
        diagnostics = MergeNews.diagnostics(merge.events)
    }

    /// The blueprint with a person's edits, or the generated one where there are none.
    static func blueprint(_ generated: String, over standing: StandingFolder?) -> String {
        guard let standing, standing.texts[design] != nil else { return generated }
        let artefact = Artefact(path: design, text: generated, mediaType: "application/yaml")
        let only = standing.only(design)
        return FolderMerge(only, [artefact], isSound: isSound).files.first { $0.path == design }?.text ?? generated
    }

    /// Whether a text is still what its path says; formats that nothing here reads are taken on trust.
    private static func isSound(_ path: String, _ text: String) -> Bool {
        if path == design {
            return Blueprint.read(SourceText(name: design, text: text)).diagnostics.allSatisfy {
                $0.severity < .error
            }
        }
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return true }
        do {
            for document in try Yams.compose_all(yaml: text) { _ = document }
            return true
        } catch {
            return false
        }
    }
}

extension Artefact {
    fileprivate func saying(_ text: String) -> Artefact { Artefact(path: path, text: text, mediaType: mediaType) }
}
