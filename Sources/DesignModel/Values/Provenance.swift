import Diagnostics

/// Where a value comes from (promise P4): no number is printed without one of these.
public enum Provenance: Sendable, Hashable, Codable {
    /// The words of the brief.
    case stated(SourceSpan, quote: String)
    /// A file of the repository, at a commit where git knows one.
    case observed(SourceSpan, commit: String?)
    /// A decision record that binds.
    case decided(record: String)
    /// An answer to a question of ours.
    case answered(question: String)
    /// Arithmetic on other ledger entries, by name.
    case derived(formula: String, inputs: [String])
    /// A default of ours, with the reason it is sensible.
    case assumed(why: String)
    /// A run of a tool on this design.
    case measured(command: String, engine: String, date: String)
    /// Somebody else's published figure.
    case published(source: String, date: String)
    /// A person or model that edited the design.
    case proposed(by: String, because: String)

    /// One letter for compact marks in the document.
    public var mark: String {
        switch self {
        case .stated: "S"
        case .observed: "O"
        case .decided: "R"
        case .answered: "Q"
        case .derived: "D"
        case .assumed: "A"
        case .measured: "M"
        case .published: "P"
        case .proposed: "E"
        }
    }
}
