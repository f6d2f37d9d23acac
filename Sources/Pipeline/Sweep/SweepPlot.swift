import DesignModel

/// A sweep as a picture to look at: a small table of users by team for each promise and budget, coloured by what was chosen.
public struct SweepPlot {
    private let outcomes: [SweepOutcome]
    private let title: String

    public init(_ title: String, _ outcomes: [SweepOutcome]) {
        self.title = title
        self.outcomes = outcomes
    }

    /// Coloured by a choice, such as the style.
    public func svg(_ what: String, by choice: (SweepOutcome) -> String) -> String {
        var names: [String] = []
        for outcome in outcomes where !names.contains(choice(outcome)) { names.append(choice(outcome)) }
        names.sort()
        let colours = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Self.palette($0)) })
        return svg(what, legend: names.map { ($0, colours[$0] ?? "#888") }) { colours[choice($0)] ?? "#888" }
    }

    /// Coloured by an amount from the least to the most, by its logarithm.
    public func svg(_ what: String, of amount: (SweepOutcome) -> Double) -> String {
        let steps = outcomes.map { Self.magnitude(amount($0)) }
        let (least, most) = (steps.min() ?? 0, max(1, (steps.max() ?? 1) - (steps.min() ?? 0)))
        let ends = outcomes.map(amount)
        let legend = [
            ("\((ends.min() ?? 0).rounded(toPlaces: 1).formattedPlainly)", Self.shade(0)),
            ("\((ends.max() ?? 0).rounded(toPlaces: 1).formattedPlainly)", Self.shade(1)),
        ]
        return svg(what, legend: legend) { Self.shade((Self.magnitude(amount($0)) - least) / most) }
    }

    private func svg(_ what: String, legend: [(String, String)], colour: (SweepOutcome) -> String) -> String {
        let (users, teams) = (axis(\.users), axis(\.team))
        let (promises, budgets) = (axis(\.availability), axis(\.budget))
        let wide = Self.cell * users.count + 24
        let high = Self.cell * teams.count + 30
        let (width, height) = (90 + wide * budgets.count, 70 + high * promises.count + 22 * ((legend.count + 3) / 4))
        var out = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" font-family=\"sans-serif\" font-size=\"10\">",
            "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
            Self.text(8, 18, "\(title): \(what)", size: 14),
            Self.text(8, 34, "in each table users from left to right, team from top to bottom"),
        ]
        for (column, budget) in budgets.enumerated() {
            out.append(Self.text(90 + column * wide, 52, "EUR \(budget.formattedPlainly)"))
        }
        for (row, promise) in promises.enumerated() {
            out.append(Self.text(8, 78 + row * high, "\((promise * 100).rounded(toPlaces: 3).formattedPlainly) %"))
        }
        for outcome in outcomes {
            let point = outcome.point
            let x = 90 + at(point.budget, budgets) * wide + at(point.users, users) * Self.cell
            let y = 60 + at(point.availability, promises) * high + at(point.team, teams) * Self.cell
            let line = outcome.concedes ? " stroke=\"#c00\" stroke-width=\"1.4\"" : ""
            let size = Self.cell - 2
            out.append(
                "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(size)\" height=\"\(size)\" fill=\"\(colour(outcome))\"\(line)/>")
        }
        for (number, entry) in legend.enumerated() {
            let (x, y) = (8 + number % 4 * 190, height - 22 * ((legend.count + 3) / 4) + number / 4 * 20)
            out.append("<rect x=\"\(x)\" y=\"\(y)\" width=\"12\" height=\"12\" fill=\"\(entry.1)\"/>")
            out.append(Self.text(x + 18, y + 10, entry.0))
        }
        return (out + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private func axis(_ what: KeyPath<SweepPoint, Double>) -> [Double] {
        Array(Set(outcomes.map { $0.point[keyPath: what] })).sorted()
    }

    private func at(_ value: Double, _ axis: [Double]) -> Int { axis.firstIndex(of: value) ?? 0 }

    private static let cell = 15

    private static func magnitude(_ amount: Double) -> Double {
        var (rest, steps) = (max(1, amount), 0.0)
        while rest >= 2 {
            rest /= 2
            steps += 1
        }
        return steps + rest - 1
    }

    private static func shade(_ share: Double) -> String {
        let light = Int(235 - 200 * min(1, max(0, share)))
        return "rgb(\(light),\(light),\(min(255, light + 40)))"
    }

    private static func palette(_ number: Int) -> String {
        let colours = [
            "#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948", "#76b7b2", "#9c755f", "#ff9da7",
            "#bab0ac",
        ]
        return colours[number % colours.count]
    }

    private static func text(_ x: Int, _ y: Int, _ words: String, size: Int = 10) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\">\(words)</text>"
    }
}
