import DesignModel
import Diagnostics

/// A small team looks after few services.
struct ServiceCount: Check {
    private static let few = 5
    private static let peopleEach = 3.0

    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let services = exhibit.design.components.filter { $0.kind == .service || $0.kind == .function }
        guard services.count > Self.few, let team = exhibit.design.ledger["team.size"],
            team.value < Double(services.count) * Self.peopleEach
        else { return [] }
        return [
            .finding(
                .tooManyServices, "Services number \(services.count) for a team of \(team.bare)", at: "components",
                fix: "Make modules of one deployable out of services that change together")
        ]
    }
}
