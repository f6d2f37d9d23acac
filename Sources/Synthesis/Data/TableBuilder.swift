import DesignModel
import Knowledge

/// Builds the columns, keys and rules of every table from patterns, stated attributes and references.
struct TableBuilder {
    let domain: DomainMap
    let words: RoleWords
    private(set) var drafts: [TableDraft]
    private let tenancy: TenancyPlan
    /// Column and type by which other tables refer to the one of a name.
    let keys: [String: (column: String, type: String)]

    init(_ domain: DomainMap) {
        self.domain = domain
        words = RoleWords(domain)
        tenancy = TenancyPlan(domain)
        let shapes = Self.shapes(domain)
        drafts = domain.names.map { Self.draft($0, domain, shapes[$0] ?? []) }
        var keys: [String: (column: String, type: String)] = [:]
        for draft in drafts { keys[draft.name] = draft.target }
        self.keys = keys
        for at in drafts.indices { fill(at) }
        keepHistory()
    }

    /// A table of former rows says whose they are.
    private mutating func keepHistory() {
        guard let kept = domain.nameOfRole["row_change"], let changed = domain.nameOfRole["changed"],
            let at = drafts.firstIndex(where: { $0.name == kept })
        else { return }
        drafts[at].table.historyOf = TableID(Naming.plural(changed))
    }

    /// What the patterns say of each name, in their order.
    private static func shapes(_ domain: DomainMap) -> [String: [(module: String, shape: TableShape)]] {
        var shapes: [String: [(module: String, shape: TableShape)]] = [:]
        for pattern in domain.patterns {
            for shape in pattern.tables where domain.holds(shape.condition) {
                guard let name = domain.nameOfRole[shape.role] else { continue }
                shapes[name, default: []].append((pattern.module, shape))
            }
        }
        return shapes
    }

    private static func draft(
        _ name: String, _ domain: DomainMap, _ shapes: [(module: String, shape: TableShape)]
    ) -> TableDraft {
        var draft = TableDraft(
            name: name, table: Table(id: TableID(Naming.plural(name))), shapes: [], need: domain.needs[name])
        draft.shapes = shapes.map(\.shape)
        draft.module = shapes.first { !RoleCast.additive.contains($0.shape.role) }?.module
        if case .natural(let columns) = draft.keyShape, !columns.allSatisfy({ RoleWords(domain).fill($0) != nil }) {
            draft.lacksNaturalKey = true
        }
        return draft
    }

    private mutating func fill(_ at: Int) {
        var draft = drafts[at]
        draft.table.entity = draft.need?.name
        draft.table.appendOnly = draft.shapes.contains(where: \.appendOnly)
        addKey(&draft)
        for shape in draft.shapes { add(shape.columns, to: &draft) }
        addAttributes(&draft)
        addReferences(&draft)
        addSystemColumns(&draft)
        tenancy.addColumn(to: &draft)
        for shape in draft.shapes { add(shape.rules, to: &draft) }
        tenancy.widenRules(of: &draft)
        drafts[at] = draft
    }

    private func addKey(_ draft: inout TableDraft) {
        switch draft.keyShape {
        case .generated:
            var id = Column("id", "uuid")
            id.fallback = "gen_random_uuid()"
            draft.table.columns.append(id)
            draft.table.primaryKey = ["id"]
        case .number:
            var id = Column("id", "bigint")
            id.identity = true
            draft.table.columns.append(id)
            draft.table.primaryKey = ["id"]
        case .natural(let columns):
            draft.table.primaryKey = columns.compactMap(words.fill)
        }
    }

    private func add(_ shapes: [ColumnShape], to draft: inout TableDraft) {
        for shape in shapes where domain.holds(shape.condition) {
            guard let name = words.fill(shape.name) ?? referenceName(shape), !draft.hasColumn(name) else { continue }
            switch shape.content {
            case .reference(let role, let action): refer(name, role, action, shape, &draft)
            case .type(let type): draft.table.columns.append(column(name, type, shape))
            case .choice(let values):
                draft.table.columns.append(column(name, "text", shape))
                draft.table.checks.append(Self.choice(name, values))
            }
        }
    }

    private func referenceName(_ shape: ColumnShape) -> String? {
        shape.referredRole == nil || shape.name.contains("[") ? nil : shape.name
    }

    private func refer(
        _ name: String, _ role: String, _ action: String, _ shape: ColumnShape, _ draft: inout TableDraft
    ) {
        guard let target = domain.nameOfRole[role], let key = keys[target] else { return }
        var added = column(name, key.type, shape)
        if action == "set null" { added.nullable = true }
        draft.table.columns.append(added)
        draft.table.foreignKeys.append(Self.foreignKey(name, target, key.column, action))
    }

    static func foreignKey(_ column: String, _ target: String, _ key: String, _ action: String) -> ForeignKey {
        var reference = ForeignKey(columns: [column], table: TableID(Naming.plural(target)), references: [key])
        reference.onDelete = action
        return reference
    }

    private func column(_ name: String, _ type: String, _ shape: ColumnShape) -> Column {
        var column = Column(name, type, nullable: shape.nullable)
        column.fallback = shape.fallback
        column.generated = shape.generated
        column.dataClass = shape.dataClass
        column.note = shape.note
        return column
    }

    static func choice(_ name: String, _ values: [String]) -> CheckConstraint {
        let list = values.map { "'" + $0 + "'" }.joined(separator: ", ")
        return CheckConstraint(name: name + "_is_known", expression: "\(name) in (\(list))")
    }

    private func add(_ rules: [TableRule], to draft: inout TableDraft) {
        for rule in rules where domain.holds(rule.condition) {
            switch rule.kind {
            case .unique(let columns, let condition): addUnique(columns, condition, rule.purpose, &draft)
            case .check(let name, let expression): addCheck(name, expression, &draft)
            case .exclusion(let name, let elements, let condition): addExclusion(name, elements, condition, &draft)
            }
        }
    }

    private func addUnique(_ columns: [String], _ condition: String?, _ purpose: String, _ draft: inout TableDraft) {
        let names = columns.compactMap(words.fill)
        guard names.count == columns.count, names.allSatisfy(draft.hasColumn) else { return }
        var unique = UniqueConstraint(columns: names)
        unique.condition = condition.map(words.sentence)
        unique.purpose = words.sentence(purpose)
        if !draft.table.uniques.contains(where: { $0.columns == names && $0.condition == unique.condition }) {
            draft.table.uniques.append(unique)
        }
    }

    private func addCheck(_ name: String, _ expression: String, _ draft: inout TableDraft) {
        guard let filled = words.fill(expression), !draft.table.checks.contains(where: { $0.name == name }) else {
            return
        }
        draft.table.checks.append(CheckConstraint(name: name, expression: filled))
    }

    private func addExclusion(_ name: String, _ elements: String, _ condition: String?, _ draft: inout TableDraft) {
        guard let filled = words.fill(elements) else { return }
        let first = filled.split(separator: " ").first.map(String.init) ?? ""
        guard draft.hasColumn(first) else { return }
        var rule = ExclusionConstraint(name: "\(draft.table.id)_\(name)", elements: "using gist (\(filled))")
        rule.condition = condition.map(words.sentence)
        draft.table.exclusions.append(rule)
    }
}
