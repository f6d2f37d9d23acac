import DesignModel
import Diagnostics
import Ports

/// What a design promises about the rows of others and about old and personal rows, tried on the sample and taken back.
extension StoreProver {
    func separateTenants(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        for table in store.tables where table.tenantColumn != nil {
            let session = try cluster.session(on: database)
            guard let leaked = try TenantProbe(session: session, table: table).leaked() else {
                proof.unverified.append("rows of other tenants in \(table.id): the sample has fewer than two tenants")
                continue
            }
            if leaked > 0 {
                proof.findings.append(ProofFindings.tenantLeak(place, table.id.rawValue, leaked))
            } else {
                own.promises.append(
                    PromiseProof(
                        table: table.id.rawValue, promise: "tenants are apart",
                        shown: "a session of one sees, changes, removes and plants no row of another"))
            }
        }
    }

    func keepPromises(_ own: inout StoreProof, _ proof: inout DataProof) throws {
        progress("removing what is past its time in \(store.id)")
        for table in store.tables {
            let session = try cluster.session(on: database)
            for outcome in [
                RetentionProbe(session: session, table: table, tables: store.tables).outcome(),
                ErasureProbe(session: session, table: table).outcome(),
            ] {
                switch outcome {
                case .kept(let promise): own.promises.append(promise)
                case .broken(let what, let why):
                    proof.findings.append(ProofFindings.promiseBroken("\(place).tables.\(table.id)", what, why))
                case .untried(let why): proof.unverified.append(why)
                case .none: break
                }
            }
        }
        proof.unverified.append(
            "that the retention and erasure jobs of \(store.id) run on time: they belong to the service, and this runs their statements alone"
        )
    }
}

/// How the trial of a promise ended.
enum PromiseOutcome {
    case kept(PromiseProof)
    /// A promise, and why the engine does not let it be kept.
    case broken(String, String)
    case untried(String)
}
