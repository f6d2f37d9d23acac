import DesignModel

/// What callers of the interfaces notice: requests that were good and no longer are, answers that lack what they held.
enum ClientChanges {
    static func between(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.interfaces, after.interfaces) { $0.id.rawValue }
        return pairs.removed.map { Change(place($0), "The interface is gone", .breaking) }
            + pairs.added.map { Change(place($0), "A new interface of \($0.operations.count) operations") }
            + pairs.kept.flatMap { changes($0.before, $0.after) }
            + events(before, after)
    }

    private static func place(_ interface: Interface) -> String { "interfaces.\(interface.id)" }

    private static func changes(_ before: Interface, _ after: Interface) -> [Change] {
        var found: [Change] = []
        if before.basePath != after.basePath {
            found.append(Change(place(after), "\(before.basePath) becomes \(after.basePath)", .breaking))
        }
        if before.style != after.style {
            found.append(Change(place(after), "\(before.style.rawValue) becomes \(after.style.rawValue)", .breaking))
        }
        let lost = before.authentication.filter { !after.authentication.contains($0) }
        if !lost.isEmpty {
            found.append(Change(place(after), "\(lost.joined(separator: ", ")) no longer signs anybody in", .breaking))
        }
        var pairs = Pairing(before.operations, after.operations) { $0.id.rawValue }
        // A caller knows an operation by its address, whatever we call it.
        pairs.join { $0.path != nil && called($0) == called($1) }
        func at(_ operation: Operation) -> String { place(after) + ".operations.\(operation.id)" }
        found += pairs.removed.map { Change(at($0), "\(called($0)) is gone", .breaking) }
        found += pairs.added.map { Change(at($0), "\(called($0)) is new") }
        return found + pairs.kept.flatMap { OperationChanges(at($0.after), $0.before, $0.after).all }
    }

    static func called(_ operation: Operation) -> String {
        guard let method = operation.method, let path = operation.path else { return operation.id.rawValue }
        return "\(method) \(path)"
    }

    private static func events(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.events, after.events) { $0.id.rawValue }
        let gone = pairs.removed.map { event in
            Change("events.\(event.id)", "The event is gone", event.consumers.isEmpty ? .careful : .breaking)
        }
        let fields = pairs.kept.flatMap { old, new in
            FieldChanges("events.\(new.id)", "The event", old.fields, new.fields).answered
        }
        return gone + pairs.added.map { Change("events.\($0.id)", "The event is new") } + fields
    }
}

/// What changes for the callers of one operation.
struct OperationChanges {
    private let place: String
    private let before: Operation
    private let after: Operation

    init(_ place: String, _ before: Operation, _ after: Operation) {
        self.place = place
        self.before = before
        self.after = after
    }

    var all: [Change] {
        let name = ClientChanges.called(after)
        return address + rights
            + FieldChanges(place + ".request", name, before.request, after.request).asked
            + FieldChanges(place + ".response", name, before.response, after.response).answered + errors
    }

    private var address: [Change] {
        let (old, new) = (ClientChanges.called(before), ClientChanges.called(after))
        var found = old == new ? [] : [Change(place, "\(old) becomes \(new)", .breaking)]
        if before.responseStatus != after.responseStatus {
            found.append(
                Change(place, "It answers \(after.responseStatus) instead of \(before.responseStatus)", .breaking))
        }
        if before.list != after.list {
            found.append(Change(place, after.list ? "It answers a list" : "It answers one element", .breaking))
        }
        if before.idempotency != after.idempotency, after.idempotency == .key {
            found.append(Change(place, "It wants an Idempotency-Key", .breaking))
        }
        return found
    }

    private var rights: [Change] {
        var found: [Change] = []
        if before.permission != after.permission {
            let right = after.permission.map { "It wants the permission \($0)" } ?? "It wants no permission any more"
            found.append(Change(place, right, after.permission == nil ? .careful : .breaking))
        }
        let shut = before.actors.filter { !after.actors.contains($0) }
        if !shut.isEmpty, !after.actors.isEmpty {
            found.append(
                Change(place, "\(shut.map(\.rawValue).joined(separator: ", ")) may no longer call it", .breaking))
        }
        return found
    }

    private var errors: [Change] {
        let known = Set(before.errors.map(\.type))
        return after.errors.filter { !known.contains($0.type) }.map {
            Change(place, "It may answer \($0.status) \($0.type)", .careful)
        }
    }
}

/// What changes in the fields that a caller sends or gets.
struct FieldChanges {
    private let place: String
    private let name: String
    private let pairs: Pairing<Field>

    init(_ place: String, _ name: String, _ before: [Field], _ after: [Field]) {
        self.place = place
        self.name = name
        pairs = Pairing(before, after) { $0.name }
    }

    /// A caller who sends what was right has to be right still.
    var asked: [Change] {
        pairs.added.map { field in
            let says = field.required ? "\(name) wants '\(field.name)'" : "\(name) takes '\(field.name)'"
            return Change("\(place).\(field.name)", says, field.required ? .breaking : .harmless)
        }
            + pairs.removed.map { Change("\(place).\($0.name)", "\(name) ignores '\($0.name)'", .careful) }
            + types
            + pairs.kept.filter { !$0.before.required && $0.after.required }.map {
                Change(
                    "\(place).\($0.after.name)", "\(name) wants '\($0.after.name)', which could be left out", .breaking)
            }
    }

    /// Whoever reads has to find what was there.
    var answered: [Change] {
        pairs.removed.map { Change("\(place).\($0.name)", "\(name) no longer holds '\($0.name)'", .breaking) }
            + pairs.added.map { Change("\(place).\($0.name)", "\(name) holds '\($0.name)' too") } + types
            + pairs.kept.filter { $0.before.required && !$0.after.required }.map {
                Change("\(place).\($0.after.name)", "\(name) may lack '\($0.after.name)'", .breaking)
            }
    }

    private var types: [Change] {
        pairs.kept.filter { $0.before.type != $0.after.type }.map { old, new in
            Change("\(place).\(new.name)", "'\(new.name)' is \(new.type) instead of \(old.type)", .breaking)
        }
    }
}
