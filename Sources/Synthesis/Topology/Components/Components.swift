import DesignModel
import Knowledge

extension Drawing {
    mutating func drawComponents() {
        drawFrontDoor()
        drawApplication()
        drawConnectionTier()
        drawIngest()
        drawWorker()
        drawProcessors()
        drawSender()
        let ours = design.components.count
        drawParties()
        drawJobs(at: ours)
    }

    var owners: String { "the \(nouns.system) team" }

    /// A component of ours with what all of them have: an owner, a place, health, a life cycle.
    mutating func ours(_ id: ComponentID, _ kind: ComponentKind, _ title: String, _ duty: Prose) -> Component {
        var component = Component(id: id, kind: kind, title: title)
        component.responsibility = duty
        component.owner = owners
        component.technology = applicationTechnology
        component.sites = siteIDs
        component.health = HealthProfile()
        var life = LifecycleProfile()
        life.startup = assume(
            "lifecycle.startup", StartupBook.seconds(shape.language), .seconds, "time from start to readiness",
            because: "usual for \(component.technology); readiness is only reported when the store answers")
        life.drain = assume(
            "lifecycle.drain", 30, .seconds, "time to finish what was begun",
            because: "longer than any request may take")
        component.lifecycle = life
        return component
    }

    mutating func scaling(_ id: ComponentID, _ size: Size, signal: String, because why: String) -> ScalingProfile {
        var scaling = ScalingProfile()
        let path = "components.\(id).scaling."
        scaling.cpu = assume(path + "cpu", size.cores, .count, "processors of one \(id)", because: why)
        scaling.memory = assume(
            path + "memory", size.memory, .megabytes, "memory of one \(id)",
            because: "heap and buffers at this number of processors")
        scaling.minimum = assume(
            path + "minimum", size.minimum, .count, "copies of \(id) that always run", because: why)
        scaling.maximum =
            size.maximum == size.minimum
            ? scaling.minimum
            : assume(path + "maximum", size.maximum, .count, "copies of \(id) at most", because: why)
        guard size.maximum > size.minimum else { return scaling }
        scaling.signal = signal
        if signal == "cpu" {
            scaling.target = assume(
                "scaling.target", Self.target, .fraction, "busy share that adds a copy",
                because: "queues stay short below it, and a new copy needs its start-up time")
        }
        return scaling
    }

    mutating func concurrency(_ id: ComponentID, workers: Double, queue: Double?, pool: Double) -> ConcurrencyProfile {
        var concurrency = ConcurrencyProfile()
        let path = "components.\(id).concurrency."
        concurrency.workers = assume(
            path + "workers", workers, .count, "things one \(id) does at once",
            because: "by Little's law more than the arrivals of one copy times their latency")
        if let queue {
            concurrency.queueBound = assume(
                path + "queueBound", queue, .count, "requests that may wait at one \(id)",
                because: "whoever would wait longer than the promise is told to come back instead")
        }
        concurrency.databasePool = assume(
            path + "databasePool", pool, .count, "connections of one \(id) to the database",
            because: "queries are short; more connections only move the queue into the database")
        return concurrency
    }
}
