/// What a person settled for this project in `.architect/settings.yaml`; without it nothing is asked of anyone.
public struct Settings: Sendable, Hashable {
    public var servers: [ServerDeclaration] = []
    /// Used only where a person asks for it with `--assist`.
    public var model: ModelDeclaration?

    public init() {}
}
