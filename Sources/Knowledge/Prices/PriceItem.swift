/// Something that a provider charges for, with what one of it is.
public enum PriceItem: String, Sendable, Hashable, Codable, CaseIterable {
    /// One processor of a managed container for an hour.
    case containerCPUHour = "container_cpu_hour"
    /// One GB of a managed container's memory for an hour.
    case containerMemoryHour = "container_memory_hour"
    case loadBalancerHour = "load_balancer_hour"
    /// A way out of a private network, for an hour.
    case gatewayHour = "gateway_hour"
    case kubernetesHour = "kubernetes_hour"
    /// One GB of database storage for a month.
    case databaseStorage = "database_storage"
    /// One GB of a disk under a plain machine for a month.
    case machineStorage = "machine_storage"
    case backupStorage = "backup_storage"
    case objectStorage = "object_storage"
    /// One GB sent to the internet.
    case egress
    case contentDelivery = "content_delivery"
    /// One million messages through the provider's own queue.
    case queueMillion = "queue_million"
    /// A broker of a managed Kafka for an hour.
    case kafkaBrokerHour = "kafka_broker_hour"
    case cacheHour = "cache_hour"
    /// One GB of logs taken in.
    case logs
    /// One million calls of a function.
    case functionMillion = "function_million"
}

/// A price as published: for one, in the list's currency, with where it stands and since when.
public struct Price: Sendable, Hashable {
    public var amount: Double
    public var source: String
    public var date: String

    public init(_ amount: Double, _ source: String, _ date: String) {
        self.amount = amount
        self.source = source
        self.date = date
    }
}

/// A size that is sold: processors, memory in GB, and what an hour of it costs.
public struct SizedPrice: Sendable, Hashable {
    public var name: String
    public var cpu: Double
    public var memory: Double
    public var hourly: Price

    public init(_ name: String, cpu: Double, memory: Double, _ hourly: Price) {
        self.name = name
        self.cpu = cpu
        self.memory = memory
        self.hourly = hourly
    }
}
