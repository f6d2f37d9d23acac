import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct ThreatTests {
    private var design: Design {
        var design = Design(system: SystemProfile(name: "Shop"))
        var buyer = Actor(id: "buyer", title: "Buyer")
        buyer.authentication = ["passkey"]
        buyer.permissions = ["order:write"]
        design.actors = [buyer]
        design.components = [Component(id: "api", title: "Application"), Component(id: "stripe", kind: .thirdParty)]
        var boundary = TrustBoundary(id: "internal")
        boundary.inside = ["api"]
        design.security.trustBoundaries = [boundary]
        design.security.authentication = [AuthenticationMethod(id: "passkey")]
        var call = Edge(id: "api-stripe", from: "api", to: "stripe")
        call.protocolName = "https"
        design.edges = [Edge(id: "buyer-api", from: "buyer", to: "api"), call]
        return design
    }

    private func threats(_ design: Design) -> [Threat] { ThreatModel(Roster(design)).threats }

    @Test func callersCanBePosedAsAndProveThemselves() {
        let threat = threats(design).first { $0.edge.id == "buyer-api" && $0.kind == .spoofing }
        #expect(threat?.text == "Somebody else calls Application as Buyer")
        #expect(threat?.answers == ["passkey"])
    }

    @Test func whatNothingStandsAgainstIsOpen() {
        let open = ThreatModel(Roster(design)).open
        #expect(open.contains { $0.edge.id == "buyer-api" && $0.kind == .repudiation })
        #expect(open.contains { $0.edge.id == "api-stripe" && $0.kind == .spoofing })
        #expect(!open.contains { $0.edge.id == "api-stripe" && $0.kind == .tampering })
    }

    @Test func keysOfPartnersAreNamed() {
        var design = design
        var secret = Secret(id: "stripe-key")
        secret.usedBy = ["api"]
        design.security.secrets = [secret]
        let threat = threats(design).first { $0.edge.id == "api-stripe" && $0.kind == .spoofing }
        #expect(threat?.answers == ["stripe-key"])
    }

    @Test func rightsFollowPermissions() {
        var design = design
        var interface = Interface(id: "public", component: "api")
        var order = Operation(id: "place-order", kind: .write)
        order.permission = "order:write"
        var refund = Operation(id: "refund-order", kind: .write)
        refund.permission = "order:refund"
        interface.operations = [order, refund]
        design.interfaces = [interface]
        let page = SecurityEmitter.artefacts(Roster(design)).first?.text ?? ""
        #expect(page.contains("| `place-order` | order:write | yes |"))
        #expect(page.contains("| `refund-order` | order:refund | – |"))
    }
}
