import ContextManager
import Diagnostics
import Ports

extension ContextService {
    /// Tells the log what left this machine, word for word.
    public func note(_ query: OutgoingQuery) -> [Diagnostic] {
        let arguments = query.arguments.map { Json.Member($0.name, .text($0.value)) }
        return log(
            "query", ["server": .text(query.server), "tool": .text(query.tool), "arguments": .object(arguments)])
    }
}
