import Simulation

/// All drills beside each other: how long each hurt, when somebody was told, and how many requests it spoilt.
struct DrillChart {
    private let drills: [DrillOutcome]
    /// Drills that nobody noticed.
    private let quiet: Int
    private let note: String
    private static let width = 1_060.0
    private static let row = 26.0
    private static let left = 470.0
    private static let right = 880.0
    private static let top = 112.0
    /// A minute of trouble and five to come back.
    private static let seconds = 360.0

    init(_ drills: [DrillOutcome], note: String) {
        self.drills = drills.filter { $0.spoilt >= 1 }.sorted { ($0.spoilt, $1.drill) > ($1.spoilt, $0.drill) }
        quiet = drills.count - self.drills.count
        self.note = note
    }

    var svg: String {
        let height = Self.top + Double(drills.count + 1) * Self.row + 24
        let rows = drills.enumerated().map { row($1, Self.top + Double($0) * Self.row) }
        return ([SVG.head("Drills", note, width: Self.width, height: height)] + legend + marks(height) + rows + [rest])
            .joined(separator: "\n") + "\n</svg>\n"
    }

    private var rest: String {
        let top = Self.top + Double(drills.count) * Self.row + 16
        return quiet == 0
            ? ""
            : "<text class=\"quiet\" x=\"20\" y=\"\(SVG.short(top))\">and \(quiet) drills that spoil nothing</text>"
    }

    private func x(_ seconds: Double) -> Double {
        Self.left + min(seconds, Self.seconds) / Self.seconds * (Self.right - Self.left)
    }

    private var legend: [String] {
        let entries = [("f1", "until it is as before"), ("f4", "not back within the drill"), ("axis", "first alert")]
        return entries.enumerated().map { at, entry in
            let left = 20 + Double(at) * 200
            let sign =
                entry.0 == "axis"
                ? "<path class=\"mark\" d=\"M\(SVG.short(left + 6)) 62v14\"/>"
                : "<rect class=\"\(entry.0)\" x=\"\(SVG.short(left))\" y=\"64\" width=\"12\" height=\"12\"/>"
            return sign + "<text class=\"quiet\" x=\"\(SVG.short(left + 18))\" y=\"75\">\(entry.1)</text>"
        } + [
            "<text class=\"quiet\" x=\"\(SVG.short(Self.right + 44))\" y=\"\(SVG.short(Self.top - 10))\">requests spoilt</text>"
        ]
    }

    private func marks(_ height: Double) -> [String] {
        stride(from: 0.0, through: Self.seconds, by: 60).map { second in
            "<path class=\"grid\" d=\"M\(SVG.short(x(second))) \(SVG.short(Self.top - 4))V\(SVG.short(height - 20))\"/>"
                + "<text class=\"quiet\" x=\"\(SVG.short(x(second)))\" y=\"\(SVG.short(Self.top - 10))\" text-anchor=\"middle\">\(second == 0 ? "0" : second.asTime)</text>"
        }
    }

    private func row(_ drill: DrillOutcome, _ top: Double) -> String {
        let cause = drill.length
        let end = drill.recoveredAfter.map { cause + $0 } ?? Self.seconds
        let tone = drill.recoveredAfter == nil || drill.isMetastable ? "f4" : "f1"
        let bar =
            "<rect class=\"\(tone)\" x=\"\(SVG.short(x(0)))\" y=\"\(SVG.short(top + 4))\" width=\"\(SVG.short(max(2, x(end) - x(0))))\" height=\"14\" rx=\"2\"/>"
        let page = drill.detectedAfter.map {
            "<path class=\"mark\" d=\"M\(SVG.short(x($0))) \(SVG.short(top + 1))v20\"/>"
        }
        let name =
            "<text class=\"ink\" x=\"20\" y=\"\(SVG.short(top + 16))\">\(SVG.escaped(SVG.clipped(drill.drill, to: 64)))</text>"
        let spoilt =
            "<text class=\"ink\" x=\"\(SVG.short(Self.right + 44))\" y=\"\(SVG.short(top + 16))\">\(drill.spoilt.rounded().grouped)\(drill.isMetastable ? ", stays down" : "")</text>"
        return name + bar + (page ?? "") + spoilt
    }
}
