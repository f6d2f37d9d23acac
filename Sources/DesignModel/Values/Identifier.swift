/// A name of one kind of thing: kebab-case, unique among its kind, typed so that a store's name cannot stand for a table's.
public struct Identifier<Subject>: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, Comparable,
    CustomStringConvertible
{
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

public typealias ActorID = Identifier<Actor>
public typealias ComponentID = Identifier<Component>
public typealias ModuleID = Identifier<Module>
public typealias StoreID = Identifier<Store>
public typealias TableID = Identifier<Table>
public typealias ChannelID = Identifier<Channel>
public typealias EventID = Identifier<EventType>
public typealias InterfaceID = Identifier<Interface>
public typealias OperationID = Identifier<Operation>
public typealias EdgeID = Identifier<Edge>
public typealias SiteID = Identifier<Site>
public typealias EnvironmentID = Identifier<DeploymentEnvironment>
public typealias ObjectiveID = Identifier<Objective>
