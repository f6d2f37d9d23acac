import DesignModel
import Diagnostics

/// Everything of ours runs somewhere.
struct ComponentSites: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.filter { $0.kind.isOurs && $0.sites.isEmpty }.map { component in
            .finding(
                .componentWithoutSite, "Component '\(component.id)' runs nowhere; name its site", at: component.path,
                fix: "Set 'sites' of '\(component.id)'")
        }
    }
}
