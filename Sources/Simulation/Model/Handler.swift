/// What is done for one request: a worker held from beginning to end where there is one, and steps.
public struct Handler: Sendable {
    public var name: String
    /// The station whose server is held while the steps run, calls to others included.
    public var holds: String?
    public var steps: [Step]

    public init(_ name: String, holds: String? = nil, _ steps: [Step]) {
        self.name = name
        self.holds = holds
        self.steps = steps
    }
}

/// One thing a handler does.
public indirect enum Step: Sendable {
    /// Occupies a server of the station for a time.
    case work(String, Distribution)
    /// Passes time that nobody is busy for: a network hop, a third party.
    case delay(Distribution)
    /// Waits for the answer of another handler, as a `Call` says; `to` names another handler than the call's own.
    case call(String, to: String? = nil)
    /// All branches at the same time; goes on when the last is done, fails when one fails.
    case together([[Step]])
    /// One of the branches, by chance; what is left of one does nothing.
    case either([Branch])
    /// Looks a key up; on a miss does the steps and keeps the result.
    case cached(String, miss: [Step])
    /// Starts a call and does not wait for it.
    case send(String, to: String? = nil)
    /// Ends in an error with this probability.
    case fail(Double)
    /// Goes on as another handler; nothing after it is reached.
    case goOn(String)
    /// Ends the handler well.
    case finish
}

/// Steps and the probability that they are taken.
public struct Branch: Sendable {
    public var probability: Double
    public var steps: [Step]
    public init(_ probability: Double, _ steps: [Step]) {
        self.probability = probability
        self.steps = steps
    }
}

/// A look-aside cache with keys of unequal popularity (Zipf) that forgets the least recently used.
public struct Cache: Sendable {
    public var name: String
    /// How many different keys are asked for.
    public var keys: Int
    /// How unequal they are: the key of rank *i* is asked for in proportion to *i*^−skew.
    public var skew: Double
    /// How many it holds.
    public var capacity: Int
    public var timeToLive: Double?
    /// Whether the life of an entry starts anew with each hit.
    public var refreshesOnHit = false
    /// Whether requests that miss a key wait for the one that fetches it already.
    public var coalesces = false
    /// Whether it starts with the most popular keys.
    public var startsWarm = false

    public init(_ name: String, keys: Int, skew: Double = 0.9, capacity: Int, timeToLive: Double? = nil) {
        self.name = name
        self.keys = keys
        self.skew = skew
        self.capacity = capacity
        self.timeToLive = timeToLive
    }
}
