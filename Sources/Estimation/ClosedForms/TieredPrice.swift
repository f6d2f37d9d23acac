/// A price that falls with the amount: each stretch at its own rate.
public struct TieredPrice: Sendable, Hashable {
    /// Amount of a stretch and its price for one; the last stretch is open.
    public var tiers: [(width: Double, price: Double)]

    public init(_ tiers: [(width: Double, price: Double)]) { self.tiers = tiers }

    public func cost(_ amount: Double) -> Double {
        var (rest, sum) = (amount, 0.0)
        for tier in tiers where rest > 0 {
            let part = min(rest, tier.width)
            sum += part * tier.price
            rest -= part
        }
        return sum
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.tiers.elementsEqual(right.tiers) { $0.width == $1.width && $0.price == $1.price }
    }

    public func hash(into hasher: inout Hasher) {
        for tier in tiers {
            hasher.combine(tier.width)
            hasher.combine(tier.price)
        }
    }
}
