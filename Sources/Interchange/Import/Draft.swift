import DesignModel
import Diagnostics

/// A design under construction out of other people's files, with what could not be taken over.
struct Draft {
    var design: Design
    var diagnostics: [Diagnostic] = []
    /// What was left out, counted by what it is, each with the first place.
    private var leftOut: [LeftOut] = []
    /// Whether a person named the system; otherwise the files may.
    private let isNamed: Bool
    /// Files of a named folder that are none of the forms.
    var passed: [String] = []
    /// The hosts of a compose file, which other parts go by.
    var hosts: [String: String] = [:]
    /// Names in an index's comment, kept until every operation is known.
    var servedNames: [TableID: [String: [String]]] = [:]
    /// Where each table was created.
    var tablePlaces: [TableID: SourceSpan] = [:]
    /// Where each operation stands.
    var operationPlaces: [OperationID: SourceSpan] = [:]

    private struct LeftOut {
        var what: String
        var why: String
        var place: SourceSpan
        var names: [String]
        var count: Int
    }

    init(name: String?) {
        isNamed = name != nil
        design = Design(system: SystemProfile(name: name ?? "", kind: .brownfield, style: ""))
    }

    var isEmpty: Bool {
        design.components.isEmpty && design.stores.isEmpty && design.interfaces.isEmpty && design.decisions.isEmpty
            && design.actors.isEmpty && design.steps.isEmpty && design.risks.isEmpty && design.questions.isEmpty
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The first title that a file gives is the system's name, unless a person said one.
    mutating func title(_ title: String?) {
        guard !isNamed, design.system.name.isEmpty, let title, !title.isEmpty else { return }
        design.system.name = title
    }

    /// Counts something that has no place in a blueprint.
    mutating func leaveOut(_ what: String, _ name: String = "", why: String, at place: SourceSpan) {
        if let at = leftOut.firstIndex(where: { $0.what == what && $0.place.file == place.file }) {
            leftOut[at].count += 1
            if !name.isEmpty, !leftOut[at].names.contains(name) { leftOut[at].names.append(name) }
        } else {
            leftOut.append(LeftOut(what: what, why: why, place: place, names: name.isEmpty ? [] : [name], count: 1))
        }
    }

    /// Says that the first file's word stands.
    mutating func conflict(_ summary: String, at place: SourceSpan) {
        report(
            Diagnostic(
                .importConflict, summary, at: .text(place), fixes: [Fix("decide which is true, and edit the blueprint")]
            ))
    }

    mutating func guess(_ summary: String, at path: String, _ place: SourceSpan? = nil) {
        report(Diagnostic(.importGuess, summary, at: .element(path: path, place)))
    }

    private var passing: [Diagnostic] {
        guard let first = passed.first else { return [] }
        let some = passed.prefix(4).joined(separator: ", ") + (passed.count > 4 ? " and \(passed.count - 4) more" : "")
        return [
            Diagnostic(
                .importUnknownForm, .note, "Files that are none of the forms were passed over: \(some)",
                at: .file(path: first))
        ]
    }

    /// Findings of their own first, then one line for each kind of thing that was left out.
    var allDiagnostics: [Diagnostic] {
        diagnostics + passing
            + leftOut.map { left in
                let some = left.names.prefix(6).joined(separator: ", ")
                let more = left.names.count > 6 ? " and \(left.names.count - 6) more" : ""
                let names = some.isEmpty ? "" : ": \(some)\(more)"
                let count = left.count > 1 ? " (\(left.count) times)" : ""
                return Diagnostic(
                    .importLeftOut, "\(left.what)\(count) left out\(names); \(left.why)", at: .text(left.place))
            }
    }
}

extension Draft {
    /// A number that a file says, with its line.
    func observed(_ value: Double, _ unit: Unit, at place: SourceSpan) -> Quantity {
        Quantity(value, unit, nil, .observed(place, commit: nil))
    }

    /// Adds a part of the system, or fills in what the one of that name lacks.
    mutating func add(_ component: Component) {
        guard let at = design.components.firstIndex(where: { $0.id == component.id }) else {
            return design.components.append(component)
        }
        var known = design.components[at]
        if known.responsibility.template.isEmpty { known.responsibility = component.responsibility }
        if known.technology.isEmpty { known.technology = component.technology }
        if known.kind == .service { known.kind = component.kind }
        known.scaling = known.scaling ?? component.scaling
        known.health = known.health ?? component.health
        known.lifecycle = known.lifecycle ?? component.lifecycle
        if known.sites.isEmpty { known.sites = component.sites }
        design.components[at] = known
    }

    mutating func add(_ store: Store) {
        if let at = design.stores.firstIndex(where: { $0.id == store.id }) {
            if design.stores[at].technology.isEmpty { design.stores[at].technology = store.technology }
            if design.stores[at].holds.template.isEmpty { design.stores[at].holds = store.holds }
        } else {
            design.stores.append(store)
        }
    }

    mutating func add(_ edge: Edge) {
        let same = design.edges.contains { $0.from == edge.from && $0.to == edge.to && $0.mode == edge.mode }
        guard edge.from != edge.to, !same else { return }
        var edge = edge
        var number = 2
        while design.edges.contains(where: { $0.id == edge.id }) {
            edge.id = EdgeID("\(edge.from)-\(edge.to)-\(number)")
            number += 1
        }
        design.edges.append(edge)
    }

    /// Whether an edge may end there.
    func isPart(_ id: String) -> Bool {
        design.components.contains { $0.id.rawValue == id } || design.stores.contains { $0.id.rawValue == id }
            || design.channels.contains { $0.id.rawValue == id } || design.actors.contains { $0.id.rawValue == id }
    }
}
