import DesignModel
import Diagnostics

/// How many teams answer for the code, by CODEOWNERS.
enum TeamFold {
    static func facts(of sightings: [Sighting]) -> [Fact] {
        let owners = sightings.filter { $0.kind == .owner }
        guard let first = owners.first else { return [] }
        let named = owners.flatMap { ($0.details["owners"] ?? "").split(separator: " ") }
        let teams = Set(named.filter { $0.hasPrefix("@") && $0.contains("/") })
        guard teams.count > 1 else { return [] }
        let names = teams.sorted().map { $0.split(separator: "/").last.map(String.init) ?? "" }
        return [
            Fact(
                "team.count", .number(Double(teams.count)), .count,
                quote: names.joined(separator: ", ").shortened(to: 100), span: first.span, strength: .existing,
                evidence: .observed)
        ]
    }
}
