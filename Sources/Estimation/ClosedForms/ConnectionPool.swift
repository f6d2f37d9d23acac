/// How many connections a rate of queries needs, by Little's law with head room.
public enum ConnectionPool {
    /// Connections in use on average.
    public static func busy(queries: Double, holdSeconds: Double) -> Double {
        LittlesLaw.inside(arrivals: queries, time: holdSeconds)
    }

    /// The pool that keeps its busy share at or below `target`.
    public static func size(queries: Double, holdSeconds: Double, target: Double) -> Int {
        let exact = busy(queries: queries, holdSeconds: holdSeconds) / target
        return max(1, Int((exact - 1e-9).rounded(.up)))
    }

    /// Connections that the database sees when every instance fills its pool.
    public static func total(instances: Double, pool: Double) -> Double { instances * pool }
}
