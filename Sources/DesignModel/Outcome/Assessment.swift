/// What the closed forms say about a design: load, utilisation, latency, availability, growth and cost, each with its derivation.
public struct Assessment: Sendable, Hashable, Codable {
    /// Every computed quantity by name: `capacity.<component>.utilisation`, `latency.<operation>.p95`, `cost.monthly` …
    public var ledger = Ledger()
    public var components: [ComponentLoad] = []
    public var stores: [StoreLoad] = []
    public var operations: [OperationForecast] = []
    public var costs: [CostLine] = []
    /// The element that saturates first as load grows, and the multiple of today's peak at which it does.
    public var bottleneck: Bottleneck?
    /// Everything that is full at some load, the first first.
    public var limits: [LoadLimit] = []
    /// What the design needs at multiples of today's load.
    public var outlooks: [LoadOutlook] = []
    /// The same design priced elsewhere.
    public var elsewhere: [ProviderCost] = []
    public var nextNine: NextNine?
    /// What could not be computed, and which figure is missing (promise P10).
    public var unknowns: [String] = []
    /// What a simulation of this very design showed, where there was one.
    public var trial: Trial?

    public init() {}
}

/// A component under its peak load.
public struct ComponentLoad: Sendable, Hashable, Codable {
    public var component: ComponentID
    public var arrivals: Quantity
    /// Processor time of one request, averaged over the operations by rate.
    public var demand: Quantity
    public var instances: Quantity
    /// Busy share of the processors at peak.
    public var utilisation: Quantity
    /// Requests in progress at peak, by Little's law.
    public var inFlight: Quantity?
    /// Rate at which utilisation reaches the knee.
    public var knee: Quantity?

    public init(
        component: ComponentID, arrivals: Quantity, demand: Quantity, instances: Quantity, utilisation: Quantity
    ) {
        self.component = component
        self.arrivals = arrivals
        self.demand = demand
        self.instances = instances
        self.utilisation = utilisation
    }
}

/// A store under its peak load, and how it grows.
public struct StoreLoad: Sendable, Hashable, Codable {
    public var store: StoreID
    public var queries: Quantity?
    public var connections: Quantity?
    public var connectionLimit: Quantity?
    public var bytesAtStart: Quantity?
    public var bytesPerMonth: Quantity?
    public var bytesAtHorizon: Quantity?

    public init(store: StoreID) { self.store = store }
}

/// What one operation can expect.
public struct OperationForecast: Sendable, Hashable, Codable {
    public var operation: OperationID
    /// The elements it passes, in order.
    public var path: [String] = []
    public var rate: Quantity?
    public var meanLatency: Quantity?
    public var tailLatency: Quantity?
    public var target: LatencyTarget?
    /// Share of time in which it works, if need be with something standing in for what is down.
    public var availability: Quantity?
    /// Share of time in which it works without falling back; nil where nothing stands in for anything.
    public var fullAvailability: Quantity?
    /// The path step by step.
    public var steps: [PathStep] = []

    public init(operation: OperationID) { self.operation = operation }
}

/// The first thing to break.
public struct Bottleneck: Sendable, Hashable, Codable {
    public var element: String
    public var multiple: Quantity
    public var remedy: Prose

    public init(element: String, multiple: Quantity, remedy: Prose) {
        self.element = element
        self.multiple = multiple
        self.remedy = remedy
    }
}
