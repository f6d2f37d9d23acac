import DesignModel
import Knowledge

/// What plays which part: the brief's entities in the roles of the recognised patterns, and the names of everything that gets a table.
///
/// Every builder of tables and operations holds it, hence a class: handing it on costs one reference.
final class DomainMap: Sendable {
    let requirements: Requirements
    let log: DecisionLog
    let shelf: PatternShelf
    let patterns: [Pattern]
    /// Singular snake-case name of the table of each role that has one.
    let nameOfRole: [String: String]
    /// The roles that a name plays.
    let rolesOfName: [String: [String]]
    /// Every table to be, in order: the brief's entities first, then what patterns bring.
    let names: [String]
    let needs: [String: EntityNeed]
    /// Whether tenants share tables, told apart by a column.
    let tenantsShareTables: Bool

    init(_ requirements: Requirements, _ log: DecisionLog, _ shelf: PatternShelf = .builtIn) {
        let cast = RoleCast(requirements, log, shelf)
        self.shelf = shelf
        self.requirements = requirements
        self.log = log
        patterns = cast.patterns
        nameOfRole = cast.nameOfRole
        rolesOfName = cast.rolesOfName
        names = cast.names
        needs = cast.needs
        tenantsShareTables = cast.tenantsShareTables
    }

    func has(_ role: String) -> Bool { nameOfRole[role] != nil }

    /// Whether a condition of a shape holds; a rule "with tenant" speaks of the tenant's column.
    func holds(_ condition: RoleCondition?) -> Bool {
        condition?.holds { $0 == "tenant" ? tenantsShareTables : has($0) } ?? true
    }

    func plays(_ name: String, _ role: String) -> Bool { rolesOfName[name]?.contains(role) ?? false }
    func isActive(_ id: PatternID) -> Bool { patterns.contains { $0.id == id } || recognised.contains(id.rawValue) }
    private var recognised: [String] { requirements.patterns }
}

extension ColumnShape {
    var referredRole: String? {
        if case .reference(let role, _) = content { role } else { nil }
    }

    func refers(to role: String) -> Bool { referredRole == role }
}
