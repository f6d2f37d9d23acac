import DesignModel

/// Reads what people and systems do: operations and the entities they act on.
enum ActionReader {
    static func read(document: BriefDocument, facts: [Fact]) -> (
        operations: [StatedOperation], entities: [StatedEntity]
    ) {
        ([], [])
    }
}
