/// The forms of neighbours that a design can be handed over in.
public enum NeighbourForm: String, Sendable, CaseIterable {
    case madr
    case specKit = "spec-kit"
    case bmad, openspec, kiro, structurizr

    /// Whose convention it follows, as it stood on which day.
    public var convention: String {
        switch self {
        case .madr: "MADR 4.0 (2024-09-17), with our topic and choice in the front matter"
        case .specKit: "github/spec-kit 1.0.1 (2026-08-21)"
        case .bmad: "bmad-code-org/BMAD-METHOD 6.11 (2026-08-19)"
        case .openspec: "Fission-AI/OpenSpec, schema spec-driven 1 (2026-08-21)"
        case .kiro: "kiro.dev/docs/specs (2026-08)"
        case .structurizr: "structurizr/structurizr DSL (2026-06-28)"
        }
    }
}
