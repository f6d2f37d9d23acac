/// An element that is full at some multiple of today's peak, and what would widen it.
public struct LoadLimit: Sendable, Hashable, Codable {
    /// `components.api`, `stores.main.connections`, `components.payments.terms.quota` …
    public var element: String
    public var multiple: Quantity
    public var remedy: Prose
    /// Until growth as stated reaches it; nil where no growth is stated or the growth never does.
    public var reached: Quantity?

    public init(element: String, multiple: Quantity, remedy: Prose) {
        self.element = element
        self.multiple = multiple
        self.remedy = remedy
    }
}

/// The answer to "what at ten times the load": what each element would need, and what it all would cost.
public struct LoadOutlook: Sendable, Hashable, Codable {
    /// Multiple of today's peak and mean.
    public var multiple: Quantity
    public var needs: [LoadNeed] = []
    /// With every limit raised to the need; nil where a price is missing.
    public var monthly: Quantity?

    public init(multiple: Quantity) { self.multiple = multiple }

    /// What the design as it stands does not allow.
    public var shortfalls: [LoadNeed] { needs.filter { !$0.isMet } }
}

/// What one element needs under a greater load, beside what the design allows.
public struct LoadNeed: Sendable, Hashable, Codable {
    public var element: String
    /// What is counted: `instances`, `processors`, `connections`, `calls` …
    public var what: String
    public var needed: Quantity
    public var allowed: Quantity?
    public var isMet: Bool

    public init(element: String, what: String, needed: Quantity, allowed: Quantity?, isMet: Bool) {
        self.element = element
        self.what = what
        self.needed = needed
        self.allowed = allowed
        self.isMet = isMet
    }
}

/// The same design, priced at another provider.
public struct ProviderCost: Sendable, Hashable, Codable {
    public var provider: String
    public var region: String
    public var monthly: Quantity
    public var low: Quantity
    public var high: Quantity
    /// What the price book has no price for there, so that the sum lacks it.
    public var missing: [String] = []

    public init(provider: String, region: String, monthly: Quantity, low: Quantity, high: Quantity) {
        self.provider = provider
        self.region = region
        self.monthly = monthly
        self.low = low
        self.high = high
    }
}

/// What would make the least available operation fail a tenth as often, step by step, the cheapest gain first.
public struct NextNine: Sendable, Hashable, Codable {
    public var operation: OperationID
    public var today: Quantity
    /// Nine tenths of today's downtime gone.
    public var goal: Quantity
    public var steps: [NineStep] = []
    public var isReached = false
    /// What all steps cost together each month; nil where a price is missing.
    public var monthly: Quantity?

    public init(operation: OperationID, today: Quantity, goal: Quantity) {
        self.operation = operation
        self.today = today
        self.goal = goal
    }
}

/// One change and what it leaves.
public struct NineStep: Sendable, Hashable, Codable {
    public var element: String
    public var change: Prose
    /// Availability of the operation once this and the earlier steps are done.
    public var availability: Quantity
    public var monthly: Quantity?

    public init(element: String, change: Prose, availability: Quantity) {
        self.element = element
        self.change = change
        self.availability = availability
    }
}

/// One stretch of an operation's path: how long it takes, and how much of the promise it may use.
public struct PathStep: Sendable, Hashable, Codable {
    public var element: String
    public var mean: Quantity
    /// The step's own tail at the operation's percentile; tails of steps do not add up to the tail of the path.
    public var tail: Quantity
    /// Its share of the time promised, in proportion to its mean; nil where nothing is promised.
    public var budget: Quantity?

    public init(element: String, mean: Quantity, tail: Quantity) {
        self.element = element
        self.mean = mean
        self.tail = tail
    }
}
