import DesignModel

/// Who calls the imported interfaces, with which rights.
enum Callers {
    static func complete(_ draft: inout Draft) {
        let permissions = draft.design.interfaces.flatMap(\.operations).compactMap(\.permission)
        let isCalled = draft.design.interfaces.contains { $0.audience == "public" }
        guard isCalled else { return }
        if draft.design.actors.isEmpty {
            var caller = Actor(id: "caller", title: "Caller of \(draft.design.system.name)", kind: .system)
            caller.authentication = methods(draft.design)
            draft.design.actors = [caller]
            draft.guess(
                "No file says who calls; one caller who may do everything stands for all of them", at: "actors.caller")
            reach("caller", &draft)
        }
        let granted = Set(draft.design.actors.flatMap(\.permissions))
        var missing: [String] = []
        for permission in permissions where !granted.contains(permission) && !missing.contains(permission) {
            missing.append(permission)
        }
        guard !missing.isEmpty else { return }
        for at in draft.design.actors.indices where draft.design.actors[at].id == draft.design.actors[0].id {
            draft.design.actors[at].permissions += missing
            if draft.design.actors[at].authentication.isEmpty {
                draft.design.actors[at].authentication = methods(draft.design)
            }
        }
        let first = draft.design.actors[0].id
        if first != "caller" {
            draft.guess(
                "Every permission is given to '\(first)', since no file says whose it is", at: "actors.\(first)")
        }
    }

    private static func methods(_ design: Design) -> [String] {
        var methods: [String] = []
        for method in design.interfaces.flatMap(\.authentication) where !methods.contains(method) {
            methods.append(method)
        }
        return methods
    }

    /// The caller comes through the front door, or straight to whoever offers an interface.
    private static func reach(_ caller: String, _ draft: inout Draft) {
        let doors = draft.design.components.filter { $0.kind == .edgeProxy }.map(\.id)
        var targets = doors
        if doors.isEmpty {
            for interface in draft.design.interfaces where !targets.contains(interface.component) {
                targets.append(interface.component)
            }
        }
        for target in targets {
            var edge = Edge(id: EdgeID("\(caller)-\(target)"), from: caller, to: target.rawValue)
            edge.protocolName = "https"
            draft.add(edge)
        }
    }
}
