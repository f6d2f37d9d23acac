/// The planner's own constants, with PostgreSQL's defaults.
struct PlannerSettings {
    var randomPage = 4.0
    var sequentialPage = 1.0
    var tuple = 0.01
    var indexTuple = 0.005
    var operation = 0.0025
    /// Pages that are expected to be found in a cache.
    var cachePages = 524_288.0
    var workBytes = 4_194_304.0

    init(_ settings: [String: Setting]) {
        randomPage = Self.number(settings["random_page_cost"]) ?? randomPage
        sequentialPage = Self.number(settings["seq_page_cost"]) ?? sequentialPage
        tuple = Self.number(settings["cpu_tuple_cost"]) ?? tuple
        indexTuple = Self.number(settings["cpu_index_tuple_cost"]) ?? indexTuple
        operation = Self.number(settings["cpu_operator_cost"]) ?? operation
        if let bytes = Self.bytes(settings["effective_cache_size"], unit: 8192) { cachePages = bytes / 8192 }
        workBytes = Self.bytes(settings["work_mem"], unit: 1024) ?? workBytes
    }

    private static func number(_ setting: Setting?) -> Double? {
        switch setting {
        case .number(let number): number
        case .text(let text): Double(text)
        case nil: nil
        }
    }

    /// `48GB` as bytes; a bare number counts in the setting's own unit.
    private static func bytes(_ setting: Setting?, unit: Double) -> Double? {
        switch setting {
        case .number(let number): return number * unit
        case .text(let text):
            let digits = text.prefix { $0.isNumber || $0 == "." }
            guard let number = Double(digits) else { return nil }
            let units = ["B": 1.0, "kB": 1024, "MB": 1_048_576, "GB": 1_073_741_824, "TB": 1_099_511_627_776]
            return number * (units[String(text.dropFirst(digits.count).filter { $0 != " " })] ?? unit)
        case nil: return nil
        }
    }
}
