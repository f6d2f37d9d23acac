import DesignModel

extension KnowledgeBook {
    /// Every price of every list, by provider and item.
    public static func priceEntries(_ book: PriceBook) -> [KnowledgeEntry] {
        let lists = book.lists.values.sorted { $0.provider < $1.provider }
        return lists.flatMap(entries) + [rates(book.rates)]
    }

    private static func entries(_ list: PriceList) -> [KnowledgeEntry] {
        let items = list.items.sorted { $0.key.rawValue < $1.key.rawValue }.map { item, price in
            let name = item.rawValue.replacing("_", with: " ")
            return entry(list, item.rawValue, "\(name) at \(list.provider)", [(name, price)])
        }
        return items + sizes(list, "machines", list.machines) + sizes(list, "databases", list.databases)
    }

    private static func sizes(_ list: PriceList, _ name: String, _ sizes: [SizedPrice]) -> [KnowledgeEntry] {
        guard !sizes.isEmpty else { return [] }
        let named = sizes.map { size in
            (
                "\(size.name), \(size.cpu.formattedPlainly) processors and \(size.memory.formattedPlainly) GB, an hour",
                size.hourly
            )
        }
        return [entry(list, name, "\(name) at \(list.provider)", named)]
    }

    private static func entry(_ list: PriceList, _ id: String, _ title: String, _ prices: [(String, Price)])
        -> KnowledgeEntry
    {
        var entry = KnowledgeEntry("\(list.provider).\(id)", .price, title, group: list.provider)
        entry.add("list", "\(list.currency), on demand, \(list.referenceRegion)")
        entry.facts = prices.map { name, price in
            DatedFact(
                .price, name, "\(list.currency) \(price.amount.formattedPlainly)", source: price.source,
                date: price.date, place: "prices.\(list.provider).\(id)")
        }
        return entry
    }

    private static func rates(_ rates: ExchangeRates) -> KnowledgeEntry {
        var entry = KnowledgeEntry("exchange_rates", .price, "what a euro buys", group: "exchange")
        let all = rates.perEuro.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.formattedPlainly)" }
        entry.add("one euro", all.joined(separator: ", "))
        entry.facts = [
            DatedFact(
                .price, "exchange rates", "\(rates.perEuro.count) currencies", source: rates.source, date: rates.date,
                place: "prices.exchange_rates")
        ]
        return entry
    }
}
