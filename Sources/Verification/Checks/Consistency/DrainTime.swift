import DesignModel
import Diagnostics

/// Whoever still waits for an instance gets an answer before it stops.
struct DrainTime: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.compactMap { component in
            let callers = exhibit.design.edges.filter { $0.to == component.id.rawValue && $0.mode == .synchronous }
            let longest = callers.compactMap(\.policy?.timeout).max { $0.canonical < $1.canonical }
            guard let drain = component.lifecycle?.drain, let longest, drain.canonical < longest.canonical else {
                return nil
            }
            return .finding(
                .drainShorterThanTimeout,
                "'\(component.id)' stops after \(drain.bare) while callers wait \(longest.bare)",
                at: component.path + ".lifecycle.drain", fix: "Drain for at least \(longest.bare)")
        }
    }
}
