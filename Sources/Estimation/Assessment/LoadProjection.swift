import DesignModel
import Knowledge

extension Appraisal {
    /// What the design needs at multiples of today's load.
    mutating func projectLoad(_ multiples: [Double] = [2, 10]) {
        guard !stations.isEmpty || !storeStations.isEmpty else { return }
        for multiple in multiples {
            let name = "outlook.x\(multiple.formattedPlainly)"
            let factor = assume(
                name, multiple, .ratio, "the question every owner asks once", "multiple of today's load that is tried")
            var outlook = LoadOutlook(multiple: factor)
            for component in design.components { outlook.needs += needs(component, multiple, name) }
            for store in design.stores { outlook.needs += needs(store, multiple, name) }
            outlook.monthly = cost(of: outlook, multiple, name)
            assessment.outlooks.append(outlook)
        }
    }

    private mutating func needs(_ component: Component, _ multiple: Double, _ name: String) -> [LoadNeed] {
        let element = "components.\(component.id)"
        if component.kind == .thirdParty {
            let calls = peak.arrivals(component.id) * multiple
            guard calls > 0, let quota = component.terms?.quota, quota.unit.dimension == .rate else { return [] }
            let needed = derive(
                "\(name).\(element).calls", calls, .perSecond, "calls at the peak × multiple", from: [name],
                "calls to \(component.id)")
            return [
                LoadNeed(
                    element: element, what: "calls", needed: needed, allowed: quota, isMet: calls <= quota.canonical)
            ]
        }
        guard let station = stations[component.id], station.arrivals > 0 else { return [] }
        let count = max(instances(component, station.arrivals * multiple), holders(component, multiple))
        let needed = derive(
            "\(name).\(element).instances", count, .count, "arrivals × multiple × demand ÷ (cpu × target)",
            from: [
                name, "capacity.\(component.id).arrivals", "capacity.\(component.id).demand",
                component.scaling?.cpu?.name,
            ],
            "instances of \(component.id)")
        let allowed = component.scaling?.maximum ?? component.scaling?.minimum
        return [
            LoadNeed(
                element: element, what: "instances", needed: needed, allowed: allowed,
                isMet: count <= station.instancesMost)
        ]
    }

    private func instances(_ component: Component, _ arrivals: Double) -> Double {
        guard let station = stations[component.id] else { return 1 }
        return max(1, (arrivals * station.demand / 1000 / (station.cores * component.busyTarget) - 1e-9).rounded(.up))
    }

    private func holders(_ component: Component, _ multiple: Double) -> Double {
        guard let held = component.connections?.held.usable, let each = component.connections?.perInstance.usable else {
            return 1
        }
        return (held * multiple / each).rounded(.up)
    }

    private mutating func needs(_ store: Store, _ multiple: Double, _ name: String) -> [LoadNeed] {
        guard let station = storeStations[store.id], station.queries > 0 else { return [] }
        let element = "stores.\(store.id)"
        let busy = station.utilisation * station.cores * multiple / 0.6
        let count = max(1, (busy - 1e-9).rounded(.up))
        let needed = derive(
            "\(name).\(element).processors", count, .count, "queries × multiple × processor time of one ÷ three fifths",
            from: [name, "capacity.store.\(store.id).queries"], "processors of \(store.id)")
        let allowed = store.cpu ?? assessment.ledger["default.store.\(store.id).cpu"]
        return [
            LoadNeed(
                element: element, what: "processors", needed: needed, allowed: allowed, isMet: count <= station.cores)
        ]
    }

    /// The bill of a design whose limits have been raised to the needs; nil where even today's bill is unknown.
    private mutating func cost(of outlook: LoadOutlook, _ multiple: Double, _ name: String) -> Quantity? {
        guard assessment.ledger["cost.monthly"] != nil else { return nil }
        var later = Appraisal(
            design.carrying(multiple, outlook) { instances($0, mean.arrivals($0.id) * multiple) }, prices: prices)
        later.priceLoad()
        guard later.assessment.unknowns.allSatisfy({ assessment.unknowns.contains($0) || !$0.contains("price") }) else {
            leaveUnknown("cost at \(multiple.formattedPlainly) times the load: no size that large has a price")
            return nil
        }
        guard let bill = later.assessment.ledger["cost.monthly"] else { return nil }
        return derive(
            "\(name).cost", bill.value, bill.unit, "the bill with load, instances and processors multiplied",
            from: [name, "cost.monthly"], "running cost at \(multiple.formattedPlainly) times the load")
    }
}

extension Appraisal {
    /// Only what a bill needs: load and growth, no forecasts.
    mutating func priceLoad() {
        measureTraffic()
        loadComponents()
        loadStores()
        growStores()
        priceEverything()
    }
}

extension Design {
    /// The same design under a multiple of its load, each element as large as the outlook says it has to be.
    fileprivate func carrying(_ multiple: Double, _ outlook: LoadOutlook, least: (Component) -> Double) -> Design {
        var design = self
        for interface in design.interfaces.indices {
            for operation in design.interfaces[interface].operations.indices {
                design.interfaces[interface].operations[operation].meanRate?.value *= multiple
                design.interfaces[interface].operations[operation].peakRate?.value *= multiple
            }
        }
        let needs = Dictionary(outlook.needs.map { ($0.element, $0.needed.value) }) { first, _ in first }
        for position in design.components.indices {
            let component = design.components[position]
            guard let most = needs["components.\(component.id)"], component.scaling != nil else { continue }
            let before = component.scaling?.minimum.usable ?? 1
            design.components[position].scaling?.minimum?.value = max(before, least(component))
            design.components[position].scaling?.maximum?.value = max(component.scaling?.maximum.usable ?? 1, most)
        }
        for position in design.stores.indices { design.stores[position].grow(multiple, needs) }
        return design
    }
}

extension Store {
    fileprivate mutating func grow(_ multiple: Double, _ needs: [String: Double]) {
        for table in tables.indices { tables[table].growth?.value *= multiple }
        for bucket in buckets.indices { buckets[bucket].growth?.value *= multiple }
        guard let need = needs["stores.\(id)"], let size = [1.0, 2, 4, 8, 16, 32, 64].first(where: { $0 >= need })
        else {
            return
        }
        if (cpu.usable ?? 0) < size, kind != .cache { cpu = Quantity(size, .count, nil, .assumed(why: "grown")) }
    }
}
