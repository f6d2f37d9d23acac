import DesignModel

/// One hot path as the messages between those who take part.
struct Sequence {
    struct Message {
        var from: Int
        var to: Int
        var label: String
        var dashed = false
    }

    var title: String
    var id: String
    var parts: [String] = []
    var messages: [Message] = []

    init(_ operation: Operation, _ interface: Interface, _ forecast: OperationForecast?, _ roster: Roster) {
        let design = roster.design
        id = operation.id.rawValue
        title = "\(design.system.name): \(operation.summary.isEmpty ? id : operation.summary)"
        let actor = operation.actors.first.flatMap { id in design.actors.first { $0.id == id } }
        parts = [actor?.title ?? interface.audience.capitalisedFirst]
        var path = forecast?.path ?? []
        if path.isEmpty { path = [interface.component.rawValue] }
        let places = Dictionary(path.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        parts += path.map(roster.title)
        for (at, element) in path.enumerated() {
            let caller = Self.caller(of: element, among: path.prefix(at), design)
            let from = caller.flatMap { places[$0] } ?? at
            let edge = design.edges.first { $0.from == caller && $0.to == element }
            let first = operation.address(in: interface).map { "\($0.method) \($0.path)" } ?? id
            let timeout = edge?.policy?.timeout.map { ", at most \($0.bare)" } ?? ""
            messages.append(
                Message(
                    from: from, to: at + 1,
                    label: at == 0
                        ? first : (Self.rows(operation, element, design) ?? edge?.purpose ?? "asks") + timeout,
                    dashed: edge?.mode == .asynchronous))
        }
        messages.append(
            Message(
                from: places[interface.component.rawValue] ?? 1, to: 0, label: Self.answer(operation, forecast),
                dashed: true))
    }

    /// What the operation does in a store: the tables that it writes, or else those that it reads.
    private static func rows(_ operation: Operation, _ element: String, _ design: Design) -> String? {
        guard let store = design.stores.first(where: { $0.id.rawValue == element }) else { return nil }
        let held = Set(store.tables.map(\.id))
        let (written, read) = (operation.writes.filter(held.contains), operation.reads.filter(held.contains))
        let named = { (ids: [TableID]) in ids.prefix(3).map(\.rawValue.spaced).joined(separator: ", ") }
        if !written.isEmpty { return "Writes " + named(written) }
        return read.isEmpty ? nil : "Reads " + named(read)
    }

    /// The latest before it that has an edge to it, or simply the one before.
    private static func caller(of element: String, among earlier: ArraySlice<String>, _ design: Design) -> String? {
        earlier.last { from in design.edges.contains { $0.from == from && $0.to == element } } ?? earlier.last
    }

    private static func answer(_ operation: Operation, _ forecast: OperationForecast?) -> String {
        let promise = operation.latency.map { ", \($0.words)" } ?? ""
        let expected = forecast?.tailLatency.map { ", expected \($0.bare)" } ?? ""
        return "\(operation.responseStatus)\(promise)\(expected)"
    }

    /// The paths that carry the most and promise the most.
    static func hot(_ roster: Roster, _ assessment: Assessment, most: Int = 3) -> [Sequence] {
        let forecasts = Dictionary(
            assessment.operations.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })
        let waiting = roster.design.interfaces.filter { ![.commands, .files].contains($0.style) }
        let all = waiting.flatMap { interface in interface.operations.map { (interface, $0) } }
        let rated = all.enumerated().map { at, each -> (at: Int, weight: Double) in
            (at, (each.1.peakRate ?? forecasts[each.1.id]?.rate)?.canonical ?? 0)
        }
        let chosen = rated.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.at < $1.at }.prefix(most)
        return chosen.map { Sequence(all[$0.at].1, all[$0.at].0, forecasts[all[$0.at].1.id], roster) }
    }

    var mermaid: String {
        func plain(_ text: String) -> String { String(text.map { "\";#\n".contains($0) ? " " : $0 }) }
        var lines = ["sequenceDiagram"]
        lines += parts.enumerated().map { "  participant p\($0) as \(plain($1))" }
        lines += messages.map { "  p\($0.from)\($0.dashed ? "-->>" : "->>")p\($0.to): \(plain($0.label))" }
        return lines.joined(separator: "\n") + "\n"
    }
}
