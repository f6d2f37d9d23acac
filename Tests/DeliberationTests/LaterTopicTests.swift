import DesignModel
import Testing

/// Topics that come up only where they change a design.
@Suite struct LaterTopicTests {
    private static let desk = [
        Decided.operation("clerk", "book", "Room", .write), Decided.operation("manager", "approve", "Room", .write),
    ]

    @Test func onePersonsToolRaisesNoneOfThem() {
        let log = Decided.log(
            [Decided.fact("load.registered_users", 30, .count), Decided.fact("team.size", 1, .count)],
            [Decided.operation("clerk", "book", "Room", .write)])
        for topic in ["data_pattern", "consistency", "authorization", "encryption", "observability", "api_evolution"] {
            #expect(log[topic] == nil, "\(topic)")
        }
    }

    @Test func askedForTrailKeepsHistoryAndQuotesTheAsking() {
        let log = Decided.log([Decided.fact("security.requirement[]", "audit_log")], Self.desk)
        #expect(log.choice("data_pattern") == "kept_history")
        #expect(log["data_pattern"]?.reason.template.contains("rooms") == true)
    }

    @Test func twoKindsOfPeopleOnOneThingNeedRoles() {
        #expect(Decided.log([], Self.desk).choice("authorization") == "roles")
        let apart = [Self.desk[0], Decided.operation("guest", "pay", "Invoice", .write)]
        #expect(Decided.log([], apart).choice("authorization") == "owner_checks")
    }

    @Test func callsToOthersAreRepeatedUntilTheyAreHeard() {
        let log = Decided.log([Decided.fact("integration[]", "Mailjet")], Self.desk)
        #expect(log.choice("consistency") == "outbox")
        #expect(log["consistency"]?.options.first { $0.id == "two_phase_commit" }?.isFeasible == false)
    }

    @Test func encryptedFieldsAreTakenWhereTheyAreAskedFor() {
        let facts = [Decided.fact("security.requirement[]", "field_encryption")]
        #expect(Decided.log(facts, Self.desk).choice("encryption") == "field_encryption")
        let law = [Decided.fact("compliance[]", "HIPAA")]
        #expect(Decided.log(law, Self.desk).choice("encryption") == "own_keys")
    }

    @Test func stagingFollowsThePromiseAndPreviewsTheTeams() {
        let small = [Decided.fact("quality.availability", 99, .percent), Decided.fact("team.size", 1, .count)]
        #expect(Decided.log(small, Self.desk).choice("environments") == "laptop_and_production")
        let promised = [Decided.fact("quality.availability", 99.9, .percent)]
        #expect(Decided.log(promised, Self.desk).choice("environments") == "with_staging")
        #expect(
            Decided.log([Decided.fact("team.size", 30, .count)], Self.desk).choice("environments")
                == "staging_and_previews")
    }

    @Test func sendersWithSoftwareOfTheirOwnGetAVersionInThePath() {
        let log = Decided.log([], [Decided.operation("carrier", "send", "Event", .stream)])
        #expect(log.choice("api_evolution") == "path_version")
    }

    @Test func machinesStartBesideAndPlatformsReplaceOneByOne() {
        let machines = Decided.log([Decided.fact("stack.hosting", "single_vm")], Self.desk)
        #expect(machines.choice("release") == "start_beside")
        let platform = Decided.log([Decided.fact("stack.hosting", "kubernetes")], Self.desk)
        #expect(platform.choice("release") == "rolling" || platform.choice("release") == "start_beside")
    }
}
