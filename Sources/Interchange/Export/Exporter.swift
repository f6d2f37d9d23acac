import DesignModel

/// Hands a design over in the files that a neighbour's tools expect.
public struct Exporter: Sendable {
    private let design: Design
    private let assessment: Assessment
    private let made: [Artefact]

    /// `made` are the files of the design folder; records and contracts are taken from there as they are.
    public init(_ design: Design, _ assessment: Assessment, made: [Artefact]) {
        self.design = design
        self.assessment = assessment
        self.made = made
    }

    /// The files, with paths from the root of the repository they belong to; none where the design has nothing to say.
    public func files(for form: NeighbourForm) -> [Artefact] {
        let manuscript = Manuscript(design: design, assessment: assessment, made: made)
        let files =
            switch form {
            case .madr: made.filter { $0.path.hasPrefix("decisions/") }
            case .specKit: SpecKitExport(manuscript).files
            case .bmad: SpineExport(manuscript).files
            case .openspec: OpenSpecExport(manuscript).files
            case .kiro: KiroExport(manuscript).files
            case .structurizr: [StructurizrExport(manuscript).file]
            }
        return files.sorted { $0.path < $1.path }
    }
}
