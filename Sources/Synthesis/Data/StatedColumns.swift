import DesignModel
import Knowledge

/// Columns that come from the brief itself: stated attributes, references by name, and what every table has.
extension TableBuilder {
    func addAttributes(_ draft: inout TableDraft) {
        guard let need = draft.need else { return }
        for attribute in need.attributes {
            let name = Naming.snake(attribute)
            guard !name.isEmpty, !isThere(name, in: draft) else { continue }
            if let target = referred(name, from: draft) {
                refer(to: target, as: name, in: &draft)
            } else if !isOwnTable(name) {
                for column in AttributeLexicon.columns(name, of: draft.name, personal: need.personal)
                where !draft.hasColumn(column.name) {
                    draft.table.columns.append(column)
                }
            }
        }
    }

    /// Whether a pattern has given the attribute a column under a longer name (`price` is there as `price_minor`).
    private func isThere(_ name: String, in draft: TableDraft) -> Bool {
        draft.table.columns.contains { column in
            column.name == name || column.name.hasPrefix(name + "_") || column.name == name + "s"
        } || name == draft.name || Self.synonyms[name].map { draft.hasColumn($0) } ?? false
    }

    private static let synonyms = [
        "name": "title", "title": "name", "text": "body", "date": "starts_at", "time": "starts_at",
        "start": "starts_at",
        "end": "ends_at", "amount": "amount_minor", "mail": "email", "state": "status", "photo": "object_key",
        "word": "search", "distance": "latitude", "location": "latitude", "answer": "content", "author": "author_id",
    ]

    /// The entity that an attribute is the name of.
    private func referred(_ name: String, from draft: TableDraft) -> String? {
        guard name != draft.name, domain.needs[name] != nil else { return nil }
        return name
    }

    /// Several of something that has its own table refer from there to here.
    private func isOwnTable(_ name: String) -> Bool {
        domain.names.contains { Naming.plural($0) == name }
    }

    private func refer(to target: String, as name: String, in draft: inout TableDraft) {
        let key = keyOf(target)
        guard let key, !draft.hasColumn(name + "_id") else { return }
        draft.table.columns.append(Column(name + "_id", key.type))
        draft.table.foreignKeys.append(Self.foreignKey(name + "_id", target, key.column, "restrict"))
    }

    private func keyOf(_ name: String) -> (column: String, type: String)? { keys[name] }

    /// A thing called after another belongs to it (`quiz_attempt` to `quiz`), the plural of a thing lists it, and what people write has an author.
    func addReferences(_ draft: inout TableDraft) {
        for other in domain.names where draft.name.hasPrefix(other + "_") && !refers(other, to: draft.name) {
            if !draft.table.foreignKeys.contains(where: { $0.table.rawValue == Naming.plural(other) }), !draft.isNatural
            {
                refer(to: other, as: other, in: &draft)
            }
        }
        for (owner, need) in domain.needs.sorted(by: { $0.key < $1.key }) where owner != draft.name {
            guard need.attributes.contains(where: { Naming.snake($0) == Naming.plural(draft.name) }) else { continue }
            if !draft.table.foreignKeys.contains(where: { $0.table.rawValue == Naming.plural(owner) }), !draft.isNatural
            {
                refer(to: owner, as: owner, in: &draft)
            }
        }
        addMaker(&draft)
        addPerson(&draft)
    }

    /// What only one kind of counted thing makes belongs to one of them: a pickup that shops order to its shop.
    private func addMaker(_ draft: inout TableDraft) {
        guard draft.need != nil, draft.shapes.isEmpty, !draft.isNatural else { return }
        let flows = domain.requirements.workload.flows.filter {
            $0.kind == .write && $0.actor != "system" && Naming.snake($0.entity) == draft.name
        }
        let makers = Set(flows.map { Naming.snake($0.actor) })
        guard makers.count == 1, let maker = makers.first, maker != draft.name, maker != domain.nameOfRole["account"],
            domain.names.contains(maker), !refers(maker, to: draft.name),
            !draft.table.foreignKeys.contains(where: { $0.table.rawValue == Naming.plural(maker) })
        else { return }
        refer(to: maker, as: maker, in: &draft)
    }

    /// Two tables that each ask for a row of the other could never get their first one.
    private func refers(_ name: String, to other: String) -> Bool {
        let shapes = drafts.first { $0.name == name }?.shapes ?? []
        return shapes.flatMap(\.columns).contains { column in
            column.referredRole.map { domain.nameOfRole[$0] == other } ?? false
        }
    }

    /// People who are not the account itself have one when they sign in; what a person writes names its author.
    private func addPerson(_ draft: inout TableDraft) {
        guard let account = domain.nameOfRole["account"], account != draft.name, draft.need != nil, !draft.isNatural,
            let key = keyOf(account),
            !draft.table.foreignKeys.contains(where: { $0.table.rawValue == Naming.plural(account) })
        else { return }
        if domain.shelf.role("account")?.fit(draft.name) != nil || domain.shelf.role("provider")?.fit(draft.name) != nil
        {
            var column = Column(account + "_id", key.type, nullable: true)
            column.note = "only where the person signs in"
            draft.table.columns.append(column)
            draft.table.uniques.append(UniqueConstraint(columns: [column.name]))
        } else if draft.shapes.isEmpty, isWrittenByPeople(draft.name) {
            draft.table.columns.append(Column("created_by", key.type))
        } else {
            return
        }
        let name = draft.table.columns[draft.table.columns.count - 1].name
        draft.table.foreignKeys.append(Self.foreignKey(name, account, key.column, "restrict"))
    }

    private func isWrittenByPeople(_ name: String) -> Bool {
        domain.requirements.workload.flows.contains { flow in
            flow.kind == .write && flow.actor != "system" && Naming.snake(flow.entity) == name
        }
    }

    /// A table that nothing has described gets a name; every row says when it came.
    func addSystemColumns(_ draft: inout TableDraft) {
        let described = draft.table.columns.contains { $0.type == "text" && !$0.name.hasSuffix("status") }
        if draft.shapes.isEmpty, !described, draft.table.columns.count < 3 {
            draft.table.columns.append(Column(draft.need?.binary == true ? "object_key" : "name", "text"))
        }
        let stamped = draft.table.columns.contains { $0.type == "timestamptz" && $0.fallback == "now()" }
        if !stamped, !draft.isNatural || draft.shapes.isEmpty {
            var created = Column("created_at", "timestamptz")
            created.fallback = "now()"
            draft.table.columns.append(created)
        }
    }
}
