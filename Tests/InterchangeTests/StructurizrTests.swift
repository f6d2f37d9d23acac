import DesignModel
import Diagnostics
import Interchange
import Testing

@Suite struct StructurizrTests {
    private static let text = """
        /* a bank
           of ours */
        workspace "Bank" "Shows how." {
            !identifiers hierarchical
            !const TECH "Java 21"
            model {
                archetypes {
                    datastore = container { 
                        tag "Datastore"
                    }
                    https = -> {
                        technology "HTTPS"
                    }
                }
                customer = person "Customer" "Has accounts" "Customer"
                group "Bank plc" {
                    clerk = person "Clerk" "" "Bank Staff"
                    mail = softwareSystem "Mail system" "Sends mail."
                    ib = softwareSystem "Internet Banking" "Shows accounts." {
                        spa = container "Single page" "In the browser" "React" "Web Browser"
                        api = container "API Application" "Answers." "${TECH}" {
                            signIn = component "Sign In" "Lets in" "Spring"
                            safety = component "Safety" "Checks" "Spring"
                            signIn -> safety "Uses"
                        }
                        db = datastore "Database" "Keeps users" "PostgreSQL 16"
                        jobs = container "Jobs queue" "" "RabbitMQ"
                    }
                }
                customer -> ib "Looks"
                ib.spa --https-> ib.api.signIn "Calls"
                ib.api.safety -> ib.db "Reads" "JDBC"
                ib.api -> ib.jobs "Orders letters" "AMQP"
                ib.api -> mail "Sends"
                ib.api -> nowhere "Lost"
                live = deploymentEnvironment "Live" {
                    deploymentNode "AWS" "eu-west-1" "aws" {
                        infrastructureNode "Balancer"
                        deploymentNode "box" "" "" "" 4 {
                            containerInstance ib.api
                        }
                        containerInstance ib.db
                    }
                }
            }
            views {
                container ib { include * }
            }
        }
        """
    private let all = imported(["workspace.dsl": text])

    @Test func peopleSystemsAndContainersBecomeParts() throws {
        #expect(all.design.system.name == "Internet Banking" && all.design.system.purpose == "Shows accounts.")
        #expect(all.design.actors.map(\.id) == ["customer", "clerk", "spa"])
        #expect(all.design.actors.map(\.kind) == [.person, .staff, .device])
        #expect(all.component("mail")?.kind == .thirdParty)
        let api = try #require(all.component("api"))
        #expect(api.technology == "java 21" && api.modules.map(\.id) == ["sign-in", "safety"])
        #expect(api.modules[0].uses == ["safety"])
        #expect(
            all.design.stores.map(\.technology) == ["postgresql"]
                && all.design.channels.map(\.technology) == ["rabbitmq"])
    }

    @Test func relationsOfComponentsAreThoseOfTheirContainer() throws {
        let edges = Dictionary(all.design.edges.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { a, _ in a })
        #expect(edges["spa-api"]?.protocolName == "HTTPS" && edges["api-db"]?.purpose == "Reads")
        #expect(edges["api-jobs"]?.mode == .asynchronous && edges["api-mail"]?.mode == .synchronous)
        #expect(all.has(.importLeftOut, "relation left out: ib.api → nowhere"))
    }

    @Test func deploymentBecomesSitesAndNumbers() throws {
        let site = try #require(all.design.sites.first)
        #expect(site.id == "aws" && site.region == "eu-west-1" && all.design.environments.map(\.id) == ["live"])
        let api = try #require(all.component("api"))
        #expect(api.sites == ["aws"] && api.scaling?.minimum?.value == 4)
        #expect(all.has(.importLeftOut, "infrastructure node left out: Balancer"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func aFileThatIsIncludedIsReadInItsPlace() {
        let all = imported([
            "workspace.dsl":
                "workspace {\n model {\n !include model/parts.dsl\n u -> s \"Uses\"\n !include gone.dsl\n }\n}",
            "model/parts.dsl": "u = person \"User\"\ns = softwareSystem \"Shop\" {\n w = container \"Web\"\n}",
        ])
        #expect(all.design.system.name == "Shop" && all.component("w")?.title == "Web")
        #expect(all.has(.importLeftOut, "!include gone.dsl"))
    }

    @Test func aBlockWithoutAnEndIsSaid() {
        #expect(
            imported(["a.dsl": "workspace {\n model {\n u = person \"User\"\n"]).has(.importUnreadable, "not closed"))
    }
}
