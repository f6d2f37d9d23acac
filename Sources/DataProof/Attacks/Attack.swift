/// What two sessions do at the same moment to break a rule, and what has to be there before.
struct Attack {
    var preparation: [String] = []
    var first: String
    var second: String
}
