import DesignModel
import Knowledge

/// What to watch in the running system so that a decision's turning is seen coming.
enum WatchWords {
    static func prose(_ topic: String, _ entry: String, _ system: String) -> Prose {
        let key = FactKey(rawValue: entry)
        switch (key.family, key.measure) {
        case ("team", _): return team(topic, system)
        case ("budget", _): return "the bill of \(system), forecast to the end of the month, against {\(entry)}"
        case ("quality", "availability"): return "minutes that \(system) lost this month to one machine or one database"
        case ("quality", _): return "what the last incident of \(system) lost, and how long people waited"
        case ("tenancy", _): return "customers of \(system), and the share of rows and load of the largest"
        case ("data", _): return stored(topic, key, system)
        default: return load(topic, key, system)
        }
    }

    private static func team(_ topic: String, _ system: String) -> Prose {
        switch topic {
        case "deployment": "deployables of \(system), and days in a month spent on running them"
        case "async_work": "days in a month spent on what carries the work of \(system)"
        default: "days a finished change to \(system) waits for somebody else's release"
        }
    }

    private static func stored(_ topic: String, _ key: FactKey, _ system: String) -> Prose {
        let things = key.subject.map { plural(Wording.spaced($0)) } ?? "rows"
        switch topic {
        case "search": return "the slowest twentieth of searches over \(things), and complaints about their order"
        case "partitioning": return "rows of \(things), and how long deleting the oldest takes"
        case "deployment", "capacity": return "the part of the bill of \(system) that grows with \(things)"
        default: return "the number of \(things), and the size of what is stored of them"
        }
    }

    private static func plural(_ noun: String) -> String { PluralForms.plural(noun) }

    private static func load(_ topic: String, _ key: FactKey, _ system: String) -> Prose {
        switch topic {
        case "primary_store": "commits a second of the primary of \(system) at its peak, with room for a failover"
        case "async_work": "age of the oldest waiting message of \(system), and dead rows in its queue"
        case "cache": "processor use of the primary of \(system), and the share of reads repeated within a minute"
        case "feed_delivery": "the slowest twentieth of opened feeds of \(system)"
        case "media": "bytes that leave \(system) for its readers, and from how far they come"
        case "deployment", "capacity": "machines that the peak of \(system) keeps busy, and the hours they stand idle"
        case "boundaries", "style": "processor use of \(system) in its busiest quarter of an hour, and what waits then"
        default: "{\(key.rawValue)} as measured at the front door of \(system)"
        }
    }
}
