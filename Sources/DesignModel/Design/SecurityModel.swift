/// A person, role or outside system that uses the system.
public struct Actor: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case person, staff, system, device }
    public var id: ActorID
    public var title: String
    public var kind: Kind
    public var permissions: [String] = []
    /// How it proves who it is: names of authentication methods.
    public var authentication: [String] = []

    public init(id: ActorID, title: String, kind: Kind = .person) {
        self.id = id
        self.title = title
        self.kind = kind
    }
}

/// Who may do what to which data, and across which borders.
public struct SecurityModel: Sendable, Hashable, Codable {
    public var authentication: [AuthenticationMethod] = []
    public var dataClasses: [DataClass] = []
    public var trustBoundaries: [TrustBoundary] = []
    public var secrets: [Secret] = []
    public var tenancy: String?
    public var auditLog: Prose?
    /// What says whether somebody may do something: `owner_checks`, `roles`, `attribute_rules`, `relations`.
    public var authorization: String?
    /// Who holds the keys of what is stored: `host`, `team`, `application`, `devices`.
    public var keys: String?
    public var measures: [Prose] = []

    public init() {}
}

public struct AuthenticationMethod: Sendable, Hashable, Codable {
    /// `oidc`, `saml`, `magic_link`, `passkey`, `api_key`, `mtls`, `webhook_signature` …
    public var id: String
    public var title: String = ""
    public var detail: Prose = ""
    public init(id: String) { self.id = id }
}

/// A level of sensitivity with its duties.
public struct DataClass: Sendable, Hashable, Codable {
    public var id: String
    public var meaning: String = ""
    public var handling: Prose = ""
    public init(id: String) { self.id = id }
}

/// A border: what is inside trusts each other, what crosses is checked.
public struct TrustBoundary: Sendable, Hashable, Codable {
    public var id: String
    public var inside: [String] = []
    public var rule: Prose = ""
    public init(id: String) { self.id = id }
}

public struct Secret: Sendable, Hashable, Codable {
    public var id: String
    public var usedBy: [ComponentID] = []
    public var rotation: Quantity?
    public init(id: String) { self.id = id }
}
