/// What one euro buys, on one day.
public struct ExchangeRates: Sendable, Hashable {
    public var perEuro: [String: Double]
    public var source: String
    public var date: String

    public init(perEuro: [String: Double], source: String, date: String) {
        self.perEuro = perEuro
        self.source = source
        self.date = date
    }

    /// The reference rates of the European Central Bank at the end of 2024.
    public static let standard = ExchangeRates(
        perEuro: [
            "EUR": 1, "USD": 1.0389, "GBP": 0.82918, "CAD": 1.4948, "CHF": 0.9412, "SEK": 11.459, "NOK": 11.795,
            "DKK": 7.4578, "PLN": 4.275, "AUD": 1.6772, "JPY": 163.06, "INR": 88.9335, "BRL": 6.4253,
        ],
        source: "European Central Bank, euro reference rates", date: "2024-12-31")

    /// An amount in another currency, or nil where a rate is missing.
    public func convert(_ amount: Double, from: String, to: String) -> Double? {
        if from == to { return amount }
        guard let source = perEuro[from], let target = perEuro[to] else { return nil }
        return amount / source * target
    }
}
