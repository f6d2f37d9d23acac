/// What a question needs to remember until its answer comes, in the client's hands: sealed, bound to one call, and timed.
struct RequestState: Sendable {
    /// What the world lends: a secret for the seal, and the time.
    let seal: Seal
    let secondsMax: Int

    /// The answers so far, for the call they belong to.
    func issue(_ answers: [(String, JSON)], for call: String) -> String {
        let payload: JSON = [
            "call": .string(call), "until": .integer(seal.now() + secondsMax),
            "answers": .object(answers.map { JSON.Member($0.0, $0.1) }),
        ]
        let body = Base64.encodeForAddress(payload.bytes)
        return body + "." + Base64.encodeForAddress(SHA256.authenticate(Array(body.utf8), key: seal.key))
    }

    /// The answers in a state that we issued for this call and that is still good.
    func open(_ state: String, for call: String) throws(RPCError) -> [(String, JSON)] {
        let parts = state.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let mark = Base64.decode(String(parts[1])),
            Self.equal(mark, SHA256.authenticate(Array(parts[0].utf8), key: seal.key)),
            let bytes = Base64.decode(String(parts[0])), let payload = try? JSON(parsing: bytes)
        else { throw .invalidParams("'requestState' is not one that this server issued") }
        guard payload["call"]?.string == call else {
            throw .invalidParams("'requestState' belongs to another call")
        }
        guard let until = payload["until"]?.int, until >= seal.now() else {
            throw .invalidParams("'requestState' has expired")
        }
        return payload["answers"]?.members?.map { ($0.name, $0.value) } ?? []
    }

    /// The same time for every pair, so that a mark cannot be guessed byte by byte.
    private static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// One call, by what it asks for: the method, its name or address, and a digest of its arguments.
    static func call(_ method: String, _ params: JSON, principal: String) -> String {
        var bare = params
        for name in ["_meta", "inputResponses", "requestState"] { bare[name] = nil }
        let text = method + "\n" + principal + "\n" + bare.sorted.description
        return Base64.encodeForAddress(SHA256.hash(Array(text.utf8)))
    }
}

/// The secret and the clock that seals are made with; the doors bring both.
public struct Seal: Sendable {
    public var key: [UInt8]
    public var now: @Sendable () -> Int

    /// At least 32 unguessable bytes, and the seconds since 1970.
    public init(key: [UInt8], now: @escaping @Sendable () -> Int) {
        self.key = key
        self.now = now
    }
}

extension JSON {
    /// Members in the order of their names, all the way down.
    var sorted: JSON {
        switch self {
        case .array(let items): .array(items.map(\.sorted))
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        default: self
        }
    }
}
