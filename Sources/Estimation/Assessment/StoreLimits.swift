import DesignModel
import Knowledge

extension Appraisal {
    /// Where a store is full: processors, connections, or what its product bears.
    func limits(_ store: Store) -> [Limit] {
        if store.kind == .object { return objects(store) }
        guard let station = storeStations[store.id], station.queries > 0 else { return [] }
        let name = "capacity.store.\(store.id)."
        let processors = Limit(
            element: "stores.\(store.id)", multiple: 1 / station.utilisation,
            formula: "processors ÷ (queries × processor time of one)",
            inputs: [name + "queries", store.cpu?.name, "default.store.\(store.id).cpu"],
            remedy: remedy(store))
        guard let pool = assessment.stores.first(where: { $0.store == store.id })?.connections?.value, pool > 0 else {
            return [processors]
        }
        let hold = ServiceDefaults.callMilliseconds(store.kind) / (1 - min(0.99, station.utilisation)) / 1000
        let busy = ConnectionPool.busy(queries: station.queries, holdSeconds: hold)
        let connections = Limit(
            element: "stores.\(store.id).connections", multiple: pool / busy,
            formula: "connections ÷ (queries × time of one)", inputs: [name + "connections", name + "queries"],
            remedy: "Enlarge the pools that use \(store.id), within its limit, or put a pooler in front.")
        return [processors, connections]
    }

    private func remedy(_ store: Store) -> Prose {
        store.kind == .cache || store.kind == .keyValue
            ? "Spread the keys of \(store.id) over more nodes, or keep the hottest in the callers."
            : "Give \(store.id) a larger instance, or answer repeated reads from a cache."
    }

    private func objects(_ store: Store) -> [Limit] {
        guard let requests = peak.queries[store.id], requests > 0, store.technology.lowercased() == "s3" else {
            return []
        }
        return [
            Limit(
                element: "stores.\(store.id)", multiple: CapacityAnchor.objectRequests.value / requests,
                formula: "requests to one prefix (\(CapacityAnchor.objectRequests.source)) ÷ requests at the peak",
                inputs: ["capacity.store.\(store.id).queries"],
                remedy: "Spread the objects of \(store.id) over more prefixes.")
        ]
    }

    /// A managed queue that keeps one order for everything bears only so much.
    func limits(_ channel: Channel) -> [Limit] {
        guard let messages = peak.messages[channel.id], messages > 0, channel.ordering == "total",
            channel.technology.lowercased() == "sqs"
        else { return [] }
        return [
            Limit(
                element: "channels.\(channel.id)", multiple: CapacityAnchor.orderedMessages.value / messages,
                formula: "messages of one order (\(CapacityAnchor.orderedMessages.source)) ÷ messages at the peak",
                inputs: [], remedy: "Order the messages of \(channel.id) by entity instead of all together.")
        ]
    }
}
