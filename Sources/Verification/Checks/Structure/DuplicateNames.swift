import DesignModel
import Diagnostics

/// Two elements of a kind never share a name, wherever the design comes from.
struct DuplicateNames: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let design = exhibit.design
        let tables = exhibit.tablesByPath.map { ($0.table.id.rawValue, $0.path) }
        let operations = exhibit.operations.map { ($0.operation.id.rawValue, Exhibit.path($0.interface, $0.operation)) }
        return plain("actor", design.actors.map(\.id.rawValue), "actors")
            + plain("component", design.components.map(\.id.rawValue), "components")
            + plain("store", design.stores.map(\.id.rawValue), "stores")
            + plain("channel", design.channels.map(\.id.rawValue), "channels")
            + plain("event", design.events.map(\.id.rawValue), "events")
            + plain("interface", design.interfaces.map(\.id.rawValue), "interfaces")
            + plain("edge", design.edges.map(\.id.rawValue), "edges")
            + plain("site", design.sites.map(\.id.rawValue), "sites")
            + plain("environment", design.environments.map(\.id.rawValue), "environments")
            + plain("objective", design.objectives.map(\.id.rawValue), "objectives")
            + repeated("table", tables) + repeated("operation", operations)
            + partsOfTables(exhibit) + routes(exhibit)
    }

    private func plain(_ kind: String, _ names: [String], _ root: String) -> [Diagnostic] {
        repeated(kind, names.map { ($0, "\(root).\($0)") })
    }

    private func repeated(_ kind: String, _ named: [(name: String, path: String)]) -> [Diagnostic] {
        var seen: Set<String> = []
        return named.filter { !seen.insert($0.name).inserted }.map { name, path in
            .finding(
                .duplicateName, "\(kind.titled) '\(name)' is declared twice; give one another name", at: path,
                fix: "Rename one \(kind) '\(name)'")
        }
    }

    private func partsOfTables(_ exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.flatMap { path, _, table in
            repeated("column", table.columns.map { ($0.name, "\(path).columns.\($0.name)") })
                + repeated("index", table.indexes.map { ($0.name, "\(path).indexes.\($0.name)") })
        }
    }

    private func routes(_ exhibit: Exhibit) -> [Diagnostic] {
        let routes = exhibit.operations.compactMap { interface, operation in
            operation.method.flatMap { method in
                operation.path.map { ("\(method) \(interface.basePath)\($0)", Exhibit.path(interface, operation)) }
            }
        }
        return repeated("route", routes)
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var titled: String { prefix(1).uppercased() + dropFirst() }
}
