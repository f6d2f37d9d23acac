import Testing

@testable import Knowledge

@Suite struct TechnologyCatalogueTests {
    private let all = TechnologyCatalogue.all

    @Test func knowsSixtyProductsInEveryFamily() {
        #expect(all.count >= 60)
        let families = Set(all.compactMap { $0.profile?.family })
        #expect(families == Set(TechnologyFamily.allCases))
    }

    @Test func saysEverythingOfEveryProduct() {
        for technology in all {
            guard let profile = technology.profile else {
                Issue.record("\(technology.id) has no profile")
                continue
            }
            let texts = [
                profile.guarantees, profile.burden, profile.tests, profile.speaks, profile.cost, profile.exit,
                profile.licence.name,
            ]
            #expect(texts.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") }, "\(technology.id)")
        }
    }

    @Test func givesEveryFigureASourceAndADate() {
        for fact in all.map(KnowledgeBook.entry).flatMap(\.facts) {
            #expect(!fact.source.isEmpty && CalendarMonth(fact.date) != nil, "\(fact.place): \(fact.title)")
        }
    }

    @Test func findsAProductByWhateverNameItGoes() {
        #expect(TechnologyCatalogue.named("Postgres")?.id == "postgresql")
        #expect(TechnologyCatalogue.named("SERVICE BUS")?.id == "service_bus")
        #expect(TechnologyCatalogue.named("Azure-Service-Bus")?.id == "service_bus")
        #expect(TechnologyCatalogue.named("paper") == nil)
    }

    @Test func noNameMeansTwoProducts() {
        var owners: [String: String] = [:]
        for technology in all {
            for name in [technology.id, technology.title] + (technology.profile?.aliases ?? []) {
                let owner = TechnologyCatalogue.named(name)?.id
                #expect(owner == technology.id, "'\(name)' of \(technology.id) means \(owner ?? "nothing")")
                owners[name] = technology.id
            }
        }
        #expect(owners.count > all.count)
    }

    @Test func namesTheChangesOfTermsThatChoosersTripOver() {
        for id in ["redis", "elasticsearch", "terraform", "mongodb", "cockroachdb", "scylladb", "vault", "grafana"] {
            #expect(TechnologyCatalogue.technology(id)?.profile?.licence.change.isEmpty == false, "\(id)")
        }
        #expect(TechnologyCatalogue.technology("postgresql")?.profile?.licence.kind == .permissive)
    }
}
