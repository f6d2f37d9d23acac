import DesignModel

/// Sightings and records as JSON, and back.
enum SightingCodec {
    static func sighting(_ sighting: Sighting) -> Json {
        var json: Json = [
            "kind": .text(sighting.kind.rawValue), "name": .text(sighting.name), "path": .text(sighting.path),
            "line": .number(sighting.line),
        ]
        if !sighting.details.isEmpty {
            let sorted = sighting.details.sorted { $0.key < $1.key }
            json["details"] = .object(sorted.map { Json.Member($0.key, .text($0.value)) })
        }
        if !sighting.quote.isEmpty { json["quote"] = .text(sighting.quote) }
        return json
    }

    static func sighting(_ json: Json) -> Sighting? {
        guard let kind = json["kind"]?.text.flatMap(SightingKind.init(rawValue:)), let name = json["name"]?.text,
            let path = json["path"]?.text, let line = json["line"]?.integer
        else { return nil }
        let details = (json["details"]?.members ?? []).compactMap { member in
            member.value.text.map { (member.key, $0) }
        }
        var sighting = Sighting(
            kind, name, path: path, line: line, Dictionary(details, uniquingKeysWith: { first, _ in first }))
        sighting.quote = json["quote"]?.text ?? ""
        return sighting
    }

    static func record(_ record: DecisionRecord) -> Json {
        [
            "path": .text(record.path), "title": .text(record.title), "status": .text(record.status),
            "text": .text(record.text),
        ]
    }

    static func record(_ json: Json) -> DecisionRecord? {
        guard let path = json["path"]?.text, let title = json["title"]?.text, let status = json["status"]?.text,
            let text = json["text"]?.text
        else { return nil }
        return DecisionRecord(path: path, title: title, status: status, text: text)
    }
}
