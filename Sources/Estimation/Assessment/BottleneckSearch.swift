import DesignModel
import Knowledge

/// An element and the multiple of today's peak at which it is full.
private struct Limit {
    var element: String
    var multiple: Double
    var formula: String
    var inputs: [String?]
    var remedy: Prose
}

extension Appraisal {
    /// Compares every limit; the lowest multiple of the peak breaks first.
    mutating func findBottleneck() {
        let limits = design.components.flatMap(limits) + design.stores.flatMap(limits)
        guard let first = limits.min(by: { $0.multiple < $1.multiple }), first.multiple.isFinite else { return }
        let multiple = derive(
            "bottleneck.multiple", first.multiple, .ratio, first.formula, from: first.inputs,
            "how much more than the peak \(first.element) bears")
        assessment.bottleneck = Bottleneck(element: first.element, multiple: multiple, remedy: first.remedy)
    }

    private func limits(_ component: Component) -> [Limit] {
        let name = "capacity.\(component.id)."
        if component.kind == .thirdParty { return quota(component) }
        guard let station = stations[component.id], station.arrivals > 0 else { return [] }
        var limits = [
            Limit(
                element: "components.\(component.id)", multiple: station.capacityMost / station.arrivals,
                formula: "capacity at the most instances ÷ arrivals",
                inputs: [name + "arrivals", name + "demand", component.scaling?.maximum?.name],
                remedy: "Raise the most instances of \(component.id), or give each more processor.")
        ]
        if let workers = component.concurrency?.workers.usable, let stay = station.stay, stay > 0, stay.isFinite {
            let busy = LittlesLaw.inside(arrivals: station.arrivals, time: stay / 1000)
            limits.append(
                Limit(
                    element: "components.\(component.id).concurrency", multiple: workers * station.instancesMost / busy,
                    formula: "workers × most instances ÷ requests in progress",
                    inputs: [
                        name + "in_flight", component.concurrency?.workers?.name, component.scaling?.maximum?.name,
                    ],
                    remedy: "Give \(component.id) more workers, or shorten what it waits for."))
        }
        return limits
    }

    private func quota(_ party: Component) -> [Limit] {
        let arrivals = peak.arrivals(party.id)
        guard let quota = party.terms?.quota, quota.unit.dimension == .rate, arrivals > 0 else { return [] }
        return [
            Limit(
                element: "components.\(party.id).terms.quota", multiple: quota.canonical / arrivals,
                formula: "quota ÷ calls at the peak", inputs: [quota.name],
                remedy: "Ask \(party.id) for a higher quota, or spread the calls over time.")
        ]
    }

    private func limits(_ store: Store) -> [Limit] {
        guard let station = storeStations[store.id], station.queries > 0 else { return [] }
        let name = "capacity.store.\(store.id)."
        var limits = [
            Limit(
                element: "stores.\(store.id)", multiple: 1 / station.utilisation,
                formula: "processors ÷ (queries × processor time of one)",
                inputs: [name + "queries", store.cpu?.name, "default.store.\(store.id).cpu"],
                remedy: "Give \(store.id) a larger instance, or answer repeated reads from a cache.")
        ]
        if let load = assessment.stores.first(where: { $0.store == store.id }), let pool = load.connections?.value,
            pool > 0
        {
            let hold = ServiceDefaults.callMilliseconds(store.kind) / (1 - min(0.99, station.utilisation)) / 1000
            let busy = ConnectionPool.busy(queries: station.queries, holdSeconds: hold)
            limits.append(
                Limit(
                    element: "stores.\(store.id).connections", multiple: pool / busy,
                    formula: "connections ÷ (queries × time of one)", inputs: [name + "connections", name + "queries"],
                    remedy: "Enlarge the pools that use \(store.id), within its limit, or put a pooler in front."))
        }
        return limits
    }
}
