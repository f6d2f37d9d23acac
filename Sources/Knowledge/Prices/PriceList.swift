/// What one provider charges in its reference region, and how other regions compare.
public struct PriceList: Sendable, Hashable {
    public var provider: String
    public var currency: String
    public var referenceRegion: String
    public var items: [PriceItem: Price]
    /// Virtual machines, smallest first.
    public var machines: [SizedPrice] = []
    /// Managed databases without a standby, smallest first.
    public var databases: [SizedPrice] = []
    /// Prices of a region divided by those of the reference region, from the price of one and the same machine.
    public var regionFactors: [String: Double] = [:]
    public var regionSource: Price?
    /// GB sent to the internet each month that cost nothing.
    public var freeEgress = 0.0
    /// How far above list a bill may reasonably come out: other regions, support, rises since the date.
    public var upperFactor = 1.3
    public var lowerFactor = 0.85

    public init(provider: String, currency: String, referenceRegion: String, items: [PriceItem: Price]) {
        self.provider = provider
        self.currency = currency
        self.referenceRegion = referenceRegion
        self.items = items
    }

    /// The factor of a region, or nil where the list does not know the region.
    public func factor(_ region: String) -> Double? {
        region == referenceRegion || region.isEmpty ? 1 : regionFactors[region]
    }
}
