import DesignModel

extension Design {
    /// Krume, a bakery's pre-order shop: small, complete and sound, so that a test can break it in exactly one way.
    ///
    /// Customers order bread until the evening, staff read the bake list in the morning, a payment provider takes the
    /// money. One deployable with two modules, a worker, a job, an edge, PostgreSQL and a bucket for photos.
    public static let sample: Design = {
        var book = SampleLedger()
        book.enterFacts()
        var design = Design(system: SampleProfile.system)
        design.actors = SampleSecurity.actors
        design.components = SampleComponents.all(&book)
        design.stores = SampleStores.all(&book)
        design.channels = SampleMessages.channels(&book)
        design.events = SampleMessages.events
        design.interfaces = SampleInterfaces.all(&book)
        design.edges = SampleEdges.all(&book)
        design.sites = SampleProfile.sites(&book)
        design.environments = SampleProfile.environments
        design.objectives = SampleObjectives.all(&book)
        design.security = SampleSecurity.model(&book)
        design.decisions = SampleDecisions.all(&book)
        design.assumptions = SampleDecisions.assumptions
        design.questions = SampleDecisions.questions
        design.risks = SampleDecisions.risks
        design.steps = SampleDecisions.steps
        design.narratives = SampleProfile.narratives
        design.ledger = book.ledger
        return design
    }()
}
