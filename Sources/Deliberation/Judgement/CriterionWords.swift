/// What a difference in one of the five criteria means for the people of a system, up to the names of the rivals.
enum CriterionWords {
    static func sentence(_ told: (criterion: String, favoursFirst: Bool)?, _ chosen: String, _ system: String)
        -> String
    {
        guard let told else { return "\(chosen) costs \(system) the same on all five criteria and stands first before" }
        let than = told.favoursFirst ? "fewer" : "more"
        switch told.criterion {
        case "testability":
            return "A test of one use case of \(system) boots \(than) processes with \(chosen) than with"
        case "readability": return "A reader of \(system) has \(than) products to know with \(chosen) than with"
        case "consistency": return "\(chosen) brings \(system) \(than) products that are new to its team than"
        case "simplicity": return "\(system) has \(than) parts that can stop with \(chosen) than with"
        default: return "\(system) could leave \(chosen) in \(than) days than"
        }
    }
}
