import DesignModel

extension PriceBook {
    /// So many of an item in a month: GB, millions of messages, or hours already multiplied out.
    public func monthly(_ item: PriceItem, _ amount: Double, at market: Market, basis: String = "") -> PricedAmount? {
        guard let list = list(market.provider), let price = price(item, list) else { return nil }
        return priced(price, times: amount, list, market, basis: basis.isEmpty ? item.rawValue : basis)
    }

    /// An item that is paid by the hour, for the whole month.
    public func monthlyHours(_ item: PriceItem, _ count: Double, at market: Market, basis: String = "") -> PricedAmount?
    {
        monthly(item, count * Self.hoursPerMonth, at: market, basis: basis)
    }

    /// Managed containers: processors and memory (GB) of one, times how many run all month.
    public func monthly(containers count: Double, cpu: Double, memory: Double, at market: Market) -> PricedAmount? {
        let basis = "\(count.formattedPlainly) × \(cpu.formattedPlainly) vCPU, \(memory.formattedPlainly) GB"
        guard let processors = monthlyHours(.containerCPUHour, count * cpu, at: market, basis: basis),
            let space = monthlyHours(.containerMemoryHour, count * memory, at: market, basis: "memory")
        else { return nil }
        var sum = processors + space
        sum.basis = basis
        return sum
    }

    /// The smallest managed database that has these processors and this memory (GB), with so many standbys.
    public func monthly(database cpu: Double, memory: Double, standbys: Double, at market: Market) -> PricedAmount? {
        guard let list = list(market.provider), let size = Self.smallest(list.databases, cpu, memory) else {
            return nil
        }
        let hours = Self.hoursPerMonth * (1 + standbys)
        let basis = size.name + (standbys > 0 ? " with \(standbys.formattedPlainly) standby" : " without standby")
        return priced(size.hourly, times: hours, list, market, basis: basis)
    }

    /// Sizes keep processors three fifths busy, so a machine with a tenth less is two thirds busy; nobody pays double for that.
    private static let processorsThatSuffice = 0.9

    /// The cheapest virtual machine that has these processors and this memory (GB), so many times.
    ///
    /// What no machine on the list carries is priced as several of the largest: a load that outgrows the list never gets cheaper.
    public func monthly(machines count: Double, cpu: Double, memory: Double, at market: Market) -> PricedAmount? {
        guard let list = list(market.provider), let largest = list.machines.last else { return nil }
        if let size = Self.smallest(list.machines, cpu * Self.processorsThatSuffice, memory) {
            let basis = "\(count.formattedPlainly) × \(size.name)"
            return priced(size.hourly, times: Self.hoursPerMonth * count, list, market, basis: basis)
        }
        let each = max((cpu / largest.cpu).rounded(.up), (memory / largest.memory).rounded(.up))
        let basis =
            "\((count * each).formattedPlainly) × \(largest.name), the largest sold, where \(count.formattedPlainly) of \(cpu.rounded(.up).formattedPlainly) processors were meant"
        return priced(largest.hourly, times: Self.hoursPerMonth * count * each, list, market, basis: basis)
    }

    /// GB sent to the internet, after what the provider gives for nothing.
    public func monthly(egress gigabytes: Double, at market: Market) -> PricedAmount? {
        guard let list = list(market.provider) else { return nil }
        let charged = max(0, gigabytes - list.freeEgress)
        let basis = "\(gigabytes.rounded().formattedPlainly) GB, \(list.freeEgress.formattedPlainly) of them free"
        return monthly(.egress, charged, at: market, basis: basis)
    }

    /// Whether the list knows the market's region or lets its reference region stand in for it.
    public func knowsRegion(_ market: Market) -> Bool { list(market.provider)?.factor(market.region) != nil }

    static func smallest(_ sizes: [SizedPrice], _ cpu: Double, _ memory: Double) -> SizedPrice? {
        sizes.filter { $0.cpu >= cpu - 1e-9 && $0.memory >= memory - 1e-9 }.min { $0.hourly.amount < $1.hourly.amount }
    }

    private func price(_ item: PriceItem, _ list: PriceList) -> Price? {
        if let own = overrides["\(list.provider).\(item.rawValue)"] {
            return Price(own, "price.\(list.provider).\(item.rawValue) of this design", "own")
        }
        return list.items[item]
    }

    private func priced(_ price: Price, times amount: Double, _ list: PriceList, _ market: Market, basis: String)
        -> PricedAmount?
    {
        let known = list.factor(market.region)
        let sum = price.amount * amount * (known ?? 1)
        guard let typical = rates.convert(sum, from: list.currency, to: market.currency) else { return nil }
        let upper = list.upperFactor * (known == nil ? 1.2 : 1)
        let note = known == nil ? ", price of \(list.referenceRegion)" : ""
        return PricedAmount(
            low: typical * list.lowerFactor, typical: typical, high: typical * upper, currency: market.currency,
            basis: basis + note, source: price.source, date: price.date)
    }
}
