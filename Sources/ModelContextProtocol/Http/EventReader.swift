/// Cuts a stream of server-sent events into events, however the bytes are split.
public struct EventReader {
    public struct Event: Sendable, Hashable {
        public var name = ""
        public var data = ""
        public var id: String?
    }

    private let bytesMax: Int
    private var line: [UInt8] = []
    private var event = Event()
    private var hasData = false
    private var size = 0
    /// How long the server wants us to wait before we come back.
    public private(set) var retryMilliseconds: Int?

    public init(bytesMax: Int) { self.bytesMax = bytesMax }

    /// The events that are complete with these bytes.
    public mutating func take(_ bytes: [UInt8]) throws(ClientFault) -> [Event] {
        var found: [Event] = []
        for byte in bytes {
            if byte != 0x0A {
                line.append(byte)
                guard size + line.count <= bytesMax else { throw .tooLarge(bytes: bytesMax) }
                continue
            }
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty { finish(&found) } else { field() }
            line.removeAll(keepingCapacity: true)
        }
        return found
    }

    private mutating func finish(_ found: inout [Event]) {
        if hasData || event.id != nil { found.append(event) }
        event = Event()
        (hasData, size) = (false, 0)
    }

    private mutating func field() {
        size += line.count
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.count
        let name = String(decoding: line[..<colon], as: UTF8.self)
        var rest = line[min(colon + 1, line.count)...]
        if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        let value = String(decoding: rest, as: UTF8.self)
        switch name {
        case "data":
            event.data += (hasData ? "\n" : "") + value
            hasData = true
        case "event": event.name = value
        case "id": event.id = value
        case "retry": retryMilliseconds = Int(value)
        default: break
        }
    }
}
