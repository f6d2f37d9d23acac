import DesignModel
import Diagnostics

/// What an event says fits the column that its producer wrote.
struct EventTypes: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.events.flatMap { event in
            let writers = exhibit.operations.map(\.operation).filter { $0.emits.contains(event.id) }
            let columns = writers.flatMap(\.writes).compactMap { exhibit.tables[$0]?.table }.flatMap(\.columns)
            return event.fields.compactMap { field -> Diagnostic? in
                let named = columns.filter { $0.name == field.name }
                let family = TypeFamily(field: field.type)
                guard let column = named.first,
                    !named.contains(where: { TypeFamily.fit(family, TypeFamily(column: $0.type)) })
                else { return nil }
                return .finding(
                    .eventTypeDiffers,
                    "Field '\(field.name)' of event '\(event.id)' is \(field.type), its column \(column.type)",
                    at: "events.\(event.id).fields", fix: "Give both the same kind of type")
            }
        }
    }
}
