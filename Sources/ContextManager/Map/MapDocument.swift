import DesignModel

/// The map as it stands in `.architect/context.json`: one file a line, and what was seen, one sighting a line.
public enum MapDocument {
    /// Raised when a reader of older files could misunderstand newer ones.
    public static let schema = "architect-context/1"

    /// Why a file is not taken for a map.
    public struct Damage: Error, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// The whole document; its last line holds a check of everything before it.
    public static func bytes(_ map: RepositoryMap, _ context: Context) -> [UInt8] {
        var document = MapHead.document(map, context)
        let paths = map.paths
        document["files"] = .object(paths.map { Json.Member($0, file(map.entries[$0] ?? .init())) })
        let finds = paths.compactMap { map.entries[$0]?.finds }
        document["records"] = .list(finds.compactMap(\.record).map(SightingCodec.record))
        document["sightings"] = .list(finds.flatMap(\.sightings).map(SightingCodec.sighting))
        var bytes = JsonWriter.bytes(document, spread: 2)
        bytes.removeLast(2)
        let check = hexadecimal(bytes.fnv1a64)
        bytes += ",\n  \"check\": \"\(check)\"\n}\n".utf8
        return bytes
    }

    /// The map that the bytes hold.
    public static func read(_ bytes: [UInt8]) throws(Damage) -> RepositoryMap {
        let document: Json
        do {
            document = try JsonReader.read(bytes)
        } catch {
            throw Damage(description: "it is no JSON (\(error))")
        }
        guard document["schema"]?.text == schema else { throw Damage(description: "it is of another version") }
        let tail = ",\n  \"check\": \"".utf8.count + 16 + "\"\n}\n".utf8.count
        guard let check = document["check"]?.text, bytes.count > tail,
            check == hexadecimal(Array(bytes.dropLast(tail)).fnv1a64)
        else { throw Damage(description: "its content does not match its check") }
        var map = RepositoryMap(project: document["project"]?.text ?? "")
        map.commit = document["commit"]?.text
        map.history = document["history"].flatMap(MapHead.history)
        for member in document["files"]?.members ?? [] { map.entries[member.key] = entry(member.value) }
        for item in document["records"]?.items ?? [] {
            if let record = SightingCodec.record(item) { map.entries[record.path]?.finds.record = record }
        }
        for item in document["sightings"]?.items ?? [] {
            if let seen = SightingCodec.sighting(item) { map.entries[seen.path]?.finds.sightings.append(seen) }
        }
        return map
    }

    private static func file(_ entry: RepositoryMap.Entry) -> Json {
        .list([.number(entry.size), .number(String(entry.modified)), .text(hexadecimal(entry.hash))])
    }

    private static func entry(_ json: Json) -> RepositoryMap.Entry {
        let items = json.items
        guard items.count == 3, case .number(let modified) = items[1] else { return .init() }
        return RepositoryMap.Entry(
            size: items[0].integer ?? 0, modified: Int64(modified) ?? 0,
            hash: items[2].text.flatMap { UInt64($0, radix: 16) } ?? 0)
    }

    static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
