import Glibc
import ModelContextProtocol

// Our client, driven from outside by one JSON argument: a server, and steps to take with it. Prints a line a step.
//
//     {"command": ["python3", "server.py"], "milliseconds": 5000, "steps": [["tools"], ["call", "echo", {"text": "hi"}]]}
func say(_ json: JSON) {
    var bytes = json.bytes + [0x0A]
    _ = write(STDOUT_FILENO, &bytes, bytes.count)
}

func open(_ task: JSON, _ limits: ClientLimits, _ patience: Patience) throws(ClientFault) -> Client {
    let identity = Implementation("client-probe", version: "1.0.0")
    let era = Client.Era(rawValue: task["era"]?.string ?? "auto") ?? .auto
    if let url = task["url"]?.string {
        let headers = (task["headers"]?.members ?? []).map { (name: $0.name, value: $0.value.string ?? "") }
        let wire = HTTPWire(url, headers: headers, limits: limits)
        return try Client("probed", over: wire, as: identity, era: era, limits: limits, patience: patience)
    }
    let words = task["command"]?.array?.compactMap(\.string) ?? []
    let command = ChildProcess.Command(
        words.first ?? "", Array(words.dropFirst()), environment: Surroundings.variables(["PYTHONUNBUFFERED"]))
    let wire = try StdioWire(command, limits: limits)
    say(["process": .integer(Int(wire.process))])
    return try Client("probed", over: wire, as: identity, era: era, limits: limits, patience: patience)
}

func take(_ step: [JSON], _ client: Client, _ patience: Patience) throws(ClientFault) -> JSON {
    switch step.first?.string {
    case "tools": return .strings(try client.tools(patience).map(\.name))
    case "resources": return .strings(try client.resources(patience))
    case "read": return try client.read(step[1].string ?? "", patience).map(JSON.string) ?? .null
    case "call":
        let answer = try client.call(step[1].string ?? "", step.count > 2 ? step[2] : [:], patience)
        return .present([
            "text": .string(answer.text), "structured": answer.structured, "isError": .bool(answer.isError),
        ])
    case "wait": usleep(UInt32(step[1].int ?? 0) * 1000)
    default: break
    }
    return .null
}

func fault(_ fault: ClientFault) -> JSON {
    let kind = "\(Mirror(reflecting: fault).children.first?.label ?? "cancelled")"
    return ["fault": .string(kind), "says": .string("\(fault)")]
}

let task = try JSON(parsing: CommandLine.arguments[1])
let milliseconds = task["milliseconds"]?.int ?? 20_000
var limits = ClientLimits()
if let most = task["bytes"]?.int { limits.messageBytesMax = most }
do throws(ClientFault) {
    let client = try open(task, limits, Patience(milliseconds: milliseconds))
    say(["server": .string(client.server), "revision": .string(client.revision.rawValue)])
    for step in task["steps"]?.array ?? [] {
        let cancellation = Cancellation()
        if let after = step.array?.dropFirst(3).first?.int {
            Task.detached {
                try await Task.sleep(for: .milliseconds(after))
                cancellation.cancel()
            }
        }
        do throws(ClientFault) {
            let patience = Patience(milliseconds: milliseconds, cancellation: cancellation)
            say(["answer": try take(step.array ?? [], client, patience)])
        } catch {
            say(fault(error))
        }
    }
    client.close()
} catch {
    say(fault(error))
}
