import DesignModel

/// What Krume is, where it runs, and the words around it.
enum SampleProfile {
    static let system: SystemProfile = {
        var system = SystemProfile(
            name: "Krume",
            purpose: "Customers order tomorrow's bread until the evening; the bakery bakes what was ordered.",
            style: "monolith_with_workers")
        system.brief = "brief.md"
        system.briefDigest = "5d1f0c6a7b3e2948"
        system.forbidden = ["kafka"]
        system.residency = ["EU"]
        return system
    }()

    static func sites(_ book: inout SampleLedger) -> [Site] {
        var site = Site(id: "frankfurt")
        site.provider = "aws"
        site.region = "eu-central-1"
        site.country = "DE"
        site.residency = "EU"
        site.zones = book.assumed(
            "sites.frankfurt.zones", 2, .count, "zones in use", because: "the standby needs another failure domain")
        return [site]
    }

    static let environments: [DeploymentEnvironment] = {
        var production = DeploymentEnvironment(id: "production")
        production.purpose = "Takes the orders of Krume's customers."
        production.data = "Real orders and customers."
        production.release = "Promoted from staging after the order test passes; one container after the other."
        var staging = DeploymentEnvironment(id: "staging")
        staging.purpose = "Shows a change to the bakery before customers see it."
        staging.data = "Invented customers, never copies of real ones."
        staging.scale = "One container of each kind, a database without standby."
        staging.release = "Every merge to the main branch."
        return [production, staging]
    }()

    static let narratives: [Narrative] = [
        Narrative(
            slot: "section:1", by: "Ada",
            text: "Krume answers {load.peak_rps} at the busiest moment with one deployable and one database.")
    ]
}
