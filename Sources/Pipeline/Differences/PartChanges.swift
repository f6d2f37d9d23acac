import DesignModel

/// What runs: parts that came, went, or are made of something else.
enum PartChanges {
    static func between(_ before: Design, _ after: Design) -> [Change] {
        components(before, after) + channels(before, after) + edges(before, after) + sites(before, after)
    }

    private static func components(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.components, after.components) { $0.id.rawValue }
        return came("components", pairs.added.map { ($0.id.rawValue, $0.technology) })
            + went("components", pairs.removed.map(\.id.rawValue))
            + pairs.kept.flatMap { old, new -> [Change] in
                let place = "components.\(new.id)"
                var found: [Change] = []
                if old.technology != new.technology {
                    found.append(Change(place, "\(old.technology) becomes \(new.technology)", .careful))
                }
                if let few = old.scaling?.minimum, let many = new.scaling?.minimum, few.words != many.words {
                    found.append(Change(place, "at least \(few.words) becomes \(many.words)"))
                }
                return found
            }
    }

    private static func channels(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.channels, after.channels) { $0.id.rawValue }
        return came("channels", pairs.added.map { ($0.id.rawValue, $0.technology) })
            + went("channels", pairs.removed.map(\.id.rawValue))
    }

    private static func edges(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.edges, after.edges) { "\($0.from) → \($0.to)" }
        return came("edges", pairs.added.map { ("\($0.from) → \($0.to)", $0.protocolName) })
            + went("edges", pairs.removed.map { "\($0.from) → \($0.to)" })
    }

    private static func sites(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.sites, after.sites) { $0.id.rawValue }
        return came("sites", pairs.added.map { ($0.id.rawValue, $0.provider) })
            + went("sites", pairs.removed.map(\.id.rawValue))
    }

    private static func came(_ kind: String, _ parts: [(name: String, made: String)]) -> [Change] {
        parts.map { Change("\(kind).\($0.name)", $0.made.isEmpty ? "is new" : "is new: \($0.made)") }
    }

    private static func went(_ kind: String, _ names: [String]) -> [Change] {
        names.map { Change("\(kind).\($0)", "is gone", .careful) }
    }
}
