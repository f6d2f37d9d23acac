import DesignModel
import Diagnostics
import Ports

/// Puts a data design on a real engine: loads its schema and seeded rows, plans and runs every access pattern, attacks its rules.
public struct DataProver {
    private let cluster: any PrivateCluster
    private let seed: UInt64
    private let progress: (String) -> Void
    /// Rows of the largest table in the sample; the others follow in proportion.
    public var sampleRows = 5000.0
    /// What the names of the databases begin with.
    public var prefix = "proof"

    public init(_ cluster: any PrivateCluster, seed: UInt64 = 1, progress: @escaping (String) -> Void = { _ in }) {
        self.cluster = cluster
        self.seed = seed
        self.progress = progress
    }

    /// The proof of every store whose files are given.
    public func prove(_ design: Design, stores: [StoreFiles]) -> DataProof {
        var proof = DataProof(system: design.system.name, engine: "PostgreSQL \(cluster.version)", seed: seed)
        let horizon = design.ledger["horizon.months"]?.converted(to: .months) ?? 36
        for (position, entry) in stores.enumerated() {
            let store = StoreProver(
                cluster: cluster, store: entry.store, schema: entry.schema, migrations: entry.migrations,
                database: "\(prefix)\(position)", seed: seed,
                expectations: Expectations(entry.store.tables, horizonMonths: horizon, largestSample: sampleRows),
                progress: progress)
            store.prove(into: &proof)
        }
        return proof
    }
}

/// A store with the files that make its tables.
public struct StoreFiles {
    public var store: Store
    public var schema: String
    public var migrations: [Migration]

    public init(store: Store, schema: String, migrations: [Migration] = []) {
        self.store = store
        self.schema = schema
        self.migrations = migrations
    }
}
