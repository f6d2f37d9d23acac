import Ports
import Synchronization

/// A project's folder in memory.
final class KeptInMemory: ProjectMemory {
    private let files = Mutex<[String: [UInt8]]>([:])

    func read(_ name: String) -> [UInt8]? { files.withLock { $0[name] } }
    func replace(_ name: String, with bytes: [UInt8]) { files.withLock { $0[name] = bytes } }
    func append(_ line: String, to name: String) -> AppendOutcome {
        files.withLock { $0[name, default: []] += Array((line + "\n").utf8) }
        return .appended
    }
    func setAside(_ name: String) -> String { name }
    func exclusively<Value>(_ work: () throws -> Value) throws -> Value { try work() }
}
