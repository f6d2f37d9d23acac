import DesignModel
import Knowledge

/// An element and the multiple of today's peak at which it is full.
struct Limit {
    var element: String
    var multiple: Double
    var formula: String
    var inputs: [String?]
    var remedy: Prose
}

extension Appraisal {
    /// Everything that is full at some load, the first first; the first of all is the bottleneck.
    mutating func findLimits() {
        let found = design.components.flatMap(limits) + design.stores.flatMap(limits) + design.channels.flatMap(limits)
        let ranked = found.filter { $0.multiple.isFinite && $0.multiple > 0 }.enumerated().sorted {
            ($0.element.multiple, $0.offset) < ($1.element.multiple, $1.offset)
        }.map(\.element)
        guard let first = ranked.first else { return }
        let multiple = derive(
            "bottleneck.multiple", first.multiple, .ratio, first.formula, from: first.inputs,
            "how much more than the peak \(first.element) bears")
        assessment.bottleneck = Bottleneck(element: first.element, multiple: multiple, remedy: first.remedy)
        for limit in ranked { enter(limit) }
    }

    private mutating func enter(_ limit: Limit) {
        let name = "limit.\(limit.element)"
        let multiple = derive(
            name, limit.multiple, .ratio, limit.formula, from: limit.inputs,
            "how much more than the peak \(limit.element) bears")
        var entry = LoadLimit(element: limit.element, multiple: multiple, remedy: limit.remedy)
        if let growth = design.ledger["load.growth_per_year"]?.canonical, growth > 0.001, growth < 1000 {
            let years = max(0, RealFunctions.log(limit.multiple)) / RealFunctions.logOnePlus(growth)
            if years < 100 {
                entry.reached = derive(
                    name + ".reached", years * 12, .months, "months of growth until the peak has multiplied so far",
                    from: [name, "load.growth_per_year"], "when growth fills \(limit.element)")
            }
        }
        assessment.limits.append(entry)
    }

    private func limits(_ component: Component) -> [Limit] {
        if component.kind == .thirdParty { return quota(component) }
        guard let station = stations[component.id], station.arrivals > 0 else { return held(component) }
        let name = "capacity.\(component.id)."
        var limits = [
            Limit(
                element: "components.\(component.id)", multiple: station.capacityMost / station.arrivals,
                formula: "capacity at the most instances ÷ arrivals",
                inputs: [name + "arrivals", name + "demand", component.scaling?.maximum?.name],
                remedy: "Raise the most instances of \(component.id), or give each more processor.")
        ]
        if let workers = component.concurrency?.workers.usable, let taken = station.taken, taken > 0, taken.isFinite {
            let busy = LittlesLaw.inside(arrivals: station.arrivals, time: taken / 1000)
            limits.append(
                Limit(
                    element: "components.\(component.id).concurrency", multiple: workers * station.instancesMost / busy,
                    formula: "workers × most instances ÷ requests in progress",
                    inputs: [
                        name + "in_flight", component.concurrency?.workers?.name, component.scaling?.maximum?.name,
                    ],
                    remedy: "Give \(component.id) more workers, or shorten what it waits for."))
        }
        return limits + held(component)
    }

    /// Connections that are held, against what all instances together hold.
    private func held(_ component: Component) -> [Limit] {
        guard let profile = component.connections, let held = profile.held.usable, let each = profile.perInstance.usable
        else { return [] }
        let most = component.scaling?.maximum.usable ?? component.scaling?.minimum.usable ?? 1
        return [
            Limit(
                element: "components.\(component.id).connections", multiple: most * each / held,
                formula: "most instances × connections of one ÷ connections held",
                inputs: [profile.held?.name, profile.perInstance?.name, component.scaling?.maximum?.name],
                remedy: "Raise the most instances of \(component.id), or let each hold more connections.")
        ]
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
}
