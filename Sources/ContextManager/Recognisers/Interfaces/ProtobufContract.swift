import DesignModel

extension Recogniser {
    /// Protocol buffers: the calls of each service.
    static let protobuf = Recogniser(endings: ["proto"], triggers: ["service "]) { text in
        var service = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("service ") { service = String(entry.dropFirst(8)).leadingName }
            guard entry.hasPrefix("rpc "), !service.isEmpty else { return nil }
            let call = String(entry.dropFirst(4)).trimmed.leadingName
            return text.sighting(.operation, service + "/" + call, number, ["form": "grpc"])
        }
    }
}
