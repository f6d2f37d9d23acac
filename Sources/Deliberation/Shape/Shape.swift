import DesignModel
import Knowledge

/// The little of a design that an option decides: enough to count what the five criteria ask for.
struct Shape {
    /// Kinds of processes of our own that run.
    var deployables = 1
    /// Deployables beyond the first that one use case passes while its caller waits.
    var crossed = 0
    /// Products a reader must know, in order of arrival.
    private(set) var technologies: [String] = []
    /// Queues, topics and logs.
    var channels = 0
    /// Machines, balancers and control planes to look after.
    var hosts = 0
    /// Person-days to take the structure itself apart again.
    var undoDays = 0.0

    mutating func add(_ technology: String) {
        if !technologies.contains(technology) { technologies.append(technology) }
    }

    func adding(_ technology: String) -> Shape {
        var shape = self
        shape.add(technology)
        return shape
    }

    /// The criteria, counted; `known` are the products that team and repository know already.
    func criteria(known: Set<String>, _ products: TechnologyShelf) -> Criteria {
        var processes = 1.0 + Double(crossed)
        var strangers = 0.0
        var days = undoDays
        for id in technologies {
            let weight = products.weight(id)
            processes += weight.processes
            days += weight.days
            if !known.contains(id) { strangers += 1 }
        }
        return Criteria(
            testability: processes, readability: Double(technologies.count), consistency: strangers,
            simplicity: Double(deployables + technologies.count + channels + hosts), reversibility: days)
    }
}
