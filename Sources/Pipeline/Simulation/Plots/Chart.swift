/// A picture of numbers: lines over an axis, with what they are to be held against.
struct Chart {
    struct Curve {
        var name: String
        var points: [(x: Double, y: Double)]
        /// Which of the few colours; neighbours differ in brightness too.
        var tone: Int
        var isStepped = false
    }

    /// A line that the curves are held against: a promise, the knee, the load that the design states.
    struct Rule {
        var at: Double
        var label: String
    }

    /// A stretch of time in which something is wrong.
    struct Band {
        var from: Double
        var to: Double
        var label: String
    }

    enum Measure {
        /// Seconds, said as people say times.
        case time
        case share
        case plain(String)
    }

    var title: String
    var note: String
    var across: (label: String, measure: Measure)
    var up: (label: String, measure: Measure, isLogarithmic: Bool)
    var curves: [Curve]
    var verticals: [Rule] = []
    var horizontals: [Rule] = []
    var bands: [Band] = []
    /// The axes reach at least this far.
    var least: (across: Double, up: Double) = (0, 0)
}
