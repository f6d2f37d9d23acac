import DesignModel

/// A figure in a sentence with the unit it is given in, before anyone asks what it measures.
struct FoundQuantity: Sendable {
    enum Form: Sendable, Hashable {
        /// A number without a unit: a count of something, or nothing at all.
        case bare
        case rate, interval, time, size, percent, length
        /// A sum of money; the unit says whether it recurs.
        case money
        /// A part of a whole: "one in twenty".
        case part
        /// A multiple of something said elsewhere: "twice that".
        case multiple
    }

    var form: Form
    var value: Double
    var unit: Unit
    /// From the number to the last word of its unit.
    var tokens: ClosedRange<Int>
    /// The thing counted: `card payments` in "900 card payments a day".
    var noun: ClosedRange<Int>?
    var bound: Bound?
    /// The token where the bound's phrase starts, when one stands before the figure.
    var boundStart: Int?
    /// Whether the rate is that of one client, device or item: "per device", "each meter".
    var isPerClient = false
    /// Whether the same sentence takes it back: "sixty, no, seventy".
    var isTakenBack = false
}

/// The share of requests a latency target holds for: 95 for "p95" or "95 of 100".
struct FoundPercentile: Sendable {
    /// As keys write it: `50`, `95`, `99`, `999`.
    var name: String
    var tokens: ClosedRange<Int>
}
