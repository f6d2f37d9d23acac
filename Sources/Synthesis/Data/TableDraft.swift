import DesignModel
import Knowledge

/// A table in the making, with the shapes of the patterns that it takes part in.
struct TableDraft {
    var name: String
    var table: Table
    var shapes: [TableShape]
    var need: EntityNeed?
    var module: String?
    /// Whether its natural key names a thing that this system does not have.
    var lacksNaturalKey = false

    /// The shape that gave the table its key, if any has its own.
    var keyShape: KeyShape {
        lacksNaturalKey ? .number : shapes.lazy.map(\.key).first { $0 != .generated } ?? .generated
    }
    var life: Lifespan { shapes.lazy.map(\.life).first { $0 != .asLongAsNeeded } ?? .asLongAsNeeded }
    var timeColumn: String? { shapes.lazy.compactMap(\.timeColumn).first }
    var isLegal: Bool { life == .legal }
    var isNatural: Bool { if case .natural = keyShape { true } else { false } }
    /// Type and name of the key that other tables refer to; nil when the key has several columns.
    var target: (column: String, type: String)? {
        switch keyShape {
        case .generated: ("id", "uuid")
        case .number: ("id", "bigint")
        case .natural(let columns) where columns.count == 1 && !columns[0].contains("["): (columns[0], "text")
        case .natural: nil
        }
    }

    func hasColumn(_ name: String) -> Bool { table.columns.contains { $0.name == name } }
}
