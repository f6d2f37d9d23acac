import Foundation
import ModelContextProtocol
import Ports

/// A server that was declared, started when it is first asked, let go at the end.
public final class ServerConnection {
    public let declaration: ServerDeclaration
    private let identity: Implementation
    private var client: Client?
    /// A server that failed once is not asked again in the same run.
    private var failure: PortFailure?

    public init(_ declaration: ServerDeclaration, version: String) {
        self.declaration = declaration
        identity = Implementation("architect", title: "Backend architect", version: version)
    }

    /// Works with the server; what goes wrong comes out as a failure with its name.
    func ask<Value>(_ work: (Client, Patience) throws(ClientFault) -> Value) throws(PortFailure) -> Value {
        if let failure { throw failure }
        do throws(ClientFault) {
            let patience = Patience(milliseconds: declaration.milliseconds)
            return try work(try met(patience), patience)
        } catch {
            let failure = PortFailure("\(declaration.name): \(error)")
            if error.endsTheConversation {
                self.failure = failure
                close()
            }
            throw failure
        }
    }

    /// What the server is and offers, for a person who set it up.
    public func introduction() throws(PortFailure) -> (server: String, revision: String, tools: [String]) {
        try ask { (client, patience) throws(ClientFault) in
            (client.server, client.revision.rawValue, try client.tools(patience).map(\.name))
        }
    }

    public func close() {
        client?.close()
        client = nil
    }

    /// The client, made when it is first needed.
    private func met(_ patience: Patience) throws(ClientFault) -> Client {
        if let client { return client }
        let made = try connect(patience)
        client = made
        return made
    }

    private func connect(_ patience: Patience) throws(ClientFault) -> Client {
        let era = Client.Era(rawValue: declaration.era) ?? .auto
        return try Client(declaration.name, over: wire(), as: identity, era: era, patience: patience)
    }

    private func wire() throws(ClientFault) -> any ClientWire {
        var values: [String: String] = [:]
        for (name, template) in declaration.variables { values[name] = VariableText.filled(template) }
        switch declaration.way {
        case .program(let program, let arguments):
            let environment = Surroundings.variables().merging(values) { $1 }
            let words = arguments.map { VariableText.filled($0) ?? $0 }
            return try StdioWire(ChildProcess.Command(program, words, environment: environment))
        case .address(let url):
            let headers = values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
            return HTTPWire(VariableText.filled(url) ?? url, headers: headers)
        case .found: throw .notStarted("no file of this project says how")
        }
    }
}

extension ClientFault {
    /// Whether it is of no use to ask the same server on.
    fileprivate var endsTheConversation: Bool {
        switch self {
        case .refused, .unfit: false
        default: true
        }
    }
}

/// Texts in which `${NAME}`, `${NAME:-otherwise}` and `${env:NAME}` stand for variables of the environment.
enum VariableText {
    /// Nil where a variable is missing and nothing stands for it.
    static func filled(_ template: String) -> String? {
        var out = ""
        var rest = template[...]
        while let start = rest.range(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            out += rest[..<start.lowerBound]
            guard let value = value(String(rest[start.upperBound..<end])) else { return nil }
            out += value
            rest = rest[rest.index(after: end)...]
        }
        return out + rest
    }

    private static func value(_ reference: String) -> String? {
        let name = reference.hasPrefix("env:") ? String(reference.dropFirst(4)) : reference
        guard let split = name.range(of: ":-") else { return Surroundings.value(name) }
        return Surroundings.value(String(name[..<split.lowerBound])) ?? String(name[split.upperBound...])
    }
}
