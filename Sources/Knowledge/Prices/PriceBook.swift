/// Dated, sourced prices by provider and region; a missing price answers nil and is never guessed.
///
///     let book = PriceBook.standard
///     book.monthly(.objectStorage, 500, at: Market("aws", "eu-central-1", "EUR"))   // 500 GB for a month
public struct PriceBook: Sendable, Hashable {
    public var lists: [String: PriceList]
    public var rates: ExchangeRates
    /// Prices that replace the lists', keyed `<provider>.<item>`, in the list's currency.
    public var overrides: [String: Double] = [:]

    public init(lists: [PriceList], rates: ExchangeRates = .standard) {
        self.lists = Dictionary(lists.map { ($0.provider, $0) }) { first, _ in first }
        self.rates = rates
    }

    public static let standard = PriceBook(lists: [.aws, .gcp, .azure, .hetzner])
    static let hoursPerMonth = 730.0

    /// The list of a provider by any of its usual names.
    public func list(_ provider: String) -> PriceList? {
        lists[Self.names[provider.lowercased()] ?? provider.lowercased()]
    }

    private static let names = [
        "amazon": "aws", "google": "gcp", "google_cloud": "gcp", "google cloud": "gcp", "microsoft": "azure",
        "hetzner_cloud": "hetzner", "single_vm": "hetzner", "plain_server": "hetzner", "vps": "hetzner",
    ]
}

/// Where and in which money something is bought.
public struct Market: Sendable, Hashable {
    public var provider: String
    public var region: String
    public var currency: String

    public init(_ provider: String, _ region: String = "", _ currency: String = "EUR") {
        self.provider = provider
        self.region = region
        self.currency = currency
    }
}
