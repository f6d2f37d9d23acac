import DesignModel
import Knowledge

extension Drawing {
    mutating func bucketStore(_ site: Site, isFirst: Bool) -> Store {
        let id = storeID("media", site.id)
        var store = Store(id: id, kind: .object, technology: CloudProducts.objectStore(shape.places.provider))
        store.title = keepsRawFiles && !shape.hasMedia ? "Files as they came" : "Files and pictures"
        let things = requirements.entities.filter(\.binary).map { Phrase.plural(Phrase.spaced($0.name)) }
        store.holds = Prose(
            "\(Phrase.capitalised(things.isEmpty ? "Files" : Phrase.list(things))), never in the database.")
        store.sites = [site.id]
        if isFirst {
            store.buckets = parts.buckets.map(safe) + rawBuckets()
            enterGrowth(of: &store.buckets, in: id)
        }
        var replication = Replication()
        replication.mode = .synchronous
        replication.acrossZones = true
        replication.replicas = assume(
            "stores.media.replication.replicas", 2, .count, "further copies in the region",
            because: "the object store keeps each object in several places before it answers")
        store.replication = replication
        store.backup = objectBackup(id)
        return store
    }

    /// Nothing may be lost: old versions stay, and a deletion can be taken back for a while.
    private func safe(_ bucket: Bucket) -> Bucket {
        var bucket = bucket
        if binariesMayNotBeLost { bucket.versioned = true }
        return bucket
    }

    var binariesMayNotBeLost: Bool {
        requirements.entities.contains { $0.binary } && requirements.workload.flows.contains { $0.rpo?.canonical == 0 }
    }

    private mutating func rawBuckets() -> [Bucket] {
        shape.inbound.filter { $0.nature == .files }.compactMap { path in
            let id = "raw-" + path.name
            guard !parts.buckets.contains(where: { $0.id == id || $0.id.hasPrefix("raw") }) else { return nil }
            var bucket = Bucket(id: id)
            bucket.holds =
                "Every \(Phrase.spaced(path.flow.entity)) file exactly as it came, before its first row is read"
            bucket.versioned = true
            bucket.objectSize = path.flow.payload
            var retention = Retention()
            retention.keep = assume(
                "stores.media.buckets.\(id).retention", 400, .days, "how long raw files can be replayed",
                because: "more than a year of corrections; the rows keep the values after that")
            retention.rule = "Replayable until then; afterwards only the rows stay."
            retention.method = "lifecycle_rule"
            bucket.retention = retention
            return bucket
        }
    }

    private mutating func objectBackup(_ id: StoreID) -> BackupPlan {
        var plan = BackupPlan()
        let path = "stores.\(id).backup."
        let strict = binariesMayNotBeLost || keepsRawFiles
        plan.method = strict ? "versioning_and_second_copy" : "versioning"
        plan.every = assume(
            path + "every", 15, .minutes, "age of the newest second copy",
            because: "replication by the provider, object by object")
        plan.keep = assume(
            path + "keep", 30, .days, "how long a deletion can be taken back",
            because: "long enough to notice a mistake")
        plan.rpo = assume(
            path + "rpo", 0, .minutes, "files lost when one place is lost",
            because: "an object is confirmed only when several places have it")
        plan.rto =
            requirements.qualities.rto
            ?? assume(path + "rto", 4, .hours, "time to be readable again", because: "reads go to the second copy")
        plan.restoreEstimate = assume(
            path + "restoreEstimate", 30, .minutes, "time to point reads to the second copy",
            because: "one setting and its roll-out")
        plan.drill =
            "Every quarter one deleted and one overwritten file are brought back in staging, and their checksums compared."
        return plan
    }
}
