/// What piles up while more arrives than leaves, and how long it takes to work it off.
public enum Backlog {
    /// Items waiting after a burst.
    public static func waiting(arrivals: Double, service: Double, duration: Double) -> Double {
        max(0, (arrivals - service) * duration)
    }

    /// Time to empty a backlog while `arrivals` go on; infinite when nothing is left over.
    public static func drain(backlog: Double, arrivals: Double, service: Double) -> Double {
        guard backlog > 0 else { return 0 }
        return service > arrivals ? backlog / (service - arrivals) : .infinity
    }

    /// Time to catch up after an outage of the consumer.
    public static func catchUp(outage: Double, arrivals: Double, service: Double) -> Double {
        drain(backlog: arrivals * outage, arrivals: arrivals, service: service)
    }
}
