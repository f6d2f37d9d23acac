import DesignModel
import Testing

@testable import Synthesis

@Suite struct PromiseTests {
    /// A market with payments that may never be lost.
    private static func market(oncall: String? = nil) -> Needs {
        var needs = Needs("Torg")
        needs.requirements.patterns = ["payments", "data_erasure"]
        needs.requirements.team.oncall = oncall
        needs.requirements.constraints.integrations = ["stripe"]
        let rpo = needs.say("quality.payment.rpo_minutes", 0, .minutes)
        needs.say("rule.personal_data_deletion", 30, .days)
        var payment = EntityNeed(name: "Payment")
        payment.retention = needs.say("data.payment.retention_years", 5, .years)
        needs.requirements.entities = [payment]
        needs.does("buyer", "buy", "Payment", .write) { $0.rpo = rpo }
        needs.does("payment provider", "call back", "Payment", .write)
        needs.does("buyer", "see", "Listing", .read)
        needs.decide(Topic.style, "monolith_with_workers")
        needs.decide(Topic.backup, "synchronous_standby")
        return needs
    }

    @Test func paymentThatMayNotBeLostWaitsForASecondMachine() {
        let design = Self.market().design()
        #expect(design.stores.first?.replication?.mode == .synchronous)
        #expect(design.objectives.contains { $0.indicator == .durability })
        #expect(design.words.contains("A payment is answered only when a second machine has it on disk"))
    }

    @Test func paymentRecordsOutliveTheErasureOfThePerson() {
        let words = Self.market().design().words
        #expect(words.contains("within the 30 days that the brief names"))
        #expect(words.contains("payments for 5 years"))
        #expect(words.contains("do not hang on the account by a cascade"))
    }

    @Test func providerCallbacksAreSignedAndKeptBeforeTheyAreUnderstood() {
        let design = Self.market().design()
        #expect(design.actors.first { $0.id == "payment-provider" }?.authentication == ["webhook_signature"])
        #expect(design.channel("inbound-payment") != nil)
        #expect(design.security.secrets.contains { $0.id == "webhook-signing-secrets" })
    }

    @Test func nobodyIsPagedWhereNobodyCarriesAPager() {
        let quiet = Self.market(oncall: "none").design()
        #expect(quiet.objectives.flatMap(\.alerts).allSatisfy { $0.urgency == .ticket })
        #expect(quiet.words.contains("Nobody is called at night"))
        let covered = Self.market(oncall: "24x7").design()
        #expect(covered.objectives.flatMap(\.alerts).contains { $0.urgency == .page })
    }

    @Test func everyComponentOfOursHasAnObjectiveWithAlerts() {
        let design = Self.market().design()
        let subjects = Set(design.objectives.map(\.subject))
        for component in design.components where component.kind.isOurs {
            #expect(subjects.contains(component.id.rawValue), "\(component.id)")
        }
        #expect(design.objectives.allSatisfy { $0.alerts.count == 3 })
    }

    @Test func proseCitesItsFiguresAndTheLedgerKnowsThem() {
        let design = Self.market().design()
        let proses = design.security.measures + design.risks.map(\.mitigation) + design.steps.map(\.accepted)
        for prose in proses {
            for name in prose.citations { #expect(design.ledger[name] != nil, "\(name)") }
            for case .words(let words) in prose.pieces {
                let figures = words.filter(\.isNumber)
                #expect(figures.isEmpty, "\(words)")
            }
        }
    }

    @Test func answerOnMeaningReachesTheDesign() {
        var needs = Self.market()
        needs.requirements.rules = [
            DomainRule(
                slug: "semantics.moderation", value: .text("moderators within an hour"), quantity: nil, quote: "")
        ]
        #expect(needs.design().words.contains("Moderation: moderators within an hour."))
    }

    @Test func hoursThatTheBriefCallsSacredStopReleases() {
        var needs = Self.market()
        needs.requirements.workload.isSacredAtPeak = true
        needs.requirements.workload.sacredTime = "auction mornings"
        let release = needs.design().environments.last?.release.template ?? ""
        #expect(release.contains("a day before auction mornings until it is over"))
    }

    @Test func sameNeedsGiveTheSameDesign() {
        #expect(Self.market().design() == Self.market().design())
    }
}
