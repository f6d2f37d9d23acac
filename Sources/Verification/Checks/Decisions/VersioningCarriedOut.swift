import DesignModel
import Diagnostics

/// REST interfaces change under their callers in the way that was decided.
struct VersioningCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("api_evolution") else { return [] }
        return exhibit.design.interfaces.filter { $0.style == .rest }.compactMap { interface in
            let isInPath = interface.basePath.split(separator: "/").contains { part in
                part.first == "v" && part.count > 1 && part.dropFirst().allSatisfy(\.isNumber)
            }
            let isDated = interface.versionHeader != nil
            guard isInPath != (chosen == "path_version") || isDated != (chosen == "dated_versions") else { return nil }
            let said = isDated ? "in a header" : isInPath ? "in the path" : "nowhere"
            return .notCarriedOut(
                "api_evolution", chosen, "and the version of '\(interface.id)' stands \(said)",
                at: "interfaces.\(interface.id)", fix: "Bring base_path and version_header in line with the decision")
        }
    }
}
