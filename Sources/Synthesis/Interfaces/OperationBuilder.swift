import DesignModel
import Knowledge

/// Makes the contract of every operation: from its pattern where one knows it, from its verb and table where none does.
struct OperationBuilder {
    let data: DataPlan
    let words: RoleWords
    let fields: FieldBuilder
    /// Where the table of a name stands among the planned ones.
    private let places: [String: Int]
    private let served: [String: Set<String>]
    /// What nobody is named for is for the public where there is one.
    private let staffOrPublic: OperationShape.Audience

    init(_ data: DataPlan, _ log: DecisionLog) {
        self.data = data
        words = RoleWords(data.domain)
        fields = FieldBuilder(words: words)
        places = Dictionary(
            zip(data.domain.names, data.tables.indices).map { ($0, $1) }, uniquingKeysWith: { $1 })
        served = Self.servedColumns(data.domain, words)
        let flows = data.domain.requirements.workload.flows.filter { $0.kind != .job && $0.actor != "system" }
        staffOrPublic = flows.isEmpty || flows.contains { Audiences.of($0) == .public } ? .public : .staff
    }

    private static func servedColumns(_ domain: DomainMap, _ words: RoleWords) -> [String: Set<String>] {
        var served: [String: Set<String>] = [:]
        for pattern in domain.patterns {
            for shape in pattern.tables {
                guard let name = domain.nameOfRole[shape.role] else { continue }
                for column in shape.columns where column.served || column.refers(to: "account") {
                    let base = words.fill(column.name) ?? column.name
                    served[name, default: []].insert(base)
                }
            }
        }
        return served
    }

    func audience(_ planned: PlannedOperation) -> OperationShape.Audience {
        if planned.kind == .job { return .commands }
        if let shape = planned.main { return shape.audience }
        return planned.flows.first.map(Audiences.of) ?? staffOrPublic
    }

    func operation(_ planned: PlannedOperation) -> Operation {
        var operation = Operation(id: OperationID(planned.id), kind: planned.kind)
        if let shape = planned.main { fill(&operation, from: shape, planned) } else { fillGeneric(&operation, planned) }
        for shape in planned.shapes where operation.guards == nil {
            if let guards = shape.guards { operation.guards = Prose(words.sentence(guards)) }
        }
        touch(&operation, planned)
        ErrorPlan(words: words).complete(&operation, planned, audience(planned))
        carryFigures(&operation, planned.flows)
        return operation
    }

    private func fill(_ operation: inout Operation, from shape: OperationShape, _ planned: PlannedOperation) {
        operation.summary = words.sentence(shape.summary)
        if planned.kind != .job {
            operation.method = shape.method.isEmpty ? nil : shape.method
            operation.path = shape.path.isEmpty ? nil : words.sentence(shape.path)
            operation.permission = shape.open || shape.audience == .webhook ? nil : permission(planned)
        }
        let table =
            shape.roles.lazy.compactMap { data.domain.nameOfRole[$0] }.first.flatMap(table) ?? table(planned.subject)
        operation.request = body(shape.request, table, planned.subject, writes: true)
        operation.response = body(shape.response, table, planned.subject, writes: false)
        // Whoever asks without proof of who they are sees nothing about a person.
        let isOpenRead = shape.open && (planned.kind == .read || planned.kind == .search)
        if isOpenRead { operation.response.removeAll { $0.dataClass == "personal" } }
        operation.responseStatus =
            shape.response == .nothing && shape.status == 200 && planned.kind != .job && shape.audience != .webhook
            ? 204 : shape.status
        operation.list = shape.list
        operation.pagination = shape.list ? "cursor" : nil
        if shape.list { operation.request += paging }
        operation.idempotency = Idempotency(rawValue: shape.repeats.rawValue) ?? .none
        operation.errors = shape.errors.map {
            OperationError(
                $0.status, words.sentence($0.type), words.sentence($0.title), remedy: words.sentence($0.remedy))
        }
        for other in planned.shapes {
            operation.emits += other.emits.compactMap { words.fill($0).map { EventID(Naming.kebab($0.replacingDots)) } }
        }
    }

    private func body(_ body: OperationShape.Body, _ table: Table?, _ subject: String, writes: Bool) -> [Field] {
        switch body {
        case .nothing: return []
        case .fields(let notation): return fields.fields(notation)
        case .resource: return resource(table, subject, writes: writes)
        case .resourceAnd(let notation):
            let base = resource(table, subject, writes: writes)
            return base + fields.fields(notation).filter { extra in !base.contains { $0.name == extra.name } }
        }
    }

    func resource(_ table: Table?, _ subject: String, writes: Bool) -> [Field] {
        guard let table else { return [] }
        let name = data.tables.indices.first { data.tables[$0].id == table.id }.map { data.domain.names[$0] } ?? subject
        return writes ? fields.writable(table, served: served[name] ?? []) : fields.readable(table)
    }

    var paging: [Field] {
        var cursor = Field("cursor", "string", required: false)
        cursor.meaning = "Where the page before ended"
        cursor.example = "eyJpZCI6IjAxOTdhNGMyIn0"
        var limit = Field("limit", "integer", required: false)
        limit.meaning = "How many at most"
        limit.example = "50"
        return [cursor, limit]
    }

    func permission(_ planned: PlannedOperation) -> String {
        let isRead = planned.kind == .read || planned.kind == .search
        return Naming.kebab(planned.subject) + (isRead ? ":read" : ":write")
    }

    func table(_ name: String) -> Table? { places[name].map { data.tables[$0] } }

    private func id(ofTable name: String) -> TableID? { places[name].map { data.tables[$0].id } }

    /// Which tables it reads and writes: what the pattern says, and every table with a statement of its own.
    private func touch(_ operation: inout Operation, _ planned: PlannedOperation) {
        var reads: [TableID] = []
        var writes: [TableID] = []
        for shape in planned.shapes {
            reads += shape.reads.compactMap { data.domain.nameOfRole[$0] }.compactMap(id(ofTable:))
            writes += shape.writes.compactMap { data.domain.nameOfRole[$0] }.compactMap(id(ofTable:))
        }
        if reads.isEmpty, writes.isEmpty, let table = id(ofTable: planned.subject) {
            let isRead = planned.kind == .read || planned.kind == .search
            if isRead { reads = [table] } else { writes = [table] }
        }
        if planned.kind == .write, let changed = data.domain.nameOfRole["changed"].flatMap(id(ofTable:)),
            writes.contains(changed), let kept = data.domain.nameOfRole["row_change"].flatMap(id(ofTable:))
        {
            writes.append(kept)
        }
        operation.writes = Self.unique(writes)
        operation.reads = Self.unique(reads).filter { !operation.writes.contains($0) }
    }

    private static func unique(_ ids: [TableID]) -> [TableID] {
        var seen: Set<TableID> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private func carryFigures(_ operation: inout Operation, _ flows: [Flow]) {
        var seen: Set<String> = []
        operation.actors = flows.map { Naming.kebab(Naming.snake($0.actor)) }.filter { seen.insert($0).inserted }.map {
            ActorID($0)
        }
        operation.meanRate = flows.lazy.compactMap(\.mean).first
        operation.peakRate = flows.lazy.compactMap(\.peak).first
        operation.payload = flows.lazy.compactMap(\.payload).first
        operation.latency = flows.lazy.compactMap(\.latency).first
        let stated = flows.lazy.compactMap(\.consistency).first
        let isWrite = operation.kind == .write
        operation.consistency = stated ?? (isWrite ? "strong" : operation.kind == .job ? nil : "read_your_writes")
    }
}

extension String {
    /// Event names of patterns have a dot between thing and happening.
    var replacingDots: String { String(map { $0 == "." || $0 == "_" ? "-" : $0 }) }
}
