import DesignModel

/// An interface over a lasting connection, as a channel on which both sides speak.
struct SocketChannel {
    let interface: Interface

    var id: String { interface.id.rawValue }
    var fields: [Field] { interface.operations.flatMap { $0.request + $0.response } }

    private var asking: [Operation] { interface.operations.filter { !$0.request.isEmpty } }
    private var telling: [Operation] { interface.operations.filter { !$0.response.isEmpty } }

    var channel: YAML {
        let said = asking.map { ($0.id.rawValue, message($0, $0.request)) as (String, YAML?) }
        let heard = telling.map { ("\($0.id)-answer", message($0, $0.response)) as (String, YAML?) }
        return .of(
            ("address", .text(interface.basePath)), ("title", interface.title.isEmpty ? nil : .text(interface.title)),
            ("messages", .present(said + heard)))
    }

    private func message(_ operation: Operation, _ fields: [Field]) -> YAML {
        .of(
            ("summary", operation.summary.isEmpty ? nil : .text(operation.summary)),
            ("payload", FieldSchema.object(fields)),
            ("examples", .list([.of(("payload", FieldSchema.sample(fields)))])))
    }

    var operations: [(String, YAML?)] {
        var all: [(String, YAML?)] = []
        if !asking.isEmpty {
            all.append(("\(interface.component)-hears-\(id)", operation("receive", asking.map(\.id.rawValue))))
        }
        if !telling.isEmpty {
            all.append(("\(interface.component)-answers-\(id)", operation("send", telling.map { "\($0.id)-answer" })))
        }
        return all
    }

    private func operation(_ action: String, _ messages: [String]) -> YAML {
        .of(
            ("action", .text(action)), ("channel", .of(("$ref", .text("#/channels/\(id)")))),
            ("messages", .list(messages.map { .of(("$ref", .text("#/channels/\(id)/messages/\($0)"))) })))
    }
}
