import DesignModel
import Knowledge

/// Who may do what no sentence of the brief gives to anybody: reading back what one writes, one's own account, paying.
///
/// Without it the permission of such an operation would be held by nobody, and nobody could do it.
struct CallerPlan {
    private struct Caller {
        let id: ActorID
        let kind: Actor.Kind
        var reads: Set<TableID> = []
        var writes: Set<TableID> = []
        /// Whether anything that it does asks who it is.
        var signsIn = false

        func touches(_ tables: Set<TableID>) -> Bool { !reads.isDisjoint(with: tables) }
        func changes(_ tables: Set<TableID>) -> Bool { !writes.isDisjoint(with: tables) }
    }

    private let callers: [Caller]
    private let neighbours: [TableID: Set<TableID>]
    private let account: TableID?

    init(_ operations: [Operation], _ data: DataPlan) {
        account = data.domain.nameOfRole["account"].map { TableID(Naming.plural($0)) }
        var found: [Caller] = []
        for operation in operations {
            for id in operation.actors where id != "system" {
                let at = found.firstIndex { $0.id == id } ?? found.endIndex
                if at == found.endIndex { found.append(Caller(id: id, kind: ActorKinds.kind(id.rawValue))) }
                found[at].reads.formUnion(operation.reads + operation.writes)
                found[at].writes.formUnion(operation.writes)
                if operation.permission != nil { found[at].signsIn = true }
            }
        }
        callers = found.filter(\.signsIn)
        var near: [TableID: Set<TableID>] = [:]
        for table in data.tables {
            for key in table.foreignKeys where key.table != account && key.columns != [table.tenantColumn] {
                near[table.id, default: []].insert(key.table)
                near[key.table, default: []].insert(table.id)
            }
        }
        neighbours = near
    }

    /// Names the callers of an operation that asks for a permission and names nobody.
    func complete(_ operation: inout Operation, of audience: OperationShape.Audience) {
        guard operation.permission != nil, operation.actors.isEmpty else { return }
        let path = operation.path ?? ""
        let found = named(operation, offersOwn: path.contains("/me/") || path.hasSuffix("/me"))
        let staff = audience == .staff ? callers.filter { $0.kind == .staff } : []
        let among = found.filter { caller in staff.contains { $0.id == caller.id } }
        operation.actors = (staff.isEmpty ? found : among.isEmpty ? staff : among).map(\.id)
    }

    /// Whoever works on the same tables already; else on tables beside them; else the staff; else, to read, every person.
    private func named(_ operation: Operation, offersOwn isOwn: Bool) -> [Caller] {
        let people = callers.filter { $0.kind == .person || $0.kind == .staff }
        if isOwn, (operation.writes + operation.reads).allSatisfy({ $0 == account }) { return people }
        let isRead = operation.writes.isEmpty
        let main = Set(isRead ? operation.reads : operation.writes)
        let candidates = isOwn ? people : callers
        let same = candidates.filter { $0.changes(main) || isRead && $0.touches(main) }
        if !same.isEmpty { return same }
        let beside = main.reduce(into: Set<TableID>()) { $0.formUnion(neighbours[$1] ?? []) }
        let close = candidates.filter { $0.changes(beside) || isOwn && $0.touches(beside) }
        if !close.isEmpty { return close }
        let staff = people.filter { $0.kind == .staff }
        if !staff.isEmpty, !isOwn { return staff }
        return isRead || isOwn ? people : Array(people.prefix(1))
    }
}
