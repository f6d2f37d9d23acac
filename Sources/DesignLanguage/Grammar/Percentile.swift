import DesignModel

/// A percentile as people write it: `p95`, `p99.9`.
struct Percentile {
    let share: Double
    let text: String

    /// Shifts the decimal point of the shortest decimal, so that `0.999` becomes `p99.9` and not `p99.90000000000001`.
    init(share: Double) {
        self.share = share
        let digits = share.formattedPlainly
        guard digits.hasPrefix("0."), !digits.contains("e") else {
            text = "p" + (share * 100).formattedPlainly
            return
        }
        let decimals = Array(digits.dropFirst(2)) + ["0", "0"]
        let whole = String(decimals.prefix(2)).trimmedZeros
        let rest = String(decimals.dropFirst(2)).reversed().drop { $0 == "0" }.reversed()
        text = "p" + whole + (rest.isEmpty ? "" : "." + String(rest))
    }

    init?(text: Substring) {
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return nil }
        let whole = String(repeating: "0", count: max(0, 2 - parts[0].count)) + parts[0]
        guard whole.count == 2, let share = Double("0." + whole + (parts.count == 2 ? parts[1] : "")) else {
            return nil
        }
        self.share = share
        self.text = String(text)
    }

    /// Whether the text reads back as exactly this share.
    var isExact: Bool { Percentile(text: text[...])?.share == share }
}

extension String {
    fileprivate var trimmedZeros: String {
        let trimmed = drop { $0 == "0" }
        return trimmed.isEmpty ? "0" : String(trimmed)
    }
}

/// A latency target as a map, for limits that carry their source.
struct LatencyDraft: Hashable, Sendable {
    var percentile: Double?
    var limit: Quantity?

    init(_ target: LatencyTarget) { (percentile, limit) = (target.percentile, target.limit) }
    private init() {}

    var target: LatencyTarget? { limit.map { LatencyTarget(percentile: percentile, limit: $0) } }

    static let shape = Shape<LatencyDraft>(
        "latency", "A promise about how long an operation takes.", blank: { _ in LatencyDraft() }
    ) {
        Key("percentile", \.percentile, .number, "The share of requests it holds for; none for a hard limit.")
        Key("limit", \.limit, .quantity(.time), "The longest it may take.", isRequired: true)
    }
}
