import DesignModel

extension SemanticQuestions {
    /// What is open about where people are.
    static func audience(_ scene: Scene) -> [SemanticQuestion] {
        [whereabouts(scene), distance(scene)].compactMap { $0 }
    }

    private static func whereabouts(_ scene: Scene) -> SemanticQuestion? {
        let isPublic = scene.has(anyOf: .feed, .socialGraph, .mediaDelivery, .clickstream)
        guard isPublic, Set(scene.needs.constraints.regions).count <= 1, scene.needs.constraints.tenancy != "multi",
            scene.needs.constraints.residency.isEmpty, !scene.says("own server", "own virtual machines", "own machines")
        else { return nil }
        let people = scene.actor(["post", "open", "read", "follow", "search", "upload"], "user")
        return SemanticQuestion(
            "audience_region",
            "In which countries or regions do the users of \(scene.name), every \(people) and reader, live?",
            why: "the seat of the company says nothing about the distance to its readers",
            [
                SemanticOption(
                    "one_country", "in one country and its neighbours", "keeps one region and a small delivery network",
                    probability: 0.6, weight: 0.3),
                SemanticOption(
                    "continents", "on several continents",
                    "adds delivery near the readers, and a second region as a later step", probability: 0.4, weight: 0.7
                ),
            ])
    }

    private static func distance(_ scene: Scene) -> SemanticQuestion? {
        let tight = scene.needs.ledger.entries.first { entry in
            entry.name.hasPrefix("quality.") && entry.name.contains("latency") && entry.quantity.canonical <= 100
        }
        guard let tight, scene.needs.constraints.cloud == nil else { return nil }
        let subject = FactKey(rawValue: tight.name).subject.map(Scene.words) ?? "every request"
        return SemanticQuestion(
            "region_latency",
            "Where may servers stand, and from how far away do people reach them, for \(subject) to keep its limit?",
            why: "distance alone can use up the time promised for \(subject)",
            [
                SemanticOption(
                    "near", "all people are within one country of the servers", "keeps one site", probability: 0.7,
                    weight: 0.3),
                SemanticOption(
                    "far", "people are further away", "adds a site near them, and a rule who meets where",
                    probability: 0.3, weight: 0.9),
            ])
    }
}
