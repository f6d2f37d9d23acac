/// Rough list prices for comparing options with a budget; a quotation replaces them.
public struct RoughPrices: Sendable {
    public let name: String
    /// EUR a month for one instance of the application: a container of one processor and 2 GB, or a small machine.
    public let instance: Double
    /// EUR a month for a small database without and with a standby.
    public let database: Double
    public let databaseWithStandby: Double
    /// EUR a month for the balancer at the front door.
    public let balancer: Double
    /// EUR for a GB-month on the database's disk, in object storage, and for a GB sent to readers.
    public let diskGigabyte: Double
    public let objectGigabyte: Double
    public let egressGigabyte: Double
    /// EUR a month for the control plane of a cluster.
    public let controlPlane: Double
    public let source: String
    public let date: String

    /// Amazon's list in us-east-1 as a stand-in for the three large clouds, at 730 hours and EUR 0.9 to the dollar.
    public static let cloud = RoughPrices(
        name: "cloud", instance: 33, database: 45, databaseWithStandby: 90, balancer: 22, diskGigabyte: 0.15,
        objectGigabyte: 0.021, egressGigabyte: 0.08, controlPlane: 66,
        source: "Infracost golden files: Fargate, RDS, ALB, S3, EKS in us-east-1", date: "2024-07 to 2026-05")

    /// A plain European host: machines of four processors and 8 GB, no managed database.
    public static let plain = RoughPrices(
        name: "plain", instance: 12, database: 0, databaseWithStandby: 12, balancer: 6, diskGigabyte: 0.05,
        objectGigabyte: 0.007, egressGigabyte: 0.002, controlPlane: 0,
        source: "docs.cnap.tech, Hetzner machine types, cx33 at EUR 0.011 an hour, rounded up with backup", date: "2026"
    )

    /// Own machines: the running cost of power, space and replacement.
    public static let owned = RoughPrices(
        name: "own machines", instance: 150, database: 150, databaseWithStandby: 300, balancer: 0, diskGigabyte: 0.05,
        objectGigabyte: 0.02, egressGigabyte: 0, controlPlane: 0,
        source: "heuristic of this project: a server written off in five years with power and space", date: "2026-11")
}
