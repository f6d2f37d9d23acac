import DesignModel
import Diagnostics

/// No two addresses differ in a parameter's name alone.
struct OperationAddresses: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        var shapes: [String: (path: String, operation: OperationID)] = [:]
        var found: [Diagnostic] = []
        for (interface, operation) in exhibit.operations {
            guard let path = operation.path else { continue }
            let full = path.hasPrefix(interface.basePath) ? path : interface.basePath + path
            let shape = Self.shape(full)
            let place = Exhibit.path(interface, operation) + ".path"
            if let other = shapes[shape], other.path != full {
                found.append(
                    .finding(
                        .pathsAlike, "'\(full)' differs from '\(other.path)' of '\(other.operation)' only in a name",
                        at: place, fix: "Name the parameter alike, or put a fixed part before it"))
            }
            if shapes[shape] == nil { shapes[shape] = (full, operation.id) }
        }
        return found
    }

    /// `/orders/{id}` and `/orders/{number}` have the same shape.
    private static func shape(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(separator: "/")
    }
}
