import DesignModel
import Knowledge

/// One option of a topic with the design it would lead to, before it is judged.
struct Candidate {
    let id: String
    let title: String
    var shape: Shape
    /// Sentences that rule it out, each naming the figure.
    var exclusions: [Prose] = []
    /// What it would bring, for when it loses.
    var remark: Prose = ""
    /// EUR a month, where the option changes the bill.
    var euros: Double?
    /// The list that the sum was made from, where it is not that of the provider.
    var prices: RoughPrices?

    init(_ id: String, _ title: String, _ shape: Shape, remark: Prose = "") {
        self.id = id
        self.title = title
        self.shape = shape
        self.remark = remark
    }

    /// Rules the candidate out when the condition holds.
    mutating func exclude(_ condition: Bool, _ why: @autoclosure () -> Prose) {
        if condition { exclusions.append(why()) }
    }
}

/// What was settled before the deliberation began.
struct Mandate {
    let id: String
    let by: Settlement
    let why: Prose
}
