import Glibc
import Synchronization

/// Serves clients over Streamable HTTP on this machine: sessions for revisions with a handshake, none for later ones.
public final class HTTPServer: Sendable {
    let offer: ServerOffer
    let hub: Hub
    let seal: Seal
    let gate: HTTPGuard
    public let port: UInt16
    private let socket: Socket
    let sessions = Mutex<[String: HTTPSession]>([:])
    private let minted = Mutex(0)
    private let connections = Mutex(0)

    static let endpoint = "/mcp"
    private static let connectionsMax = 256
    static let sessionsMax = 256
    /// A session that nobody used for so many seconds is forgotten.
    private static let idleSecondsMax = 3600

    /// Takes the port; 0 takes any that is free.
    public init(_ offer: ServerOffer, hub: Hub, seal: Seal, gate: HTTPGuard = HTTPGuard(), port: UInt16) throws {
        (socket, self.port) = try Socket.listening(on: port)
        self.offer = offer
        self.hub = hub
        self.seal = seal
        self.gate = gate
    }

    public var address: String { "http://127.0.0.1:\(port)\(Self.endpoint)" }

    /// Accepts connections until the process ends.
    public func serve() {
        while true {
            let descriptor = accept(socket.descriptor, nil, nil)
            guard descriptor >= 0 else {
                if errno == EINTR || errno == ECONNABORTED { continue }
                // Out of descriptors: let some connection end first.
                usleep(50_000)
                continue
            }
            let peer = Socket(descriptor: descriptor)
            let isFull = connections.withLock { count in
                count += 1
                return count > Self.connectionsMax
            }
            let isServed =
                !isFull
                && inOwnThread { [self] in
                    self.converse(peer)
                    self.connections.withLock { $0 -= 1 }
                }
            if !isServed {
                _ = peer.write(HTTPResponse(status: 503, headers: [("Retry-After", "1")]).bytes(keepsAlive: false))
                peer.close()
                connections.withLock { $0 -= 1 }
            }
        }
    }

    private func converse(_ peer: Socket) {
        var yes: Int32 = 1
        setsockopt(peer.descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var connection = HTTPConnection(peer, bodyBytesMax: offer.limits.messageBytesMax)
        var goesOn = true
        while goesOn {
            switch connection.next() {
            case .ended: goesOn = false
            case .refused(let response): goesOn = connection.answer(response, keepsAlive: false)
            case .request(let request):
                switch respond(to: request) {
                case .whole(let response): goesOn = connection.answer(response, keepsAlive: request.keepsAlive)
                case .waiting(let waiting): goesOn = waiting.deliver(to: peer, keepsAlive: request.keepsAlive)
                }
            }
        }
        peer.close()
    }

    /// An unguessable name for a session.
    func mint() -> String {
        let number = minted.withLock { count in
            count += 1
            return count
        }
        return Base64.encodeForAddress(SHA256.authenticate(Array("session \(number)".utf8), key: seal.key))
    }

    /// Forgets sessions that nobody has used for long.
    func forgetIdle() {
        let now = seal.now()
        let idle = sessions.withLock { sessions in
            let idle = sessions.filter { now - $0.value.lastUsed > Self.idleSecondsMax }
            for name in idle.keys { sessions[name] = nil }
            return Array(idle.values)
        }
        for session in idle { session.end() }
    }
}

/// A client's session over HTTP, with the streams its messages go out on.
final class HTTPSession: Sendable {
    let session: Session
    let router: StreamRouter
    let principal: String
    private let used: Mutex<Int>
    let isHeard = Mutex(false)

    init(_ server: HTTPServer, principal: String) {
        router = StreamRouter()
        session = Session(server.offer, hub: server.hub, seal: server.seal, outlet: router, principal: principal)
        self.principal = principal
        used = Mutex(server.seal.now())
    }

    var lastUsed: Int { used.withLock { $0 } }
    func use(at now: Int) { used.withLock { $0 = now } }

    func end() {
        session.end()
        router.close()
    }
}
