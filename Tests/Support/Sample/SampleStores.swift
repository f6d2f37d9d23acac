import DesignModel

/// Where Krume's data lives: one PostgreSQL with a standby, one bucket for photos.
enum SampleStores {
    static func all(_ book: inout SampleLedger) -> [Store] { [main(&book), media(&book)] }

    private static func main(_ book: inout SampleLedger) -> Store {
        var main = Store(id: "main", kind: .relational, technology: "postgresql")
        main.title = "Orders database"
        main.holds = "Customers, breads, orders, and the work that waits."
        main.tables = SampleTables.all(&book)
        main.sites = ["frankfurt"]
        main.maxConnections = book.assumed(
            "stores.main.maxConnections", 100, .count, "connections the database takes",
            because: "PostgreSQL's default, enough memory on the smallest instance")
        var replication = Replication()
        replication.mode = .synchronous
        replication.replicas = book.assumed(
            "stores.main.replication.replicas", 1, .count, "standbys", because: "one survives the loss of a zone")
        replication.failover = book.assumed(
            "stores.main.replication.failover", 2, .minutes, "time to switch to the standby",
            because: "upper end of what the provider documents")
        replication.acrossZones = true
        main.replication = replication
        main.backup = backup("main", "point_in_time", rpo: 5, &book)
        return main
    }

    private static func media(_ book: inout SampleLedger) -> Store {
        var media = Store(id: "media", kind: .object, technology: "s3")
        media.title = "Photos"
        media.holds = "A photo of each bread."
        media.sites = ["frankfurt"]
        var photos = Bucket(id: "photos")
        photos.holds = "One photo of each bread"
        photos.versioned = true
        photos.objectSize = book.assumed(
            "stores.media.buckets.photos.objectSize", 600, .kilobytes, "size of one photo",
            because: "a phone's photo, scaled")
        photos.growth = book.assumed(
            "stores.media.buckets.photos.growth", 40, .perMonth, "new photos", because: "new breads and better pictures"
        )
        var retention = Retention()
        retention.rule = "As long as the bread is in the catalogue."
        retention.method = "lifecycle_rule"
        photos.retention = retention
        media.buckets = [photos]
        media.backup = backup("media", "versioning", rpo: 10, &book)
        return media
    }

    private static func backup(_ id: String, _ method: String, rpo: Double, _ book: inout SampleLedger) -> BackupPlan {
        var plan = BackupPlan()
        let path = "stores.\(id).backup."
        plan.method = method
        plan.every = book.assumed(
            path + "every", 1, .days, "time between full backups", because: "what the provider does")
        plan.keep = book.assumed(path + "keep", 14, .days, "age of the oldest backup", because: "a holiday plus a week")
        plan.rpo = book.assumed(path + "rpo", rpo, .minutes, "data a restore loses", because: "log shipping interval")
        plan.rto = book.known("quality.rto_minutes")
        plan.restoreEstimate = book.assumed(
            path + "restoreEstimate", 45, .minutes, "time a restore takes", because: "a small database, mostly waiting")
        plan.drill = "A restore into staging on the first Monday of each quarter, timed."
        return plan
    }
}
