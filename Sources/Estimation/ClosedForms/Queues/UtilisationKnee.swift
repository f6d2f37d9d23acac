/// The utilisation beyond which response time grows faster than throughput: the minimum of response divided by utilisation
/// for M/M/c (Millsap, "Thinking Clearly about Performance", 2010: one half for one server, 0.74 for eight).
public enum UtilisationKnee {
    public static func share(servers: Int) -> Double {
        var (low, high) = (0.01, 0.9999)
        let golden = (5.0.squareRoot() - 1) / 2
        for _ in 0..<50 {
            let (left, right) = (high - golden * (high - low), low + golden * (high - low))
            if cost(left, servers) < cost(right, servers) { high = right } else { low = left }
        }
        return (low + high) / 2
    }

    private static func cost(_ utilisation: Double, _ servers: Int) -> Double {
        let queue = MultiServerQueue(arrivals: utilisation * Double(servers), service: 1, servers: servers)
        return queue.meanResponse / utilisation
    }
}
