import DesignLanguage
import DesignModel
import Diagnostics
import Emitters
import Estimation
import Foundation
import Interchange
import TestSupport

/// The hand-written blueprints, each with the files made from it.
struct HandWritten: Sendable, CustomStringConvertible {
    let description: String
    let design: Design
    let artefacts: [Artefact]

    static let all: [HandWritten] = ["brownfield-worker", "game-server", "ride-telemetry"].map { name in
        let url = Golden.root.appending(path: "Examples/Blueprints/\(name).yaml")
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        guard let design = Blueprint.read(SourceText(name: name, text: text)).blueprint?.design else {
            fatalError("\(name) cannot be read")
        }
        let artefacts = ArtefactSet.make(design, Assessor().assess(design), [])
        return HandWritten(description: name, design: design, artefacts: artefacts)
    }

    /// What an import of the files at these paths says.
    func back(_ isWanted: (String) -> Bool) -> Imported {
        let files = artefacts.filter { isWanted($0.path) }
        return Importer().design(
            from: files.map { SourceText(name: $0.path, text: $0.text) }, named: design.system.name)
    }
}

/// What a contract can hold of an operation.
struct ContractView: Hashable {
    var id: String
    var address: String
    var summary: String
    var permission: String?
    var guards: String
    var request: [FieldView]
    var response: [FieldView]
    var status: Int
    var isList: Bool
    var errors: Set<OperationError>
    var isKeyed: Bool
    var isPaged: Bool

    init(_ operation: DesignModel.Operation, _ interface: Interface, _ design: Design) {
        id = operation.id.rawValue
        let path = operation.path ?? ""
        let full = path.hasPrefix(interface.basePath) ? path : interface.basePath + path
        address = "\(operation.method ?? "") \(full)"
        summary = operation.summary == operation.id.rawValue ? "" : operation.summary
        permission = operation.permission
        guards = operation.guards?.words { design.ledger[$0] } ?? ""
        let carriesBody = !["GET", "DELETE"].contains(operation.method ?? "GET")
        let names = full.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        let paging: Set<String> = operation.pagination == nil ? [] : ["cursor", "limit"]
        var known = operation.request.filter { carriesBody || !paging.contains($0.name) || names.contains($0.name) }
        for name in names where !known.contains(where: { $0.name == name }) { known.append(Field(name, "string")) }
        request = known.map { FieldView($0, isForced: names.contains($0.name)) }.sorted { $0.name < $1.name }
        let hasBody = operation.responseStatus != 204
        response = hasBody ? operation.response.map { FieldView($0, isForced: false) }.sorted { $0.name < $1.name } : []
        status = operation.responseStatus
        isList = operation.list && !response.isEmpty
        errors = Set(operation.errors)
        isKeyed = operation.idempotency == .key
        isPaged = operation.pagination != nil || isList
    }

    static func all(_ design: Design) -> [String: ContractView] {
        var views: [String: ContractView] = [:]
        for interface in design.interfaces where [.rest, .webhook].contains(interface.style) {
            for operation in interface.operations where operation.method != nil && operation.path != nil {
                views[operation.id.rawValue] = ContractView(operation, interface, design)
            }
        }
        return views
    }
}

struct FieldView: Hashable {
    var name: String
    var type: String
    var isRequired: Bool
    var meaning: String

    init(_ field: Field, isForced: Bool) {
        name = field.name
        type = field.type
        isRequired = field.required || isForced
        meaning = field.type == "money" ? "" : field.meaning
    }
}

/// What a schema can hold of a table.
struct TableView: Hashable {
    var columns: [Column]
    var primaryKey: [String]
    var uniques: Set<UniqueConstraint>
    var checks: Set<CheckConstraint>
    var exclusions: Set<ExclusionConstraint>
    var foreignKeys: Set<ForeignKey>
    var indexes: Set<Index>
    var purpose: String
    var partitioning: String
    var tenant: String?

    init(_ table: Table, _ design: Design) {
        columns = table.columns.map { column in
            var column = column
            column.dataClass = nil
            column.note = nil
            if column.identity { column.nullable = false }
            return column
        }
        primaryKey = table.primaryKey
        uniques = Set(
            table.uniques.map { rule in
                var rule = rule
                if rule.condition == nil { rule.purpose = "" }
                return rule
            })
        checks = Set(table.checks)
        exclusions = Set(table.exclusions)
        foreignKeys = Set(table.foreignKeys)
        indexes = Set(
            table.indexes.map { index in
                var index = index
                index.serves = []
                return index
            })
        purpose = table.purpose.words { design.ledger[$0] }
        partitioning = table.partitioning.map { "\($0.method) \($0.column)" } ?? ""
        tenant = table.columns.contains { $0.name == table.tenantColumn } ? table.tenantColumn : nil
    }
}

extension HandWritten {
    /// What an import of our own export says.
    func back(from form: NeighbourForm) -> Imported {
        let files = Exporter(design, Assessor().assess(design), made: artefacts).files(for: form)
        return Importer().design(
            from: files.map { SourceText(name: $0.path, text: $0.text) }, named: design.system.name)
    }
}
