/// What a team ought to know of a product before it chooses it; one reference, since the designer copies technologies often.
public final class TechnologyProfile: Sendable {
    public let family: TechnologyFamily
    /// What it promises by itself, and where the promise ends.
    public let guarantees: String
    /// The work of keeping it running.
    public let burden: String
    /// What stands for it in a test, by name.
    public let tests: String
    /// The protocol or interface that callers are written against.
    public let speaks: String
    /// What a bill grows with.
    public let cost: String
    /// How one leaves it.
    public let exit: String
    public let licence: Licence
    public let figures: [TechnologyFigure]
    /// Other names people give it.
    public let aliases: [String]

    public init(
        _ family: TechnologyFamily, guarantees: String, burden: String, tests: String, speaks: String, cost: String,
        exit: String, _ licence: Licence, figures: [TechnologyFigure] = [], aliases: [String] = []
    ) {
        self.family = family
        self.guarantees = guarantees
        self.burden = burden
        self.tests = tests
        self.speaks = speaks
        self.cost = cost
        self.exit = exit
        self.licence = licence
        self.figures = figures
        self.aliases = aliases
    }
}

/// What kind of product it is.
public enum TechnologyFamily: String, Sendable, Hashable, CaseIterable {
    case relational, document, wideColumn = "wide-column", graph, analytical, timeSeries = "time-series", cache
    case coordination, search, vector, broker, log, object, delivery, gateway, runtime, platform, provisioning
    case contract, identity, authorisation, secrets, observability, workflow, dataMovement = "data-movement"
}

/// Under which terms a product is used, with the change that matters.
public struct Licence: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        /// Any use, with notices kept.
        case permissive
        /// Any use; changes that are passed on, or offered over a network, are published.
        case copyleft
        /// The source can be read, and some uses need a contract.
        case sourceAvailable = "source-available"
        /// A contract with one vendor.
        case commercial
        /// Offered as a service only.
        case service
    }

    public let kind: Kind
    public let name: String
    /// The change of terms that a chooser should know, dated.
    public let change: String
    public let source: String
    /// When the terms were last looked up.
    public let date: String

    public init(_ kind: Kind, _ name: String, change: String = "", _ source: String, _ date: String = "2026-11") {
        self.kind = kind
        self.name = name
        self.change = change
        self.source = source
        self.date = date
    }

    /// The terms of a product that one provider offers as a service and nobody else can run.
    static func service(_ provider: String) -> Licence {
        Licence(.service, "terms of \(provider)", "\(provider), service terms")
    }
}

/// A limit or a measurement with its unit, its kind, where it was read and when.
public struct TechnologyFigure: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        /// Refused beyond it.
        case quota
        /// Promised by contract.
        case commitment
        /// What holds unless it is set.
        case standard = "default"
        /// Measured by somebody with the set-up that the source names.
        case measured
    }

    public let kind: Kind
    public let title: String
    public let value: Double
    public let unit: String
    public let source: String
    public let date: String

    public init(_ kind: Kind, _ title: String, _ value: Double, _ unit: String, _ source: String, _ date: String) {
        self.kind = kind
        self.title = title
        self.value = value
        self.unit = unit
        self.source = source
        self.date = date
    }
}
