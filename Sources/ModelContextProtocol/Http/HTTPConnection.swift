/// Reads requests from one connection and writes their answers, one after the other.
struct HTTPConnection {
    private let socket: Socket
    private var pending: [UInt8] = []
    private let bodyBytesMax: Int

    private static let headBytesMax = 16 << 10
    /// How long a head, and a body, may take to arrive; a peer that dribbles is let go.
    private static let headMilliseconds = 10_000
    private static let bodyMilliseconds = 60_000
    /// How long a connection may rest between requests.
    private static let restMilliseconds: Int32 = 120_000

    init(_ socket: Socket, bodyBytesMax: Int) {
        self.socket = socket
        self.bodyBytesMax = bodyBytesMax
    }

    enum Reading {
        case request(HTTPRequest)
        case refused(HTTPResponse)
        case ended
    }

    mutating func next() -> Reading {
        if pending.isEmpty, !socket.waitToRead(milliseconds: Self.restMilliseconds) { return .ended }
        guard let end = fill(until: Self.headMilliseconds, { $0.endOfHead }) else {
            if pending.isEmpty { return .ended }
            return .refused(HTTPResponse(status: pending.count >= Self.headBytesMax ? 431 : 408))
        }
        guard end <= Self.headBytesMax else { return .refused(HTTPResponse(status: 431)) }
        let head = Array(pending[..<end])
        pending.removeFirst(end + 4)
        guard var request = HTTPRequest(head: head) else { return .refused(HTTPResponse(status: 400)) }
        guard let length = request.length else { return .refused(HTTPResponse(status: 411)) }
        guard length <= bodyBytesMax else { return .refused(HTTPResponse(status: 413)) }
        if request["expect"]?.lowercased() == "100-continue" {
            guard socket.write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) else { return .ended }
        }
        guard fill(until: Self.bodyMilliseconds, limit: length, { $0.count >= length ? length : nil }) != nil else {
            return .refused(HTTPResponse(status: 408))
        }
        request.body = Array(pending[..<length])
        pending.removeFirst(length)
        return .request(request)
    }

    /// Reads on until the predicate finds what it wants, the limit is reached, the time is over or the peer has gone.
    private mutating func fill(
        until milliseconds: Int, limit: Int = headBytesMax, _ found: ([UInt8]) -> Int?
    ) -> Int? {
        let deadline = Patience.now + milliseconds
        while true {
            if let place = found(pending) { return place }
            let left = deadline - Patience.now
            guard left > 0, pending.count <= limit, socket.waitToRead(milliseconds: Int32(left)),
                let bytes = socket.read()
            else { return nil }
            pending += bytes
        }
    }

    func answer(_ response: HTTPResponse, keepsAlive: Bool) -> Bool {
        socket.write(response.bytes(keepsAlive: keepsAlive)) && keepsAlive
    }
}

extension [UInt8] {
    /// Where the blank line begins that ends a head.
    var endOfHead: Int? {
        guard count >= 4 else { return nil }
        return (0...(count - 4)).first {
            self[$0] == 0x0D && self[$0 + 1] == 0x0A && self[$0 + 2] == 0x0D && self[$0 + 3] == 0x0A
        }
    }
}
