import Knowledge

/// Addresses that a router can tell apart: `/meters/{id}` and `/meters/{serial_number}` are one place to it, so the lookup by
/// another key than the id goes to `/meters/by-serial-number/{serial_number}`.
struct AddressBook {
    /// The name that keeps each templated place; `id` before all others, then the first.
    private var keepers: [String: String] = [:]

    init(_ paths: [String]) {
        for path in paths {
            for (place, name) in Self.places(path) where keepers[place] == nil || name == "{id}" {
                keepers[place] = name
            }
        }
    }

    func address(_ path: String) -> String {
        var place = ""
        var parts: [String] = []
        for part in path.parts(at: "/").map(String.init) where !part.isEmpty {
            place += Self.step(part)
            if part.hasPrefix("{"), let keeper = keepers[place], keeper != part {
                parts.append("by-" + Naming.kebab(part.filter { $0 != "{" && $0 != "}" }))
            }
            parts.append(part)
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func places(_ path: String) -> [(place: String, name: String)] {
        var place = ""
        var places: [(String, String)] = []
        for part in path.parts(at: "/").map(String.init) where !part.isEmpty {
            place += step(part)
            if part.hasPrefix("{") { places.append((place, part)) }
        }
        return places
    }

    private static func step(_ part: String) -> String { part.hasPrefix("{") ? "/{}" : "/" + part }
}
