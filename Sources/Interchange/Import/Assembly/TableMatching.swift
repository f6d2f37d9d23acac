import DesignModel
import Diagnostics

/// Which tables an operation touches, by the nouns of its path and its name.
enum TableMatching {
    static func complete(_ draft: inout Draft) {
        let tables = draft.design.stores.flatMap(\.tables).map(\.id)
        guard !tables.isEmpty else { return }
        var byEntity: [String: TableID] = [:]
        for table in tables {
            let name = Spelling.entity(table.rawValue).lowercased()
            if byEntity[name] == nil { byEntity[name] = table }
        }
        var matched = 0
        var lost: [String] = []
        for at in draft.design.interfaces.indices {
            for position in draft.design.interfaces[at].operations.indices {
                let operation = draft.design.interfaces[at].operations[position]
                guard operation.reads.isEmpty, operation.writes.isEmpty else { continue }
                guard let table = table(of: operation, draft.design.interfaces[at], byEntity) else {
                    lost.append(operation.id.rawValue)
                    continue
                }
                matched += 1
                if operation.method == "GET" {
                    draft.design.interfaces[at].operations[position].reads = [table]
                } else {
                    draft.design.interfaces[at].operations[position].writes = [table]
                }
            }
        }
        report(matched, lost, &draft)
    }

    private static func report(_ matched: Int, _ lost: [String], _ draft: inout Draft) {
        if matched > 0 {
            draft.guess(
                "Reads and writes of \(matched) operation\(matched == 1 ? "" : "s") are taken from the table named in the path",
                at: "interfaces")
        }
        if !lost.isEmpty {
            let some = lost.prefix(6).joined(separator: ", ") + (lost.count > 6 ? " and \(lost.count - 6) more" : "")
            draft.guess(
                "Operations without a table in their path touch none: \(some)", at: "interfaces")
        }
    }

    /// The last noun of the path that is a table; then the nouns of the operation's name.
    private static func table(of operation: Operation, _ interface: Interface, _ tables: [String: TableID]) -> TableID?
    {
        let nouns = (operation.path ?? "").split(separator: "/").filter { !$0.hasPrefix("{") }.map(String.init)
            .reversed()
        for noun in nouns { if let table = tables[Spelling.entity(noun).lowercased()] { return table } }
        let words = operation.id.rawValue.split(separator: "-").map(String.init)
        for count in stride(from: min(3, words.count), to: 0, by: -1) {
            for start in stride(from: words.count - count, through: 0, by: -1) {
                let name = Spelling.entity(words[start..<(start + count)].joined(separator: "-")).lowercased()
                if let table = tables[name] { return table }
            }
        }
        return tables[Spelling.entity(interface.id.rawValue).lowercased()]
    }
}
