/// Writes a chart as SVG that reads in light and in dark, with every label where no other is.
struct ChartWriter {
    private let chart: Chart
    private let across: ChartScale
    private let up: ChartScale
    private static let width = 860.0
    private static let height = 460.0
    private static let frame = (left: 84.0, right: 190.0, top: 78.0, bottom: 62.0)

    static func svg(_ chart: Chart) -> String { ChartWriter(chart).text }

    private init(_ chart: Chart) {
        self.chart = chart
        let points = chart.curves.flatMap(\.points)
        let rules = chart.horizontals.map(\.at)
        let heights = points.map(\.y) + rules
        across = ChartScale(upTo: max(points.map(\.x).max() ?? 1, chart.least.across), steps: 8)
        up =
            chart.up.isLogarithmic
            ? ChartScale(logarithmicFrom: heights.filter { $0 > 0 }.min() ?? 0.001, to: heights.max() ?? 1)
            : ChartScale(upTo: max(heights.max() ?? 1, chart.least.up))
    }

    private var text: String {
        let parts = [head] + bands + grid + rules + chart.curves.map(curve) + names
        return parts.joined(separator: "\n") + "\n</svg>\n"
    }

    private var plot: (left: Double, right: Double, top: Double, bottom: Double) {
        (Self.frame.left, Self.width - Self.frame.right, Self.frame.top, Self.height - Self.frame.bottom)
    }

    private func x(_ value: Double) -> Double { plot.left + across.place(value) * (plot.right - plot.left) }
    private func y(_ value: Double) -> Double { plot.bottom - up.place(value) * (plot.bottom - plot.top) }

    private var head: String { SVG.head(chart.title, chart.note, width: Self.width, height: Self.height) }

    private var bands: [String] {
        chart.bands.flatMap { band -> [String] in
            let (left, right) = (x(band.from), x(band.to))
            return [
                "<rect class=\"band\" x=\"\(left.short)\" y=\"\(plot.top.short)\" width=\"\(max(1, right - left).short)\" height=\"\((plot.bottom - plot.top).short)\"/>",
                "<text class=\"quiet\" x=\"\(left.short)\" y=\"\((plot.top - 6).short)\">\(band.label.clipped(to: 80).escaped)</text>",
            ]
        }
    }

    private var grid: [String] {
        let lines = up.ticks.flatMap { tick -> [String] in
            [
                "<path class=\"grid\" d=\"M\(plot.left.short) \(y(tick).short)H\(plot.right.short)\"/>",
                "<text class=\"quiet\" x=\"\((plot.left - 8).short)\" y=\"\((y(tick) + 4).short)\" text-anchor=\"end\">\(chart.up.measure.words(tick).escaped)</text>",
            ]
        }
        let marks = across.ticks.map { tick in
            "<text class=\"quiet\" x=\"\(x(tick).short)\" y=\"\((plot.bottom + 20).short)\" text-anchor=\"middle\">\(chart.across.measure.words(tick).escaped)</text>"
        }
        let middle = (plot.top + plot.bottom) / 2
        return lines + marks + [
            "<path class=\"axis\" d=\"M\(plot.left.short) \(plot.top.short)V\(plot.bottom.short)H\(plot.right.short)\"/>",
            "<text class=\"ink\" x=\"\(((plot.left + plot.right) / 2).short)\" y=\"\((plot.bottom + 44).short)\" text-anchor=\"middle\">\(chart.across.label.escaped)</text>",
            "<text class=\"ink\" x=\"20\" y=\"\(middle.short)\" text-anchor=\"middle\" transform=\"rotate(-90 20 \(middle.short))\">\(chart.up.label.escaped)</text>",
        ]
    }

    /// Vertical rules carry their labels at alternating heights, so that two close ones can be read.
    private var rules: [String] {
        let sorted = chart.verticals.sorted { $0.at < $1.at }
        let upright = sorted.map {
            "<path class=\"rule\" d=\"M\(x($0.at).short) \(plot.top.short)V\(plot.bottom.short)\"/>"
        }
        let labels = sorted.enumerated().map { at, rule -> String in
            let place = x(rule.at)
            let isLate = place > (plot.left + plot.right) / 2
            return
                "<text class=\"quiet halo\" x=\"\((place + (isLate ? -6 : 6)).short)\" y=\"\((plot.top + 16 + 18 * Double(at % 3)).short)\" text-anchor=\"\(isLate ? "end" : "start")\">\(rule.label.escaped)</text>"
        }
        let level = chart.horizontals.map {
            "<path class=\"rule\" d=\"M\(plot.left.short) \(y($0.at).short)H\(plot.right.short)\"/>"
        }
        return level + upright + labels
    }

    private func curve(_ curve: Chart.Curve) -> String {
        var path = ""
        for (at, point) in curve.points.enumerated() {
            let (left, top) = (x(point.x).short, y(point.y).short)
            if at == 0 {
                path += "M\(left) \(top)"
            } else {
                path += curve.isStepped ? "H\(left)V\(top)" : "L\(left) \(top)"
            }
        }
        return
            "<path class=\"c\(curve.tone % 6)\" d=\"\(path)\" fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\"/>"
    }

    /// The names stand at the right, beside the ends of what they name, pushed apart where they would touch.
    private var names: [String] {
        var labels = chart.curves.compactMap { curve in
            curve.points.last.map { (top: y($0.y), text: curve.name, style: "n\(curve.tone % 6)") }
        }
        labels += chart.horizontals.map { (top: y($0.at), text: $0.label, style: "quiet") }
        labels.sort { $0.top < $1.top }
        let step = 18.0
        for at in labels.indices.dropFirst() where labels[at].top < labels[at - 1].top + step {
            labels[at].top = labels[at - 1].top + step
        }
        let over = (labels.last?.top ?? 0) - (plot.bottom - 6)
        if over > 0 {
            var limit = plot.bottom - 6
            for at in labels.indices.reversed() {
                labels[at].top = min(labels[at].top, limit)
                limit = labels[at].top - step
            }
        }
        return labels.map {
            "<text class=\"\($0.style)\" x=\"\((plot.right + 8).short)\" y=\"\(($0.top + 4).short)\">\($0.text.clipped(to: 25).escaped)</text>"
        }
    }
}

extension Double {
    fileprivate var short: String { SVG.short(self) }
}

extension String {
    fileprivate var escaped: String { SVG.escaped(self) }
    fileprivate func clipped(to count: Int) -> String { SVG.clipped(self, to: count) }
}
