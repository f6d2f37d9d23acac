/// What the parts of a design cost a month at one place, in euros, for comparing options with a budget.
///
/// Every figure comes from the price book that the bill of the finished design is computed from.
public struct RoughPrices: Sendable {
    public let market: Market
    /// One instance of the application: a container of one processor and 2 GB; on plain machines a machine.
    public let instance: Double
    /// A machine of two processors and 4 GB.
    public let machine: Double
    public let balancer: Double
    /// A GB-month on the disk of a machine, on a managed database's, in object storage, in logs, and a GB sent to readers.
    public let machineDiskGigabyte: Double
    public let diskGigabyte: Double
    public let objectGigabyte: Double
    public let backupGigabyte: Double
    public let logGigabyte: Double
    public let egressGigabyte: Double
    /// The control plane of a cluster.
    public let controlPlane: Double
    public let source: String
    public let date: String
    private let book: PriceBook?
    private let databases: [(cores: Double, euros: Double)]

    /// Whether databases are bought as a service here.
    public var hasManagedDatabases: Bool { !databases.isEmpty }

    /// A database of so many processors without a standby, a second one for it where it has one; on plain machines it shares theirs.
    public func database(_ cores: Double, standby: Bool) -> Double {
        guard let largest = databases.last else { return standby ? machine : 0 }
        let fitting = databases.first { $0.cores >= cores }
        let one = fitting?.euros ?? largest.euros * cores / largest.cores
        return standby ? one * 2 : one
    }

    /// Processors of the largest machine that is sold here; nil where no list says.
    public var largestMachine: Double? { book?.list(market.provider)?.machines.last?.cpu }

    /// Machines that carry so many processors and so much memory (GB) together.
    public func machines(_ count: Double, cpu: Double, memory: Double) -> Double {
        book?.monthly(machines: count, cpu: cpu / count, memory: memory / count, at: market)?.typical
            ?? machine * max(count, (cpu / 4).rounded(.up))
    }

    /// The prices of a provider in a region; those of its reference region where the region is not known.
    public static func at(_ provider: String, _ region: String, _ book: PriceBook = .standard) -> RoughPrices {
        provider == "own_hardware" ? owned : RoughPrices(Market(provider, region, "EUR"), book)
    }

    private init(_ market: Market, _ book: PriceBook) {
        self.market = market
        self.book = book
        let container = book.monthly(containers: 1, cpu: 1, memory: 2, at: market)
        let machine = book.monthly(machines: 1, cpu: 2, memory: 4, at: market)
        let price = { (item: PriceItem) in book.monthly(item, 1, at: market)?.typical ?? 0 }
        instance = container?.typical ?? machine?.typical ?? 0
        self.machine = machine?.typical ?? container?.typical ?? 0
        balancer = book.monthlyHours(.loadBalancerHour, 1, at: market)?.typical ?? 0
        controlPlane = book.monthlyHours(.kubernetesHour, 1, at: market)?.typical ?? 0
        diskGigabyte = price(.databaseStorage)
        machineDiskGigabyte = price(.machineStorage)
        objectGigabyte = price(.objectStorage)
        backupGigabyte = price(.backupStorage)
        logGigabyte = price(.logs)
        egressGigabyte = price(.egress)
        let known = container ?? machine
        source = known.map { "\($0.source), \(market.region.isEmpty ? market.provider : market.region)" } ?? "no list"
        date = known?.date ?? ""
        databases = [1.0, 2, 4, 8, 16, 32].compactMap { cores in
            book.monthly(database: cores, memory: cores * 4, standbys: 0, at: market).map { (cores, $0.typical) }
        }
    }

    private init(
        instance: Double, database: Double, diskGigabyte: Double, objectGigabyte: Double, source: String, date: String
    ) {
        market = Market("own_hardware")
        self.instance = instance
        machine = instance
        balancer = 0
        self.diskGigabyte = diskGigabyte
        machineDiskGigabyte = diskGigabyte
        self.objectGigabyte = objectGigabyte
        backupGigabyte = diskGigabyte
        book = nil
        logGigabyte = 0
        egressGigabyte = 0
        controlPlane = 0
        self.source = source
        self.date = date
        databases = [(4, database)]
    }

    /// A plain European host.
    public static let plain = at("hetzner", "")

    /// Own machines: the running cost of power, space and replacement.
    public static let owned = RoughPrices(
        instance: 150, database: 150, diskGigabyte: 0.05, objectGigabyte: 0.02,
        source: "heuristic of this project: a server written off in five years with power and space", date: "2026-11")
}
