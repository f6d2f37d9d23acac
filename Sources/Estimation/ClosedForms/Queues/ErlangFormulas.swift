/// Erlang's formulas by their stable recursion (Erlang 1917); `offered` is arrival rate times mean service time.
public enum ErlangFormulas {
    /// B(c, a): the share of arrivals lost when `servers` are all busy and nobody may wait.
    public static func lossShare(servers: Int, offered: Double) -> Double {
        guard servers > 0, offered > 0 else { return offered > 0 ? 1 : 0 }
        var blocking = 1.0
        for count in 1...servers { blocking = offered * blocking / (Double(count) + offered * blocking) }
        return blocking
    }

    /// C(c, a): the share of arrivals that has to wait when waiting is allowed; 1 at and above saturation.
    public static func waitShare(servers: Int, offered: Double) -> Double {
        guard offered < Double(servers) else { return 1 }
        let blocking = lossShare(servers: servers, offered: offered)
        return Double(servers) * blocking / (Double(servers) - offered + offered * blocking)
    }

    /// The fewest servers that lose at most this share, found along the recursion.
    public static func servers(offered: Double, lossAtMost limit: Double) -> (servers: Int, lossShare: Double) {
        var (servers, blocking) = (0, 1.0)
        while blocking > limit {
            servers += 1
            blocking = offered * blocking / (Double(servers) + offered * blocking)
        }
        return (servers, blocking)
    }
}
