import DesignModel
import Diagnostics

/// What must not be used is not used.
struct ForbiddenTechnologies: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let design = exhibit.design
        let used =
            design.components.map { ($0.path + ".technology", $0.technology) }
            + design.stores.map { ("stores.\($0.id).technology", $0.technology) }
            + design.channels.map { ("channels.\($0.id).technology", $0.technology) }
        return used.compactMap { path, technology in
            let words = technology.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let banned = design.system.forbidden.first {
                words.contains($0.lowercased()) || technology.lowercased() == $0.lowercased()
            }
            guard let banned else { return nil }
            return .finding(
                .forbiddenTechnology, "Technology '\(banned)' must not be used", at: path,
                fix: "Replace '\(banned)' with a product that is allowed")
        }
    }
}
