import DesignModel

/// What could go wrong on one way through the system, by Microsoft's six kinds (STRIDE), and what the design sets against it.
struct Threat {
    enum Kind: String, CaseIterable {
        case spoofing, tampering, repudiation, disclosure = "information disclosure", denial = "denial of service"
        case elevation = "elevation of privilege"
    }

    var edge: Edge
    var kind: Kind
    var text: String
    /// What stands against it in this design; empty where nothing does.
    var answers: [String]
}

/// Reads the threats off the edges that cross a border, carry personal data or leave our hands.
struct ThreatModel {
    let roster: Roster
    let threats: [Threat]
    /// The edges looked at, each with the borders it crosses.
    let crossings: [(edge: Edge, borders: [String])]

    init(_ roster: Roster) {
        self.roster = roster
        let reader = ThreatReader(roster: roster)
        crossings = roster.design.edges.map { ($0, reader.borders($0)) }
        threats = crossings.flatMap { reader.threats($0.edge, crosses: !$0.borders.isEmpty) }
    }

    var open: [Threat] { threats.filter(\.answers.isEmpty) }
}
