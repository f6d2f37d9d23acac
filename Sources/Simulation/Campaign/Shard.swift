/// One of the equal parts of a campaign: part 3 of 64 carries out every 64th run from the third on.
public struct Shard: Sendable, Hashable, Codable {
    /// From one.
    public var number: Int
    public var of: Int

    public init(_ number: Int, of count: Int) {
        self.number = number
        of = count
    }

    /// The only part there is.
    public static let whole = Shard(1, of: 1)

    /// `3/64`; nil where there is no such part.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Self.most).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.init(number, of: count)
    }

    /// More parts than this and their names alone are a burden.
    public static let most = 100_000

    /// The runs of this part, in order.
    public func runs(of campaign: Campaign) -> [Int] {
        Array(stride(from: number - 1, to: campaign.runs, by: of))
    }
}

extension Shard: CustomStringConvertible {
    public var description: String { "\(number)/\(of)" }
}
