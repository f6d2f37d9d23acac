/// A place where things run: a region or a machine, with its failure domains.
public struct Site: Sendable, Hashable, Codable {
    public var id: SiteID
    /// `aws`, `gcp`, `azure`, `hetzner`, `own_hardware` …
    public var provider: String = ""
    public var region: String = ""
    /// ISO country code or `EU`.
    public var country: String?
    public var zones: Quantity?
    public var machines: Quantity?
    /// What is kept here and nowhere else, by law or promise.
    public var residency: String?

    public init(id: SiteID) { self.id = id }
}

/// A complete installation of the system for one purpose.
public struct DeploymentEnvironment: Sendable, Hashable, Codable {
    public var id: EnvironmentID
    public var purpose: Prose = ""
    public var data: Prose = ""
    public var scale: Prose = ""
    /// How a change gets here.
    public var release: Prose = ""
    /// How a version replaces the one before: `start_beside`, `rolling`, `canary`, `stop_and_start`.
    public var rollout: String?

    public init(id: EnvironmentID) { self.id = id }
}

/// One line of the monthly bill.
public struct CostLine: Sendable, Hashable, Codable {
    public var item: String
    public var element: String = ""
    public var monthly: Quantity
    public var low: Quantity?
    public var high: Quantity?
    public var basis: String = ""

    public init(item: String, monthly: Quantity) {
        self.item = item
        self.monthly = monthly
    }
}
