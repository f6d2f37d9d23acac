import DesignModel
import Knowledge

extension Site {
    /// Whether everything here shares machines that are counted, rather than managed services.
    var hasMachines: Bool { (machines.usable ?? 0) >= 1 }
}

extension Appraisal {
    /// Machines of a site: as many as it says, each large enough for its part of what runs there.
    mutating func priceMachines(_ site: Site) {
        guard site.hasMachines, let count = site.machines.usable else { return }
        let (cpu, memory) = footprint(site)
        let amount = prices.monthly(machines: count, cpu: cpu / count, memory: memory / count, at: market(site))
        let size = "\(cpu.significant.formattedPlainly) processors, \(memory.significant.formattedPlainly) GB"
        add(
            "Servers", "sites.\(site.id)", amount,
            orUnknown: "price of \(count.formattedPlainly) servers at \(site.provider) for \(size)")
    }

    /// Processors and memory (GB) of everything on a site, standbys included.
    private func footprint(_ site: Site) -> (cpu: Double, memory: Double) {
        var (cpu, memory) = (0.0, 0.5)
        for component in design.components where component.kind.isOurs && index.site(component.sites)?.id == site.id {
            let count = component.scaling?.minimum.usable ?? 1
            cpu += count * (component.scaling?.cpu.usable ?? 0.5)
            memory += count * gigabytes(component.scaling?.memory, 0.5)
        }
        for store in design.stores where store.kind != .object && index.site(store.sites)?.id == site.id {
            let copies = 1 + standbys(store)
            cpu += copies * (store.cpu.usable ?? 1)
            memory += copies * gigabytes(store.memory, store.kind == .cache ? 0.5 : 1.5)
        }
        return (cpu, memory)
    }

    /// A managed component: containers all month, a balancer by the hour, a job for an hour a day.
    mutating func price(_ component: Component) {
        let site = index.site(component.sites)
        guard component.kind.isOurs, let site, !site.hasMachines else { return }
        let element = "components.\(component.id)"
        let missing = "price of \(component.id) at \(site.provider)"
        if component.kind == .edgeProxy, component.scaling == nil {
            let delivers = component.technology.lowercased().contains("cdn")
            if !delivers {
                add(
                    "Load balancer", element, prices.monthlyHours(.loadBalancerHour, 1, at: market(site)),
                    orUnknown: missing)
            }
        } else if component.kind == .function {
            let calls = mean.arrivals(component.id) * 2.592
            add("Calls", element, prices.monthly(.functionMillion, calls, at: market(site)), orUnknown: missing)
            leaveUnknown("memory time of function \(component.id)")
        } else {
            add("Containers", element, containers(component, site), orUnknown: missing)
        }
    }

    private func containers(_ component: Component, _ site: Site) -> PricedAmount? {
        let (cpu, memory) = (component.scaling?.cpu.usable ?? 1, gigabytes(component.scaling?.memory, 2))
        let least = component.scaling?.minimum.usable ?? 1
        let alone = (component.kind == .scheduledJob || component.kind == .batch) && mean.arrivals(component.id) == 0
        let count = alone ? least / 24 : least
        guard var amount = prices.monthly(containers: count, cpu: cpu, memory: memory, at: market(site)) else {
            return nil
        }
        if alone { amount.basis = "\(cpu.formattedPlainly) vCPU, \(memory.formattedPlainly) GB for one hour a day" }
        if let peak = stations[component.id]?.instances, peak > least, !alone { amount.high *= peak / least }
        return amount
    }

    func gigabytes(_ size: Quantity?, _ usual: Double) -> Double { size.usable.map { $0 / 1e9 } ?? usual }
}
