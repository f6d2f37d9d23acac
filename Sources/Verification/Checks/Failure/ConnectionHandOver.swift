import DesignModel
import Diagnostics

/// Clients of a leaving node come back spread over time, and its work is finished first.
struct ConnectionHandOver: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.filter { $0.kind == .connectionTier }.compactMap { tier in
            let jitter = tier.connections?.reconnectJitter == nil
            guard jitter || tier.lifecycle?.drain == nil else { return nil }
            let missing = jitter ? "reconnect_jitter" : "drain"
            return .finding(
                .connectionsWithoutHandOver, "Connections of '\(tier.id)' all come back at once; set \(missing)",
                at: "\(tier.path).\(jitter ? "connections" : "lifecycle").\(missing)",
                fix: "Set '\(missing)' of '\(tier.id)'")
        }
    }
}
